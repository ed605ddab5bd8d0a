using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Glue;

/// <summary>Turns a line of glued list items into items.</summary>
internal sealed class GluedItems
{
    private readonly Lazy<GluedListSplitter> _splitter;
    private readonly DiagnosticBag _diagnostics;

    public GluedItems(SourceText source, DiagnosticBag diagnostics)
    {
        // Most texts have no glued list, and learning reads the whole text.
        _splitter = new(() => new GluedListSplitter(MixedCaseVocabulary.Learn(source.Text)));
        _diagnostics = diagnostics;
    }

    /// <summary>The items of the line; doubtful boundaries are kept whole and reported.</summary>
    public IEnumerable<MarkedSlice> Split(MarkedText line)
    {
        var (ends, starts) = MarkEdgesOf(line);
        var split = _splitter.Value.Split(line.Text, ends, starts);
        foreach (var offset in split.Unsure)
        {
            var around = line.Text[Math.Max(0, offset - 20)..Math.Min(line.Text.Length, offset + 20)];
            _diagnostics.Add(
                ReadingDiagnostics.UnsureItemBoundary(
                    line.SpanOf(offset, Math.Min(offset + 1, line.Text.Length)),
                    around
                )
            );
        }

        var start = 0;
        foreach (var boundary in split.Boundaries)
        {
            yield return line.All[start..boundary].Trim();
            start = boundary;
        }

        yield return line.All[start..].Trim();
    }

    /// <summary>Reports that the halves of a word were joined.</summary>
    public void TellOfHyphen(MarkedText line, string next)
    {
        var start = line.Text.LastIndexOf(' ') + 1;
        var end = next.IndexOf(' ', StringComparison.Ordinal);
        _diagnostics.Add(
            ReadingDiagnostics.HyphenLeftOut(
                line.SpanOf(start, line.Text.Length),
                line.Text[start..],
                end < 0 ? next : next[..end]
            )
        );
    }

    private static (int[] Ends, int[] Starts) MarkEdgesOf(MarkedText line)
    {
        var (ends, starts) = (new List<int>(), new List<int>());
        for (var i = 0; i <= line.Text.Length; i++)
        {
            var before = i == 0 ? TextMarks.None : line.MarksAt(i - 1);
            var after = i == line.Text.Length ? TextMarks.None : line.MarksAt(i);
            if (before == after)
                continue;
            if (before != TextMarks.None)
                ends.Add(i);
            if (after != TextMarks.None)
                starts.Add(i);
        }

        return ([.. ends], [.. starts]);
    }
}
