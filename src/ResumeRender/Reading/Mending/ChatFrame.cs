using ResumeRender.Diagnostics;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Mending;

/// <summary>Leaves out what an assistant says around the résumé that it wrote: “Here is a sample résumé for …:”, “Let
/// me know if …”.</summary>
internal static class ChatFrame
{
    private const int FewestWords = 4;

    private const int MostWords = 40;

    private static readonly string[] Beginnings = WordFiles.Distinct("chats.beginnings");

    private static readonly string[] Ends = WordFiles.Distinct("chats.ends");

    /// <summary>Leaves such lines out: the first, where a name or a heading comes below, and then the last as
    /// well.</summary>
    public static void LeaveOut(List<Line> lines, DiagnosticBag diagnostics)
    {
        var first = lines.FindIndex(static l => !l.IsBlank);
        if (first < 0)
            return;
        var hasPreamble =
            IsPreamble(lines[first])
            && lines.FindIndex(first + 1, static l => !l.IsBlank) is > 0 and var next
            && (
                lines[next].HeadingLevel > 0
                || PersonName.Is(lines[next].Text)
                || HeadingLexicon.IsDocumentTitle(lines[next].Text)
            );
        // Without it, “Feel free to call me” is the person's own.
        if (!hasPreamble)
            return;
        LeaveOut(lines, first, diagnostics);
        var last = lines.FindLastIndex(static l => !l.IsBlank);
        if (
            last > first + 1
            && lines[last] is { Form: LineForm.Text } line
            && line.WordCount is >= FewestWords and <= MostWords
            && BeginsWith(line.Text, Ends)
            && line.Text[^1] is '.' or '!' or '?' or '。' or '？'
        )
            LeaveOut(lines, last, diagnostics);
    }

    /// <summary>A sentence that ends with a colon, or with a full stop before it.</summary>
    private static bool IsPreamble(Line line) =>
        line is { Form: LineForm.Text, HeadingLevel: 0, Text.Length: > 0 }
        && line.Text[^1] is ':' or '：'
        && line.WordCount <= MostWords
        && (line.WordCount >= FewestWords || line.Text[0] >= '\u2E80')
        && BeginsWith(line.Text, Beginnings);

    /// <summary>Only whole words count; Chinese and Japanese do not set theirs apart.</summary>
    private static bool BeginsWith(string text, string[] words)
    {
        var typed = text.Replace('’', '\'');
        return Array.Exists(words, w =>
            typed.StartsWith(w, StringComparison.OrdinalIgnoreCase)
            && (typed.Length == w.Length || !char.IsLetter(typed[w.Length]) || WordShape.IsUnspaced(w[0]))
        );
    }

    private static void LeaveOut(List<Line> lines, int at, DiagnosticBag diagnostics)
    {
        diagnostics.Add(ReadingDiagnostics.ChatLeftOut(lines[at].Span, lines[at].Text));
        lines[at] = lines[at].Blanked();
    }
}
