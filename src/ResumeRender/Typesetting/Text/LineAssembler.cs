using System.Collections.Immutable;

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
        foreach (var run in text.Runs)
        {
            if (run.Start < line.End && run.End > line.Start)
                pieces.Add(Slice(run, line));
        }

        var placed = new GlyphRun[pieces.Count];
        foreach (var index in VisualOrder(pieces))
        {
            var piece = pieces[index];
            placed[index] = new GlyphRun(
                piece.Owner, piece.Face, piece.Style.Size.Points, piece.Style.Color, x, text.Text[piece.Start..piece.End], Rebase(piece))
            {
                Language = piece.Language,
                RightToLeft = piece.RightToLeft,
                Tracking = piece.Tracking,
            };
            x += placed[index].Width;
        }

        return placed;
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
        return run with { Start = start, End = end, Glyphs = Array.FindAll(run.Glyphs, g => g.Cluster >= start && g.Cluster < end) };
    }

    private static ImmutableArray<Glyph> Rebase(ShapedRun piece)
    {
        var glyphs = ImmutableArray.CreateBuilder<Glyph>(piece.Glyphs.Length);
        foreach (var glyph in piece.Glyphs)
            glyphs.Add(glyph with { Cluster = glyph.Cluster - piece.Start });
        return glyphs.MoveToImmutable();
    }
}
