using System.Text;
using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing;

/// <summary>Leaves out the characters that nobody sees, writes ligatures as letters and composes the rest
/// (NFC).</summary>
/// <remarks>
/// Hidden characters break words apart for search and for the machines that read résumés, and the private use area has
/// no meaning outside one font. Only the bullets that Word takes from the fonts Symbol and Wingdings (U+F0xx) are
/// known. Control characters U+0080–U+009F are what becomes of the quotes and dashes of Windows in a program that takes
/// them for Latin-1 (as in HTML, §13.2.5.80).
/// </remarks>
internal static class CharacterCleaner
{
    /// <summary>The sign that programs write for a character that they could not read.</summary>
    private const char Lost = '\uFFFD';

    public static SourceText Clean(string name, string text, DiagnosticBag diagnostics)
    {
        var composed = Compose(text);
        var kept = new StringBuilder(composed.Length);
        var removed = new SortedDictionary<string, (int Count, int At)>(StringComparer.Ordinal);
        var areHyphens =
            composed.Contains(SoftHyphens.Sign, StringComparison.Ordinal) && SoftHyphens.AreHyphens(composed);
        (int Count, int At) hyphens = default;
        for (var i = 0; i < composed.Length; i++)
        {
            var width = char.IsSurrogatePair(composed, i) ? 2 : 1;
            var codePoint = width == 2 ? char.ConvertToUtf32(composed, i) : composed[i];
            if (IsSymbolFontBullet(codePoint))
            {
                kept.Append('•');
            }
            else if (
                codePoint == SoftHyphens.Sign
                && SoftHyphens.Meant(composed, i, areHyphens) is not '\0' and var sign
            )
            {
                hyphens = (hyphens.Count + 1, hyphens.Count == 0 ? kept.Length : hyphens.At);
                kept.Append(sign);
            }
            else if (Windows1252.OfControl(codePoint) is { } typed)
            {
                kept.Append(typed);
            }
            else if (LigatureAt(codePoint) is { } letters)
            {
                kept.Append(letters);
            }
            else if (IsLineBreak(codePoint))
            {
                kept.Append('\n');
            }
            else if (KindOfUnwanted(codePoint) is { } kind && !JoinsPictures(composed, i))
            {
                var (count, at) = removed.GetValueOrDefault(kind, (0, kept.Length));
                removed[kind] = (count + 1, at);
                if (codePoint == SoftHyphens.Sign && SoftHyphens.RestOfWord(composed, i) is >= 0 and var rest)
                {
                    // The rest of the word comes up to its beginning, so that lines stay about as long as they were.
                    var end = rest;
                    while (
                        end < composed.Length && !char.IsWhiteSpace(composed[end]) && composed[end] != SoftHyphens.Sign
                    )
                        end++;
                    kept.Append(composed, rest, end - rest);
                    if (end == composed.Length || composed[end] != SoftHyphens.Sign)
                        kept.Append(composed.AsSpan(i, rest - i).ContainsAny('\n', '\r') ? '\n' : ' ');
                    i = (end < composed.Length && composed[end] is ' ' or '\t' ? end + 1 : end) - 1;
                    continue;
                }
            }
            else
            {
                kept.Append(composed, i, width);
            }

            i += width - 1;
        }

        var source = new SourceText(name, kept.ToString());
        if (source.Text.IndexOf(Lost, StringComparison.Ordinal) is >= 0 and var lost)
            diagnostics.Add(
                ParsingDiagnostics.LostCharacters(source.Span(lost, 1), source.Text.AsSpan().Count(Lost))
            );
        if (hyphens.Count > 0)
            diagnostics.Add(ParsingDiagnostics.SoftHyphensKept(source.Span(hyphens.At, 1), hyphens.Count));
        foreach (var (kind, (count, at)) in removed)
            diagnostics.Add(
                ParsingDiagnostics.CharactersRemoved(source.Span(Math.Min(at, source.Text.Length), 0), count, kind)
            );
        return source;
    }

    // A lone surrogate, possible in UTF-16 input, becomes U+FFFD.
    private static string Compose(string text) =>
        CanonicalComposition.Compose(Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text)));

    /// <summary>Word's soft return (VT), a page break (FF), and what other systems and Unicode end lines and paragraphs
    /// with.</summary>
    private static bool IsLineBreak(int codePoint) => codePoint is 0x0B or 0x0C or 0x85 or 0x2028 or 0x2029;

    /// <summary>A joiner between two pictures, which makes one of them: without it a sign would be two.</summary>
    private static bool JoinsPictures(string text, int index) =>
        text[index] == '\u200D'
        && index > 0
        && index + 1 < text.Length
        && (char.IsLowSurrogate(text[index - 1]) || text[index - 1] == '\uFE0F' || IsSymbol(text[index - 1]))
        && (char.IsHighSurrogate(text[index + 1]) || IsSymbol(text[index + 1]));

    private static bool IsSymbol(char c) =>
        char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherSymbol;

    /// <summary>The letters of a ligature that has a sign of its own, as PDFs hold them; search does not find
    /// words with it.</summary>
    private static string? LigatureAt(int codePoint) => codePoint switch
    {
        0xFB00 => "ff",
        0xFB01 => "fi",
        0xFB02 => "fl",
        0xFB03 => "ffi",
        0xFB04 => "ffl",
        0xFB05 or 0xFB06 => "st",
        _ => null,
    };

    private static bool IsSymbolFontBullet(int codePoint) =>
        codePoint is 0xF0B7 or 0xF0A7 or 0xF0A8 or 0xF0D8 or 0xF0FC or 0xF076 or 0xF06E or 0xF071 or 0xF0B2;

    private static string? KindOfUnwanted(int codePoint) => codePoint switch
    {
        '\t' or '\n' or '\r' => null,
        < 0x20 or 0x7F => "control characters",
        >= 0x80 and <= 0x9F => "control characters",
        0x00AD => "soft hyphens",
        0x200E or 0x200F or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "direction marks",
        0x200B or 0x200C or 0x2060 or 0xFEFF or 0x180E or (>= 0x2061 and <= 0x2064) => "zero-width characters",
        0x200D => "zero-width characters",
        >= 0xE000 and <= 0xF8FF => "private use characters",
        >= 0xF0000 => "private use characters",
        >= 0xFDD0 and <= 0xFDEF => "noncharacters",
        _ when (codePoint & 0xFFFE) == 0xFFFE => "noncharacters",
        _ => null,
    };
}
