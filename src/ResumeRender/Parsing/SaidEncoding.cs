using System.Buffers;
using System.Text;

namespace ResumeRender.Parsing;

/// <summary>Finds the code page that a web page says it is in: <c>&lt;meta charset="iso-8859-2"&gt;</c>, or an XML
/// declaration (HTML Standard, §13.2.3.2).</summary>
internal static class SaidEncoding
{
    /// <summary>A page says it in its first 1024 bytes.</summary>
    private const int Beginning = 1024;

    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \"'>;?/");

    /// <summary>The text and the name of the code page; null if none is said, or one that nobody knows.</summary>
    public static (string Text, string Name)? Decode(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(Beginning, bytes.Length)]);
        var name = head.AsSpan().TrimStart() is ['<', ..]
            ? ValueAfter(head, "charset") ?? (head.TrimStart().StartsWith("<?xml", StringComparison.Ordinal)
                ? ValueAfter(head, "encoding")
                : null)
            : null;
        // To browsers these two are Windows-1252, and what says that it is UTF-8 here is not.
        if (
            name is null
            || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase)
            || name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase)
            || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)
        )
            return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) is { } encoding
                ? (encoding.GetString(bytes), name)
                : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? ValueAfter(string head, string word)
    {
        var at = head.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        var rest = at < 0 ? default : head.AsSpan(at + word.Length).TrimStart();
        if (rest is not ['=', ..])
            return null;
        rest = rest[1..].TrimStart(" \"'");
        var end = rest.IndexOfAny(EndsOfName);
        return end <= 0 ? null : rest[..end].ToString();
    }
}
