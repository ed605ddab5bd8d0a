using ResumeRender.Diagnostics;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Mending;

/// <summary>Takes the second copy out of a page whose every text stands twice: once to be seen, once to be read
/// aloud.</summary>
/// <remarks>Profile pages hide a copy from the eye, not from the clipboard: “Senior RecruiterSenior Recruiter”, and in
/// it “to” where the eye has a dash.</remarks>
internal static class DoubledText
{
    private const int FewestDoubledLines = 3;

    private const int MostLinesOfBlock = 40;

    /// <summary>Of the lines of a page, at least so many are a copy or have one.</summary>
    private const double LeastShareOfDoubled = 0.6;

    /// <summary>How many more letters one of the copies may have.</summary>
    private const int MostDifference = 6;

    /// <summary>Leaves the copies out and reports how many there were.</summary>
    public static void Undo(List<Line> lines, DiagnosticBag diagnostics)
    {
        UndoLines(lines, diagnostics);
        if (lines.Count(static l => IsCandidate(l) && FindCopy(l.Text) > 0) < FewestDoubledLines)
            return;
        var first = lines.Find(static l => IsCandidate(l) && FindCopy(l.Text) > 0)!;
        var count = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsCandidate(lines[i]))
                continue;
            if (FindCopy(lines[i].Text) is > 0 and var copy)
                lines[i] = Cut(lines[i], copy);
            else if (
                i > 0
                && lines[i - 1].Form == LineForm.Text
                && lines[i - 1].Text.Equals(lines[i].Text, StringComparison.Ordinal)
            )
                lines.RemoveAt(i--);
            else if (FindCopyOfBlock(lines, i) is { Start: >= 0 } block)
                LeaveOutBlock(lines, i, block);
            else
                continue;
            count++;
        }

        diagnostics.Add(ReadingDiagnostics.SecondCopyLeftOut(first.Span, count));
    }

    /// <summary>Leaves out the second of two equal lines where nearly all lines of a page stand twice.</summary>
    private static void UndoLines(List<Line> lines, DiagnosticBag diagnostics)
    {
        var copies = new HashSet<Line>(ReferenceEqualityComparer.Instance);
        Line? first = null;
        var all = 0;
        Line? before = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank)
                continue;
            all++;
            var isCopy = before is not null && before.Text.Equals(lines[i].Text, StringComparison.Ordinal);
            if (isCopy)
            {
                first ??= lines[i];
                copies.Add(lines[i]);
            }

            before = isCopy ? null : lines[i];
        }

        if (copies.Count < FewestDoubledLines || copies.Count * 2 < all * LeastShareOfDoubled)
            return;
        diagnostics.Add(ReadingDiagnostics.SecondCopyLeftOut(first!.Span, copies.Count));
        lines.RemoveAll(copies.Contains);
    }

    private static bool IsCandidate(Line line) => line.Form is LineForm.Text or LineForm.Bullet && line.Text.Length > 3;

    private static Line Cut(Line line, int end) =>
        new(line.Form, line.Content.Cut(0, end))
        {
            Indent = line.Indent,
            Glyph = line.Glyph,
            Number = line.Number,
            HeadingLevel = line.HeadingLevel,
        };

    /// <summary>Where the second copy begins in a line; 0 for none.</summary>
    private static int FindCopy(string text)
    {
        var half = text.Length / 2;
        for (var difference = 0; difference <= MostDifference; difference++)
        {
            foreach (var at in (ReadOnlySpan<int>)[half - difference, half + difference])
            {
                if (
                    at > 1
                    && at < text.Length - 1
                    && !char.IsWhiteSpace(text[at])
                    && !char.IsWhiteSpace(text[at - 1])
                    && IsSame(text.AsSpan(0, at), text.AsSpan(at))
                )
                    return at;
            }
        }

        return 0;
    }

    /// <summary>The same letters and figures, where one may have “to” for the other's dash.</summary>
    private static bool IsSame(ReadOnlySpan<char> seen, ReadOnlySpan<char> heard)
    {
        if (seen.SequenceEqual(heard))
            return true;
        var to = heard.IndexOf(" to ");
        return to > 0
            && seen.Length > to + 2
            && seen[..to].SequenceEqual(heard[..to])
            && seen[to..].TrimStart() is ['-' or '–' or '—', ..]
            && seen[to..].TrimStart()[1..].TrimStart().SequenceEqual(heard[(to + 4)..]);
    }

    /// <summary>Finds a block of lines whose copy begins at the end of its last line: “… - Last- First”, and the others
    /// below.</summary>
    private static (int Start, int End) FindCopyOfBlock(List<Line> lines, int last)
    {
        for (var start = last - 1; start >= Math.Max(0, last - MostLinesOfBlock) && !lines[start].IsBlank; start--)
        {
            var text = lines[last].Text;
            if (
                lines[start].Text.Length < 4
                || !text.EndsWith(lines[start].Text, StringComparison.Ordinal)
                || text.Length == lines[start].Text.Length
            )
                continue;
            var end = text.AsSpan(0, text.Length - lines[start].Text.Length).TrimEnd(" -–•*·▪").Length;
            var length = last - start;
            var isCopied = end > 0 && last + length < lines.Count;
            for (var i = 1; i < length && isCopied; i++)
                isCopied = lines[last + i].Text == lines[start + i].Text;
            if (isCopied && lines[last + length].Text.AsSpan().SequenceEqual(text.AsSpan(0, end)))
                return (start, end);
        }

        return (-1, 0);
    }

    private static void LeaveOutBlock(List<Line> lines, int last, (int Start, int End) block)
    {
        lines[last] = Cut(lines[last], block.End);
        lines.RemoveRange(last + 1, last - block.Start);
    }
}
