using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Typesetting.Fonts;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Text;

/// <summary>Puts a question mark where a face has no glyph, and tells of each such character once.</summary>
internal sealed class MissingGlyphs(DiagnosticBag diagnostics)
{
    private readonly HashSet<int> _reported = [];

    /// <summary>
    /// Puts a question mark where shaping found no glyph after all: a mark that neither stands alone in the face nor
    /// composes with its letter.
    /// </summary>
    internal ShapedRun Replace(ShapedRun run, string text, TextItem item)
    {
        if (!Array.Exists(run.Glyphs, static g => g.Id == 0))
            return run;
        var substitute = run.Face.Substitute;
        // A letter may bear very many marks: what stands between these places has been looked at.
        var (from, to) = (int.MaxValue, -1);
        return run with { Glyphs = Array.ConvertAll(run.Glyphs, glyph => glyph.Id == 0 ? Substitute(glyph) : glyph) };

        // The first character that the face lacks; the end of the item if it has all.
        int ReportFirst(int start)
        {
            var at = start;
            foreach (var rune in text.AsSpan(start, item.End - start).EnumerateRunes())
            {
                if (at == from)
                    return to;
                if (run.Face.GlyphOf(rune.Value) == 0)
                {
                    Report(rune, item.Segment, start);
                    return at;
                }

                at += rune.Utf16SequenceLength;
            }

            return item.End;
        }

        Glyph Substitute(Glyph glyph)
        {
            if (glyph.Cluster < from || glyph.Cluster > to)
                (from, to) = (glyph.Cluster, ReportFirst(glyph.Cluster));
            return new Glyph(substitute, run.Face.WidthOf(substitute), 0, 0, glyph.Cluster);
        }
    }

    /// <summary>Reports a character once, at the first place where it occurs.</summary>
    private void Report(Rune rune, StyledSegment segment, int index)
    {
        if (!_reported.Add(rune.Value))
            return;
        var span = segment.Span;
        if (span.Source is { } source)
        {
            // The text on the page may differ from the source (entities, marks): point at the character itself where it
            // is found.
            var found = source.Text.IndexOf(
                rune.ToString(),
                span.Start,
                Math.Min(span.Length, source.Text.Length - span.Start),
                StringComparison.Ordinal
            );
            span = source.Span(
                found >= 0 ? found : Math.Min(span.Start + index - segment.Start, source.Text.Length),
                rune.Utf16SequenceLength
            );
        }

        diagnostics.Add(FontDiagnostics.MissingMark(rune, span));
    }
}
