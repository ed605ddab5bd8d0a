using System.Buffers;

namespace ResumeRender.Parsing.Pdf;

/// <summary>The signs that part the words of a PDF's syntax (ISO 32000-2, table 1).</summary>
internal static class PdfWhiteSpace
{
    public static readonly SearchValues<byte> Signs = SearchValues.Create(0, 9, 10, 12, 13, 32);

    public static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text)
    {
        var at = text.IndexOfAnyExcept(Signs);
        return at < 0 ? [] : text[at..];
    }

    public static ReadOnlySpan<byte> TrimEnd(ReadOnlySpan<byte> text) => text[..(text.LastIndexOfAnyExcept(Signs) + 1)];
}
