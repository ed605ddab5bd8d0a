using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Docx;

/// <summary>Makes the paragraphs of the document, each with its style and what the style cannot know.</summary>
internal sealed class ParagraphBuilder(
    ParagraphStyles styles,
    Numbering numbering,
    RunBuilder runs,
    PictureBuilder pictures,
    FontCatalog fonts
)
{
    /// <summary>Least distance of a lead from its content, in ems.</summary>
    private const double LeastGap = 0.1;

    internal Paragraph Build(FlowParagraph source)
    {
        var style = styles.Of(source);
        var isListItem = source.Role == ParagraphRole.ListItem;
        var (line, text) = (source.Line, source.Style.Text);
        var paragraph = new Paragraph(new ParagraphProperties(Properties(source, style)));
        if (source.Picture is { } picture)
            paragraph.AppendChild(pictures.Build(picture));
        if (!isListItem && !line.Lead.IsEmpty)
        {
            if (source.Style.LeadGap is { } gap && TextWidth.Of(line.Lead, fonts) <= (source.Style.Hang - gap).Points)
                paragraph.AppendChild(RunBuilder.Tab());
            paragraph.Append(runs.Runs(line.Lead, text));
            if (!line.Content.IsEmpty || !line.Trail.IsEmpty)
                paragraph.AppendChild(LeadFits(source) ? RunBuilder.Tab() : RunBuilder.Space());
        }

        paragraph.Append(runs.Runs(line.Content, text));
        if (!line.Trail.IsEmpty)
        {
            paragraph.AppendChild(RunBuilder.Tab());
            paragraph.Append(runs.Runs(line.Trail, text));
        }

        return paragraph;
    }

    /// <summary>The style and, in the order of CT_PPr, where this paragraph departs from it.</summary>
    private IEnumerable<OpenXmlElement> Properties(FlowParagraph source, ParagraphStyle style)
    {
        yield return new ParagraphStyleId { Val = style.Id };
        if (source.KeepWithNext && !style.Look.KeepWithNext)
            yield return new KeepNext();

        var place = numbering.PlaceOf(source);
        if (place != style.Numbering)
            yield return ParagraphFormat.NumberingOf(place);
        if (source.Role == ParagraphRole.Picture)
            yield return ParagraphFormat.SpacingAround(source.SpaceBefore);
        else if (source.SpaceBefore != style.SpaceBefore)
            yield return new SpacingBetweenLines { Before = ParagraphFormat.Number(source.SpaceBefore) };
        if (IndentOf(source, style, place) is { } indent)
            yield return indent;
    }

    private static Indentation? IndentOf(FlowParagraph source, ParagraphStyle style, NumberingPlace? place)
    {
        if (source.Role == ParagraphRole.ListItem)
        {
            // Without a bullet there is no numbering to say how far the text is moved in.
            return place is null && style.Numbering is not null
                ? ParagraphFormat.IndentOf(source.Style, hangs: false)
                : null;
        }

        var hangs = !source.Line.Lead.IsEmpty;
        return hangs != style.Hangs && source.Style.Hang > Length.Zero
            ? ParagraphFormat.IndentOf(source.Style, hangs)
            : null;
    }

    private bool LeadFits(FlowParagraph source) =>
        TextWidth.Of(source.Line.Lead, fonts) + (LeastGap * source.Style.Text.Size.Points) <= source.Style.Hang.Points;
}
