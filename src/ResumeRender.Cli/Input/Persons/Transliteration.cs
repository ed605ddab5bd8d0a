using System.Globalization;
using System.Text;

namespace ResumeRender.Cli.Input.Persons;

/// <summary>Writes Latin letters of any language with those of ASCII: “Zoë Łukasiewicz” becomes “Zoe
/// Lukasiewicz”.</summary>
/// <remarks>Letters of other scripts are left out. The table covers Latin-1 and Latin Extended-A, B (in part) and
/// Additional.</remarks>
internal static class Transliteration
{
    internal static string ToAscii(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAscii(c))
                ascii.Append(c);
            else if (Find(c) is { } letters)
                ascii.Append(letters);
            else if (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation)
                ascii.Append(' ');
        }

        return ascii.ToString();
    }

    private static string? Find(char letter)
    {
        foreach (var row in Rows)
        {
            if (row.LastIndexOf(letter) > row.IndexOf(':', StringComparison.Ordinal))
                return row[..row.IndexOf(':', StringComparison.Ordinal)];
        }

        return null;
    }

    /// <summary>What to write, then the letters to write so.</summary>
    private static readonly string[] Rows =
    [
        "A:ÀÁÂÃÄÅĀĂĄƏǍḀẠẢẤẦẨẪẬẮẰẲẴẶ",
        "a:àáâãäåāăąǎəḁạảấầẩẫậắằẳẵặ",
        "AE:Æ",
        "ae:æ",
        "B:ḂḄḆ",
        "b:ḃḅḇ",
        "C:ÇĆĈĊČḈ",
        "c:çćĉċčḉ",
        "D:ÐĎĐḊḌḎḐḒ",
        "d:ðďđḋḍḏḑḓ",
        "E:ÈÉÊËĒĔĖĘĚḔḖḘḚḜẸẺẼẾỀỂỄỆ",
        "e:èéêëēĕėęěḕḗḙḛḝẹẻẽếềểễệ",
        "F:Ḟ",
        "f:ḟ",
        "G:ĜĞĠĢḠ",
        "g:ĝğġģḡ",
        "H:ĤĦḢḤḦḨḪ",
        "h:ĥħḣḥḧḩḫẖ",
        "I:ÌÍÎÏĨĪĬĮİǏḬḮỈỊ",
        "i:ìíîïĩīĭįıǐḭḯỉị",
        "IJ:Ĳ",
        "ij:ĳ",
        "J:Ĵ",
        "j:ĵ",
        "K:ĶḰḲḴ",
        "k:ķĸḱḳḵ",
        "L:ĹĻĽĿŁḶḸḺḼ",
        "l:ĺļľŀłḷḹḻḽ",
        "M:ḾṀṂ",
        "m:ḿṁṃ",
        "N:ÑŃŅŇŊṄṆṈṊ",
        "n:ñńņňŉŋṅṇṉṋ",
        "O:ÒÓÔÕÖØŌŎŐƠǑṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ",
        "o:òóôõöøōŏőơǒṍṏṑṓọỏốồổỗộớờởỡợ",
        "OE:Œ",
        "oe:œ",
        "P:ṔṖ",
        "p:ṕṗ",
        "R:ŔŖŘṘṚṜṞ",
        "r:ŕŗřṙṛṝṟ",
        "S:ŚŜŞŠȘṠṢṤṦṨ",
        "s:śŝşšſșṡṣṥṧṩ",
        "SS:ẞ",
        "ss:ß",
        "T:ŢŤŦȚṪṬṮṰ",
        "t:ţťŧțṫṭṯṱẗ",
        "Th:Þ",
        "th:þ",
        "U:ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛṲṴṶṸṺỤỦỨỪỬỮỰ",
        "u:ùúûüũūŭůűųưǔǖǘǚǜṳṵṷṹṻụủứừửữự",
        "V:ṼṾ",
        "v:ṽṿ",
        "W:ŴẀẂẄẆẈ",
        "w:ŵẁẃẅẇẉẘ",
        "X:ẊẌ",
        "x:ẋẍ",
        "Y:ÝŶŸẎỲỴỶỸ",
        "y:ýÿŷẏẙỳỵỷỹ",
        "Z:ŹŻŽẐẒẔ",
        "z:źżžẑẓẕ",
    ];
}
