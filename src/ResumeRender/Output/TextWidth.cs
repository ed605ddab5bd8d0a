using System.Collections.Immutable;
using System.Text;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output;

/// <summary>Estimates how wide text will be.</summary>
/// <remarks>Without kerning: enough to tell whether a tab has room.</remarks>
internal static class TextWidth
{
    internal static double Of(ImmutableArray<Inline> inlines, FontCatalog fonts) =>
        LastLineOf(inlines, double.PositiveInfinity, fonts);

    /// <summary>Width of the last line that the text takes in a column.</summary>
    internal static double LastLineOf(ImmutableArray<Inline> inlines, double column, FontCatalog fonts) =>
        Break(inlines, column, fonts).LastWidth;

    /// <summary>How many lines the text takes in a column.</summary>
    internal static int LinesOf(ImmutableArray<Inline> inlines, double column, FontCatalog fonts) =>
        Break(inlines, column, fonts).Lines;

    private static (int Lines, double LastWidth) Break(ImmutableArray<Inline> inlines, double column, FontCatalog fonts)
    {
        double line = 0, word = 0;
        var lines = inlines.IsEmpty ? 0 : 1;
        foreach (var text in inlines.SelectMany(static i => i is LinkInline link ? link.Content : [(TextInline)i]))
        {
            foreach (var (rune, width) in WidthsOf(text, fonts))
            {
                word += width;
                if (rune.Value == ' ')
                    EndWord();
            }
        }

        EndWord();
        return (lines, line);

        void EndWord()
        {
            var isOver = line > 0 && line + word > column;
            lines += isOver ? 1 : 0;
            line = isOver ? word : line + word;
            word = 0;
        }
    }

    private static IEnumerable<(Rune Rune, double Width)> WidthsOf(TextInline text, FontCatalog fonts)
    {
        var face = fonts.Find(text.Style.Family, text.Style.Bold, text.Style.Italic);
        foreach (var rune in text.Text.EnumerateRunes())
        {
            var ems = ((double)face.WidthOf(face.GlyphOf(rune.Value)) / face.UnitsPerEm) + (text.Style.Tracking / 1000);
            yield return (rune, text.Style.Size.Points * ems);
        }
    }
}
