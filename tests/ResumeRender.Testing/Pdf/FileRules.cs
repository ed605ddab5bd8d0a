using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ResumeRender.Testing.Pdf;

/// <summary>Header, trailer and the syntax of streams.</summary>
/// <remarks>ISO 19005-2, 6.1.</remarks>
internal static partial class FileRules
{
    internal static IEnumerable<string> Broken(PdfObjects objects)
    {
        var file = Encoding.Latin1.GetString(objects.Bytes);
        if (!Header().IsMatch(file))
            yield return "the file begins with %PDF-1.7 and a comment of bytes above 127";
        if (!file.EndsWith("%%EOF\n", StringComparison.Ordinal))
            yield return "nothing follows %%EOF";
        if (!Identifier().IsMatch(file))
            yield return "the trailer has an /ID of two strings";
        if (objects.Document.IsEncrypted)
            yield return "the file is not encrypted";
        if (file.Contains("/LZWDecode", StringComparison.Ordinal))
            yield return "nothing is packed with LZW";
        foreach (Match stream in StreamHead().Matches(file))
        {
            var end = stream.Index + stream.Length + int.Parse(stream.Groups[1].Value, CultureInfo.InvariantCulture);
            if (string.CompareOrdinal(file, end, "\nendstream\n", 0, 11) != 0)
                yield return "a stream is as long as its /Length says, and a line end stands before endstream";
        }
    }

    [GeneratedRegex("^%PDF-1\\.7\n%[\u0080-\u00FF]{4,}\n")]
    private static partial Regex Header();

    [GeneratedRegex(@"/ID\[<[0-9A-F]{32}><[0-9A-F]{32}>\]")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"/Length (\d+)>>\nstream\n")]
    private static partial Regex StreamHead();
}
