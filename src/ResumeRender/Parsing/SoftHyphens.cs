using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Parsing;

/// <summary>Decides what U+00AD means: a place where a word may be parted, or the hyphen of a program that writes it
/// so.</summary>
/// <remarks>
/// Unicode says that nobody sees the sign but at the end of a line. LuaTeX with fonts of the encoding T1 writes every
/// hyphen so (its place 2D is mapped to both), and what is copied from such a PDF has dates as <c>2019 ­ 2021</c>. A
/// place to part a word never stands between spaces or beside a figure; one that does proves that all of the document
/// are hyphens, and so do compounds such as <c>high­performance</c>.
/// </remarks>
internal static class SoftHyphens
{
    /// <summary>The sign.</summary>
    public const char Sign = '\u00AD';

    /// <summary>Shorter halves are syllables as often as words: <c>in­ter­nal</c>.</summary>
    private const int FewestLettersOfHalf = 4;

    // After a hyphen that hangs, “Vor- und Nachteile”, comes one of these.
    private static readonly WordList Joiners = new(
        "and or to und oder bzw bis sowie y o e et ou og och en of i ja tai"
    );

    /// <summary>True if the signs of a text are hyphens that were seen.</summary>
    public static bool AreHyphens(string text)
    {
        var (halves, compounds) = (0, 0);
        for (var at = text.IndexOf(Sign, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Sign, at + 1))
        {
            var (before, after) = (Before(text, at), After(text, at));
            if (
                char.IsAsciiDigit(before)
                || char.IsAsciiDigit(after)
                || (before is ' ' or '\t' or '\u00A0' && char.IsWhiteSpace(after))
                || (before == '\n' && after is ' ' or '\t')
            )
                return true;
            if (!char.IsLetter(before) || !char.IsLetter(after))
                continue;
            halves++;
            compounds += IsOfCompound(text, at) ? 1 : 0;
        }

        return compounds * 2 > halves;
    }

    /// <summary>What is to stand for the sign at a place: a hyphen, a dash, or NUL for nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the sign stands.</param>
    /// <param name="areHyphens">What <see cref="AreHyphens"/> says of the document.</param>
    public static char Meant(ReadOnlySpan<char> text, int at, bool areHyphens)
    {
        if (!areHyphens)
            return IsHanging(text, at) ? '-' : '\0';
        return Before(text, at) is ' ' or '\t' or '\u00A0' && char.IsWhiteSpace(After(text, at)) ? '–' : '-';
    }

    /// <summary>Where the rest of a word begins that was parted here, by the end of a line or by the space that became
    /// of one; −1 if none was.</summary>
    public static int RestOfWord(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsLetter(Before(text, at)) || IsHanging(text, at))
            return -1;
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t')
            next++;
        if (next + 1 < text.Length && text[next] == '\r' && text[next + 1] == '\n')
            next++;
        if (next < text.Length && text[next] is '\n' or '\r')
            next++;
        while (next < text.Length && text[next] is ' ' or '\t')
            next++;
        return next > at + 1 && next < text.Length && char.IsLower(text[next]) ? next : -1;
    }

    private static bool IsHanging(ReadOnlySpan<char> text, int at)
    {
        if (After(text, at) != ' ')
            return false;
        var rest = text[(at + 2)..];
        var end = rest.IndexOfAny(" \t\r\n");
        return Joiners.Contains(end < 0 ? rest : rest[..end]);
    }

    private static bool IsOfCompound(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        var first = text.AsSpan(start, at - start);
        var second = text.AsSpan(at + 1, end - at - 1);
        return (first.Length >= FewestLettersOfHalf && HyphenAtLineEnd.BeginsCompounds(first))
            || (second.Length >= FewestLettersOfHalf && HyphenAtLineEnd.EndsCompounds(second));
    }

    private static char Before(ReadOnlySpan<char> text, int at) => at == 0 ? '\n' : text[at - 1];

    private static char After(ReadOnlySpan<char> text, int at) => at + 1 < text.Length ? text[at + 1] : '\n';
}
