using System.Collections.Immutable;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Text;

/// <summary>Takes the glyphs of one line out of a text and puts them side by side.</summary>
internal static class LineAssembler
{
    /// <summary>The runs of a line in reading order, each with its place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="x">Where the line begins at its left.</param>
    internal static IEnumerable<GlyphRun> Assemble(ShapedText text, BrokenLine line, double x)
    {
        var pieces = new List<ShapedRun>();
        for (var i = text.RunAt(line.Start); i < text.Runs.Length && text.Runs[i].Start < line.End; i++)
            pieces.Add(Widen(Slice(text.Runs[i], line), text.Text, line.WordSpace));

        var placed = new GlyphRun[pieces.Count];
        foreach (var index in VisualOrder(pieces))
        {
            var piece = pieces[index];
            placed[index] = new GlyphRun(
                piece.Owner,
                piece.Face,
                piece.Style.Size.Points,
                piece.Style.Color,
                x,
                text.Text[piece.Start..piece.End],
                Rebase(piece)
            )
            {
                Language = piece.Language,
                RightToLeft = piece.RightToLeft,
                Tracking = piece.Tracking,
                Underlined = piece.Style.Underlined,
            };
            x += placed[index].Width;
        }

        return placed;
    }

    /// <summary>Changes the spaces between words, half on either side: a reader of the file takes a wide gap beside a
    /// space for another one.</summary>
    private static ShapedRun Widen(ShapedRun run, string text, double wordSpace)
    {
        // Downwards, so that the line never reaches over its edge.
        var units = (int)Math.Floor(wordSpace / run.Scale);
        return units == 0 ? run : run with { Glyphs = Array.ConvertAll(run.Glyphs, Widen) };

        Glyph Widen(Glyph glyph) => text[glyph.Cluster] == ' '
            ? glyph with { Advance = glyph.Advance + units, OffsetX = glyph.OffsetX + (units / 2) }
            : glyph;
    }

    private static List<int> VisualOrder(List<ShapedRun> pieces)
    {
        var order = Enumerable.Range(0, pieces.Count).ToList();
        BidiLevels.Reorder(order, i => pieces[i].Level);
        return order;
    }

    private static ShapedRun Slice(ShapedRun run, BrokenLine line)
    {
        if (run.Start >= line.Start && run.End <= line.End)
            return run;
        var start = Math.Max(run.Start, line.Start);
        var end = Math.Min(run.End, line.End);
        // Clusters rise from left to right, or fall if the text runs to the left: glyphs of a line stand together.
        var first = FirstGlyph(run, run.RightToLeft ? end : start);
        var last = FirstGlyph(run, run.RightToLeft ? start : end);
        return run with { Start = start, End = end, Glyphs = run.Glyphs[first..last] };
    }

    /// <summary>The first glyph, from the left, that is not before an index of the text in the run's
    /// direction.</summary>
    private static int FirstGlyph(ShapedRun run, int index)
    {
        var (low, high) = (0, run.Glyphs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var isBefore = run.RightToLeft ? run.Glyphs[middle].Cluster >= index : run.Glyphs[middle].Cluster < index;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static ImmutableArray<Glyph> Rebase(ShapedRun piece)
    {
        var glyphs = ImmutableArray.CreateBuilder<Glyph>(piece.Glyphs.Length);
        foreach (var glyph in piece.Glyphs)
            glyphs.Add(glyph with { Cluster = glyph.Cluster - piece.Start });
        return glyphs.MoveToImmutable();
    }
}
