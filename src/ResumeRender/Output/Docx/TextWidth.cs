using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Docx;

/// <summary>Estimates how wide text will be.</summary>
/// <remarks>Without kerning: enough to tell whether a tab has room.</remarks>
internal static class TextWidth
{
    internal static double Of(ImmutableArray<Inline> inlines)
    {
        double width = 0;
        foreach (var inline in inlines)
        {
            if (inline is TextInline text)
                width += Of(text);
            else if (inline is LinkInline link)
                width += link.Content.Sum(Of);
        }

        return width;
    }

    private static double Of(TextInline text)
    {
        var face = FontCatalog.Bundled.Find(text.Style.Family, text.Style.Bold, text.Style.Italic);
        double units = 0;
        var letters = 0;
        foreach (var rune in text.Text.EnumerateRunes())
        {
            units += face.WidthOf(face.GlyphOf(rune.Value));
            letters++;
        }

        return text.Style.Size.Points * ((units / face.UnitsPerEm) + (letters * text.Style.Tracking / 1000));
    }
}
