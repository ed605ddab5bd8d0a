using ResumeRender.Layout;

namespace ResumeRender.Typesetting.Text;

/// <summary>Breaks a paragraph into lines by weighing all of them against each other.</summary>
/// <remarks>
/// After Knuth and Plass, Breaking Paragraphs into Lines (1981): of all ways to fill the least possible number of lines
/// the one is taken whose lines are most even and whose last line holds several words. If a lonely word finds its place
/// on the lines above when their word spaces are a little narrower, it goes there, and the paragraph has a line less.
/// Words stay whole; a paragraph with a word wider than its line is broken by <see cref="LineBreaker"/>.
/// </remarks>
internal static class ParagraphBreaker
{
    /// <summary>Weighing takes words × lines; a longer paragraph has so many lines that nobody sees a
    /// difference.</summary>
    private const int MostPoints = 400;

    /// <summary>The share of its width that a space between words may lose: less than anyone sees, and readers of files
    /// still see the space.</summary>
    private const double MostShrink = 0.12;

    internal static List<BrokenLine> Break(ShapedText text, double firstWidth, double width, Alignment alignment)
    {
        if (text.Width <= firstWidth || BreakPoints.Of(text, MostPoints) is not { } points)
            return LineBreaker.Break(text, firstWidth, width);
        var paragraph = new MeasuredParagraph(text, points, firstWidth, width, alignment);
        if (paragraph.Fill(shrink: 0) is not { } lines)
            return LineBreaker.Break(text, firstWidth, width);
        if (
            paragraph.IsLonely(lines.LastStart)
            && paragraph.Fill(MostShrink) is { } tighter
            && tighter.Count < lines.Count
        )
            return paragraph.Weigh(tighter.Count, MostShrink);
        return paragraph.Weigh(lines.Count, shrink: 0);
    }
}
