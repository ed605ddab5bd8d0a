using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ResumeRender.Testing.Pdf;

/// <summary>The source of a PDF file with nothing compressed, which can be changed and put together again.</summary>
/// <remarks>
/// For tests that break a file in one place and see whether a check notices. Reads only files as this project writes
/// them: every object that is not a stream is in an object stream. Bytes are characters of the same number.
/// </remarks>
internal sealed partial class PdfSource
{
    private readonly SortedDictionary<int, string> _objects = [];
    private readonly string _trailer;

    private PdfSource(string trailer) => _trailer = trailer;

    internal static PdfSource Unpack(byte[] pdf)
    {
        var file = Encoding.Latin1.GetString(pdf);
        var table = StreamHead()
            .Matches(file)
            .Single(static m => m.Groups[2].Value.Contains("/Type/XRef", StringComparison.Ordinal));
        var source = new PdfSource(TrailerEntry().Replace(table.Groups[2].Value, ""));
        for (var match = StreamHead().Match(file); match.Success;)
        {
            var entries = match.Groups[2].Value;
            var start = match.Index + match.Length;
            var length = int.Parse(LengthEntry().Match(entries).Groups[1].Value, CultureInfo.InvariantCulture);
            var content = file.Substring(start, length);
            if (entries.Contains("/FlateDecode", StringComparison.Ordinal))
                content = Inflate(content);
            if (entries.Contains("/Type/ObjStm", StringComparison.Ordinal))
                source.AddMembers(entries, content);
            else if (!entries.Contains("/Type/XRef", StringComparison.Ordinal))
                source.AddStream(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), entries, content);
            match = StreamHead().Match(file, start + length);
        }

        return source;
    }

    /// <summary>The source of all objects.</summary>
    internal string Text => string.Join('\n', _objects.Select(static o => $"{o.Key}: {o.Value}"));

    /// <summary>Changes the first place where something stands.</summary>
    internal PdfSource Replace(string old, string replacement)
    {
        foreach (var (number, source) in _objects)
        {
            var at = source.IndexOf(old, StringComparison.Ordinal);
            if (at < 0)
                continue;
            _objects[number] = source[..at] + replacement + source[(at + old.Length)..];
            return this;
        }

        throw new ArgumentException($"The file has no {old}.", nameof(old));
    }

    /// <summary>The file again, with a plain cross-reference table.</summary>
    internal byte[] Pack()
    {
        var file = new StringBuilder("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        var offsets = new Dictionary<int, int>();
        foreach (var (number, source) in _objects)
        {
            offsets[number] = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{WithLength(source)}\nendobj\n");
        }

        var start = file.Length;
        var size = _objects.Keys.Max() + 1;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {size}\n0000000000 65535 f \n");
        for (var i = 1; i < size; i++)
            file.Append(offsets.TryGetValue(i, out var offset)
                ? string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")
                : "0000000000 00000 f \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<<{_trailer}/Size {size}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private void AddMembers(string entries, string content)
    {
        var first = int.Parse(FirstEntry().Match(entries).Groups[1].Value, CultureInfo.InvariantCulture);
        var head = content[..first].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        for (var i = 0; i < head.Length; i += 2)
        {
            var end = i + 3 < head.Length ? first + head[i + 3] : content.Length;
            _objects[head[i]] = content[(first + head[i + 1])..end].TrimEnd('\n');
        }
    }

    private void AddStream(int number, string entries, string content) =>
        _objects[number] =
            $"<<{LengthEntry().Replace(entries.Replace("/Filter/FlateDecode", "", StringComparison.Ordinal), "")}>>"
            + $"\nstream\n{content}\nendstream";

    private static string WithLength(string source)
    {
        var start = source.IndexOf(">>\nstream\n", StringComparison.Ordinal);
        if (start < 0)
            return source;
        var length = source.Length - start - ">>\nstream\n".Length - "\nendstream".Length;
        return string.Create(CultureInfo.InvariantCulture, $"{source[..start]}/Length {length}{source[start..]}");
    }

    private static string Inflate(string content)
    {
        using var zlib = new ZLibStream(
            new MemoryStream(Encoding.Latin1.GetBytes(content)),
            CompressionMode.Decompress
        );
        using var result = new MemoryStream();
        zlib.CopyTo(result);
        return Encoding.Latin1.GetString(result.ToArray());
    }

    [GeneratedRegex(@"(\d+) 0 obj\n<<([^\n]*)>>\nstream\n")]
    private static partial Regex StreamHead();

    [GeneratedRegex(@"/Length (\d+)")]
    private static partial Regex LengthEntry();

    [GeneratedRegex(@"/First (\d+)")]
    private static partial Regex FirstEntry();

    [GeneratedRegex(@"/Type/XRef|/Size \d+|/W\[[\d ]*\]|/Filter/FlateDecode|/Length \d+")]
    private static partial Regex TrailerEntry();
}
