using ResumeRender.Diagnostics;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Typesetting.Flow;

/// <summary>Finds paragraphs that would be a line shorter without their last one or two words.</summary>
internal static class LooseEnds
{
    internal static void Add(ShapedText text, List<BrokenLine> filled, int lines, List<LooseEnd> looseEnds)
    {
        // Where weighing has saved a line already, leaving out the last words saves no other.
        if (filled.Count > lines)
            return;
        var last = filled[^1];
        var words = text.Text[last.Start..last.End].Trim();
        if (words.Count(static c => c == ' ') < 2)
            looseEnds.Add(
                new LooseEnd(text.Runs.Aggregate(SourceSpan.None, static (all, run) => all.Union(run.Span)), words)
            );
    }
}
