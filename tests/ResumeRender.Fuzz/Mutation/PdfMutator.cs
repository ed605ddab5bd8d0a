using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ResumeRender.Fuzz.Mutation;

/// <summary>Damages the objects of a PDF, and what is in its streams under their compression.</summary>
/// <remarks>The table at the end then tells wrong places; readers look for the objects themselves, as they do with
/// damaged files.</remarks>
internal static partial class PdfMutator
{
    private static readonly string[] Signs =
    [
        "0", "-1", "99999999999", "1e9", ".", "null", "[", "]", "<<", ">>", "(", ")", "<00>", "<FEFF>", "/", "/A#00",
        "BT", "ET", "Tj", "TJ", "Tm", "Td", "q", "Q", "Q Q", "cm", "Do", "/Fm0 Do", "BDC", "EMC", "BI", "ID", "EI",
        "Tf", "/F9 0 Tf", "3 Tr", "1 0 R", "0 0 R", "999 0 R", "obj", "endobj", "stream", "endstream", "/Length",
        "/Kids", "/Parent", "/Type", "/Encrypt", "/ActualText", "/ToUnicode", "/Annots", "beginbfrange", "endbfrange",
        "<0000> <FFFF> <0041>", "/Filter", "/FlateDecode", "/LZWDecode", "/ASCII85Decode", "/Predictor", "/Columns",
        "xref", "trailer", "startxref", "%%EOF",
    ];

    internal static byte[] Damage(byte[] pdf, Dice dice)
    {
        // Latin-1 keeps each byte as one character.
        var text = Encoding.Latin1.GetString(pdf);
        var streams = Streams().Matches(text);
        if (streams.Count == 0 || dice.Once(3))
            return Encoding.Latin1.GetBytes(ChangeWords(text, dice));
        for (var times = dice.Next(1, 3); times > 0; times--)
        {
            streams = Streams().Matches(text);
            if (streams.Count == 0)
                break;
            var stream = streams[dice.Next(streams.Count)];
            if (Unpacked(stream.Groups["data"].Value) is not { } content)
                continue;
            var data = Packed(ChangeWords(content, dice));
            var head = LengthEntry()
                .Replace(stream.Groups["head"].Value, FormattableString.Invariant($"/Length {data.Length}"), 1);
            text = text[..stream.Index] + head + data + text[(stream.Index + stream.Length)..];
        }

        return Encoding.Latin1.GetBytes(text);
    }

    private static string ChangeWords(string text, Dice dice)
    {
        var words = text.Split(' ').ToList();
        for (var times = dice.Next(1, 10); times > 0 && words.Count > 0; times--)
        {
            var at = dice.Next(words.Count);
            var length = Math.Min(dice.Next(1, 40), words.Count - at);
            switch (dice.Next(7))
            {
                case 0:
                    words.RemoveAt(at);
                    break;
                case 1:
                    words.Insert(at, dice.Of(Signs));
                    break;
                case 2:
                    words[at] = dice.Of(Signs);
                    break;
                case 3:
                    words.InsertRange(dice.Next(words.Count), words.GetRange(at, length));
                    break;
                case 4:
                    words.RemoveRange(at, length);
                    break;
                case 5 when double.TryParse(words[at], NumberStyles.Float, CultureInfo.InvariantCulture, out _):
                    words[at] = dice.Next(-2, 2000).ToString(CultureInfo.InvariantCulture);
                    break;
                default:
                    words.InsertRange(at, Enumerable.Repeat(words[at], dice.Once(10) ? 3_000 : 2));
                    break;
            }
        }

        return string.Join(' ', words);
    }

    private static string? Unpacked(string data)
    {
        try
        {
            using var packed = new ZLibStream(
                new MemoryStream(Encoding.Latin1.GetBytes(data)),
                CompressionMode.Decompress
            );
            using var bytes = new MemoryStream();
            packed.CopyTo(bytes);
            return Encoding.Latin1.GetString(bytes.ToArray());
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static string Packed(string content)
    {
        using var bytes = new MemoryStream();
        using (var packed = new ZLibStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            packed.Write(Encoding.Latin1.GetBytes(content));
        return Encoding.Latin1.GetString(bytes.ToArray());
    }

    [GeneratedRegex(
        @"(?<head><<(?:(?!>>\s*stream|endobj).){0,600}/FlateDecode(?:(?!endobj).){0,600}?>>\s*stream\r?\n)"
            + @"(?<data>.*?)(?=\r?\n?endstream)",
        RegexOptions.Singleline
    )]
    private static partial Regex Streams();

    [GeneratedRegex(@"/Length \d+(?! \d+ R)")]
    private static partial Regex LengthEntry();
}
