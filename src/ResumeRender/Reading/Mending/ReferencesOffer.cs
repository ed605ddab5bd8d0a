using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Mending;

/// <summary>Recognises the last line of many a résumé, “References available on request”, which belongs to no section
/// above it.</summary>
internal static class ReferencesOffer
{
    private const int MostWords = 9;

    private static readonly WordList Subjects = WordList.Of("references.subjects");

    private static readonly WordList Wishes = WordList.Of("references.wishes");

    /// <summary>Takes it off the end of a résumé; null if it ends otherwise.</summary>
    public static Line? TakeFrom(List<Line> lines)
    {
        var last = lines.FindLastIndex(static l => !l.IsBlank);
        // Right below a title of its own it stays there.
        if (
            last < 2
            || !lines[last - 1].IsBlank
            || !Is(lines[last].Text)
            || lines[..last].FindLast(static l => !l.IsBlank) is { } before
                && HeadingLexicon.TryRead(before.Text, out _)
        )
            return null;
        var line = lines[last];
        lines.RemoveRange(last, lines.Count - last);
        return line.Form == LineForm.Text ? line : new Line(LineForm.Text, line.Content);
    }

    private static bool Is(string text) =>
        Whitespace.CountWords(text) <= MostWords
        && !text.Contains(':', StringComparison.Ordinal)
        && Subjects.CountIn(text) > 0
        && Wishes.CountIn(text) > 0;
}
