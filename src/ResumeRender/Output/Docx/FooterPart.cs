using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Flow;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Docx;

/// <summary>The foot of every page but the first: the name and the page's number.</summary>
/// <remarks>
/// ECMA-376-1 §17.10.3. Word counts the pages itself (§17.16.5.44 and §17.16.5.40). Nothing stands here that is not at
/// the top of the document too, because many readers of résumés skip it.
/// </remarks>
internal static class FooterPart
{
    internal static Footer Create(Composition composition, FontCatalog fonts)
    {
        var style = RealFaces.Of(RunningFoot.StyleOf(composition), fonts);
        var paragraph = new Paragraph(new ParagraphProperties(new Justification { Val = JustificationValues.Right }));
        if (composition.Author is { } name)
            paragraph.AppendChild(Words(name + " – ", style));
        paragraph.Append(Field("PAGE", style));
        paragraph.AppendChild(Words(" / ", style));
        paragraph.Append(Field("NUMPAGES", style));
        return new Footer(paragraph);
    }

    private static Run[] Field(string instruction, TextStyle style) =>
    [
        new(Look(style), new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new(Look(style), new FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }),
        new(Look(style), new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Words("2", style),
        new(Look(style), new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    private static Run Words(string text, TextStyle style) =>
        new(
            Look(style),
            new DocumentFormat.OpenXml.Wordprocessing.Text(PlainText.Of(text))
            {
                Space = SpaceProcessingModeValues.Preserve,
            }
        );

    private static RunProperties Look(TextStyle style) =>
        new(
            new RunFonts
            {
                Ascii = WordUnits.FontName(style.Family),
                HighAnsi = WordUnits.FontName(style.Family),
                ComplexScript = WordUnits.FontName(style.Family),
            },
            new Color
            {
                Val = FormattableString.Invariant($"{style.Color.Red:X2}{style.Color.Green:X2}{style.Color.Blue:X2}"),
            },
            new FontSize { Val = FormattableString.Invariant($"{WordUnits.HalfPoints(style.Size)}") }
        );
}
