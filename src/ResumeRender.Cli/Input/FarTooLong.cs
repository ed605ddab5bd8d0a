using ResumeRender.Cli.Host;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Input;

/// <summary>Refuses a text that the pages cannot hold before it is read.</summary>
/// <remarks>To read ten megabytes takes many seconds, and the fit would refuse them afterwards.</remarks>
internal static class FarTooLong
{
    /// <summary>An A4 page in the smallest type holds some 12,000 letters. A file may have ten times as many: marks,
    /// copies and page furniture are left out while it is read.</summary>
    private const int MostLettersOfPage = 120_000;

    /// <summary>A longer run without a space is a picture or other data, which is no text.</summary>
    private const int LongestWord = 200;

    /// <summary>Adds an error for each such file; only text and Markdown are looked at, and only where the number of
    /// pages is fixed and nothing may be left out.</summary>
    public static void Check(IEnumerable<InputFile> files, RenderRequest request, DiagnosticBag diagnostics)
    {
        if (request is not { Pages: { } pages, Fit: PageFitting.Page })
            return;
        foreach (var file in files)
        {
            if (
                file.Bytes.Length > pages * (long)MostLettersOfPage
                && IsTyped(file)
                && CountLetters(file.Bytes) is var letters
                && letters > pages * (long)MostLettersOfPage
            )
                diagnostics.Add(LengthDiagnostics.FarTooLong(file.Name, letters, pages));
        }
    }

    /// <summary>True for text or Markdown without front matter, which may say how many pages there are.</summary>
    private static bool IsTyped(InputFile file)
    {
        var isNamedSo =
            file.Path is null
            || Path.GetExtension(file.Path).ToUpperInvariant() is "" or ".TXT" or ".TEXT" or ".MD" or ".MARKDOWN";
        var start = file.Bytes.AsSpan();
        if (start.StartsWith("\uFEFF"u8))
            start = start[3..];
        start = start.TrimStart(" \t\r\n"u8);
        return isNamedSo
            && !start.StartsWith("---"u8)
            && !start.StartsWith("{"u8)
            && !start.StartsWith("["u8)
            && !start.StartsWith("PK"u8)
            && !start.StartsWith("%PDF"u8);
    }

    /// <summary>Letters and digits outside of tags.</summary>
    private static long CountLetters(ReadOnlySpan<byte> text)
    {
        var (all, word, isTag) = (0L, 0, false);
        foreach (var b in text)
        {
            isTag = b == '<' || (isTag && b != '>');
            if (b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' || isTag)
            {
                all += word <= LongestWord ? word : 0;
                word = 0;
            }
            // The first byte of a letter in UTF-8; the others go on with it.
            else if (char.IsAsciiLetterOrDigit((char)b) || b >= 0xC0)
            {
                word++;
            }
        }

        return all + (word <= LongestWord ? word : 0);
    }
}
