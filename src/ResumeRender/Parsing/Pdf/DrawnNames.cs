using System.Text;

namespace ResumeRender.Parsing.Pdf;

/// <summary>Finds the names that a stream of drawing draws: <c>/Icon Do</c>.</summary>
/// <remarks>ISO 32000-2, table 86. What stands in a text or a picture may be taken for such a name too, which does no
/// harm: a name that no resource has draws nothing.</remarks>
internal static class DrawnNames
{
    private const int LongestName = 127;

    public static List<string> In(ReadOnlySpan<byte> content)
    {
        var names = new List<string>();
        for (var from = 0; content[from..].IndexOf("Do"u8) is >= 0 and var at; from += at + 2)
        {
            var before = PdfWhiteSpace.TrimEnd(content[..(from + at)]);
            before = before[Math.Max(0, before.Length - LongestName)..];
            var name = before[(before.LastIndexOf((byte)'/') + 1)..];
            if (name.Length is > 0 and < LongestName && !name.ContainsAny(PdfWhiteSpace.Signs))
                names.Add(Unescaped(Encoding.Latin1.GetString(name)));
        }

        return names;
    }

    /// <summary>“A#42” is “AB” (ISO 32000-2, 7.3.5).</summary>
    private static string Unescaped(string name)
    {
        for (var at = name.IndexOf('#'); at >= 0 && at + 2 < name.Length; at = name.IndexOf('#', at + 1))
        {
            if (char.IsAsciiHexDigit(name[at + 1]) && char.IsAsciiHexDigit(name[at + 2]))
                name = name[..at] + (char)Convert.FromHexString(name.AsSpan(at + 1, 2))[0] + name[(at + 3)..];
        }

        return name;
    }
}
