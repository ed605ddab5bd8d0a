using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Docx;

/// <summary>Names families as they are called, and asks for no face that a family lacks.</summary>
/// <remarks>Word would thicken or slant the letters by itself; the PDF shows the nearest face, and so shall
/// Word.</remarks>
internal static class RealFaces
{
    internal static FlowParagraph Of(FlowParagraph paragraph, FontCatalog fonts)
    {
        var line = paragraph.Line;
        return paragraph with
        {
            Style = paragraph.Style with { Text = Of(paragraph.Style.Text, fonts) },
            Line = new Line(Of(line.Content, fonts)) { Lead = Of(line.Lead, fonts), Trail = Of(line.Trail, fonts) },
        };
    }

    internal static TextStyle Of(TextStyle style, FontCatalog fonts)
    {
        var family = fonts.FamilyOf(style);
        var face = fonts.Find(family, style.Bold, style.Italic);
        return style with
        {
            Family = family.Name,
            Bold = style.Bold && face.IsBold,
            Italic = style.Italic && face.IsItalic,
        };
    }

    private static ImmutableArray<Inline> Of(ImmutableArray<Inline> inlines, FontCatalog fonts) =>
        [
            .. inlines.Select(inline =>
                inline switch
                {
                    TextInline text => text with { Style = Of(text.Style, fonts) },
                    LinkInline link => link with
                    {
                        Content = [.. link.Content.Select(t => t with { Style = Of(t.Style, fonts) })],
                    },
                    _ => inline,
                }
            ),
        ];
}
