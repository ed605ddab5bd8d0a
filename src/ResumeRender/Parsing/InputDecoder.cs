using System.Text;
using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing;

/// <summary>Turns the bytes of a text file into text.</summary>
/// <remarks>
/// A byte order mark decides; without one, zeros in every second byte say UTF-16, else the bytes must be strict UTF-8,
/// and are otherwise what a web page says of itself, or Windows-1252 (the encoding that the web assumes, WHATWG
/// Encoding §4.2); a few stray bytes spoil no UTF-8. Many a NUL means that it is not text at all. The result is in
/// Unicode normalisation form C and free of characters that nobody sees, so places refer to the text as cleaned.
/// </remarks>
public static class InputDecoder
{
    /// <summary>The most bytes that are read: 10 MB.</summary>
    public const int MaxBytes = 10_000_000;

    /// <summary>Of a text, at most one character in so many is a NUL, and these few besides.</summary>
    private const int MostOneZeroIn = 200;

    private const int StrayZeros = 2;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Decodes bytes; what cannot be read is an error in <paramref name="diagnostics"/> and gives an empty
    /// text.</summary>
    /// <param name="name">What messages call the input: the path as typed, or <c>&lt;stdin&gt;</c>.</param>
    /// <param name="bytes">The content.</param>
    /// <param name="diagnostics">Gets what there is to say.</param>
    public static SourceText Decode(string name, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var empty = new SourceText(name, "");
        if (bytes.Length > MaxBytes)
        {
            diagnostics.Add(ParsingDiagnostics.InputTooLarge(empty.Span(0, 0), bytes.Length, MaxBytes));
            return empty;
        }

        var doubts = new List<Func<SourceText, Diagnostic>>();
        var decoded = DecodeUtf16(bytes) ?? DecodeUnmarkedUtf16(bytes) ?? DecodeUtf8(bytes);
        decoded = decoded is null ? DecodeOther(bytes, doubts) : Mended(decoded, doubts);

        if (IsBinary(decoded))
        {
            diagnostics.Add(ParsingDiagnostics.InputIsBinary(empty.Span(0, 0)));
            return empty;
        }

        var source = CharacterCleaner.Clean(name, SoftHyphenReferences.Read(decoded), diagnostics);
        foreach (var doubt in doubts)
            diagnostics.Add(doubt(source));
        if (string.IsNullOrWhiteSpace(source.Text))
            diagnostics.Add(ParsingDiagnostics.InputIsEmpty(source.Span(0, 0)));
        return source;
    }

    /// <summary>Reads what is neither UTF-8 nor UTF-16.</summary>
    private static string DecodeOther(ReadOnlySpan<byte> bytes, List<Func<SourceText, Diagnostic>> doubts)
    {
        if (SaidEncoding.Decode(bytes) is var (said, name))
        {
            doubts.Add(source => ParsingDiagnostics.ReadAsSaid(source.Span(0, 0), name));
            return said;
        }

        if (DamagedUtf8.Decode(bytes, out var strays) is { } text)
        {
            // The text is cleaned before it is shown, so that the place may be a little earlier.
            doubts.Add(source =>
                ParsingDiagnostics.StrayBytes(
                    source.Span(Math.Min(strays[0], source.Text.Length), strays[0] < source.Text.Length ? 1 : 0),
                    strays.Count
                )
            );
            return text;
        }

        doubts.Add(static source => ParsingDiagnostics.NotUtf8(source.Span(0, 0)));
        return Windows1252.Decode(bytes);
    }

    private static string Mended(string text, List<Func<SourceText, Diagnostic>> doubts)
    {
        if (Mojibake.Mend(text, out var count) is not { } mended)
            return text;
        doubts.Add(source => ParsingDiagnostics.MojibakeMended(source.Span(0, 0), count));
        return mended;
    }

    /// <summary>A stray NUL or two come along when text is copied; a file of another kind has them and other control
    /// characters all over.</summary>
    private static bool IsBinary(string text)
    {
        var (zeros, controls) = (0, 0);
        foreach (var c in text)
        {
            zeros += c == '\0' ? 1 : 0;
            controls += c is < ' ' and not ('\0' or '\t' or '\n' or '\v' or '\f' or '\r') ? 1 : 0;
        }

        return zeros > 0 && (zeros > text.Length / MostOneZeroIn + StrayZeros || controls >= zeros);
    }

    private static string? DecodeUtf16(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    /// <summary>UTF-16 that lost its mark, as some programs of Windows write it.</summary>
    /// <remarks>Spaces, line ends, figures and Latin letters have a zero for one half, always the same one; text in
    /// UTF-8 has no zeros at all.</remarks>
    private static string? DecodeUnmarkedUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || bytes.Length % 2 != 0)
            return null;
        var (first, second) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            first += bytes[i] == 0 ? 1 : 0;
            second += bytes[i + 1] == 0 ? 1 : 0;
        }

        var enough = bytes.Length / 2 * 0.6;
        return (first, second) switch
        {
            (0, var zeros) when zeros >= enough => Encoding.Unicode.GetString(bytes),
            (var zeros, 0) when zeros >= enough => Encoding.BigEndianUnicode.GetString(bytes),
            _ => null,
        };
    }

    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, .. var rest])
            bytes = rest;
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
            return null;
        return StrictUtf8.GetString(bytes);
    }
}
