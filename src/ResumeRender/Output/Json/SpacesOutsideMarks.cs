using ResumeRender.Model;

namespace ResumeRender.Output.Json;

/// <summary>Moves white space at the ends of marked words out of the marks.</summary>
internal static class SpacesOutsideMarks
{
    /// <summary>The text in which no marked stretch begins or ends with white space: other programs know marks
    /// only where they touch the words.</summary>
    /// <remarks>White space between two runs keeps what both have. Code keeps its own.</remarks>
    internal static RichText Of(RichText text)
    {
        var pieces = new List<(TextRun Run, bool IsSpace)>();
        foreach (var run in text)
        {
            if (run.Marks.HasFlag(TextMarks.Code))
            {
                pieces.Add((run, false));
                continue;
            }

            var start = run.Text.Length - run.Text.TrimStart().Length;
            var end = Math.Max(start, run.Text.TrimEnd().Length);
            foreach (
                var (from, to, isSpace) in (ReadOnlySpan<(int, int, bool)>)
                    [(0, start, true), (start, end, false), (end, run.Text.Length, true)]
            )
            {
                if (to > from)
                    pieces.Add((run with { Text = run.Text[from..to] }, isSpace));
            }
        }

        var next = new TextRun?[pieces.Count];
        for (var i = pieces.Count - 2; i >= 0; i--)
            next[i] = pieces[i + 1].IsSpace ? next[i + 1] : pieces[i + 1].Run;
        TextRun? before = null;
        for (var i = 0; i < pieces.Count; i++)
        {
            var (run, isSpace) = pieces[i];
            if (isSpace)
                pieces[i] = (
                    run with
                    {
                        Marks =
                            (before?.Marks ?? TextMarks.None) & (next[i]?.Marks ?? TextMarks.None) & ~TextMarks.Code,
                        Link = before?.Link == next[i]?.Link ? before?.Link : null,
                    },
                    true
                );
            else
                before = run;
        }

        return new RichText(pieces.Select(static p => p.Run));
    }
}
