using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ResumeRender.Layout;

namespace ResumeRender.Output.Docx;

/// <summary>Makes the paragraphs of the document, each with its style and what the style cannot know.</summary>
internal sealed class ParagraphBuilder(ParagraphStyles styles, Numbering numbering, RunBuilder runs, double textWidth)
{
    /// <summary>Least distance of a lead from its content and of content from a trail, in ems.</summary>
    private const double LeastGap = 0.1, LeastTrailGap = 1.5;

    internal Paragraph Build(FlowParagraph source)
    {
        var style = styles.Of(source);
        var isListItem = source.Role == ParagraphRole.ListItem;
        var (line, text) = (source.Line, source.Style.Text);
        var paragraph = new Paragraph(new ParagraphProperties(Properties(source, style)));
        if (!isListItem && !line.Lead.IsEmpty)
        {
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
        if (source.SpaceBefore != style.SpaceBefore)
            yield return new SpacingBetweenLines { Before = ParagraphFormat.Number(source.SpaceBefore) };
        if (IndentOf(source, style, place) is { } indent)
            yield return indent;
    }

    private Indentation? IndentOf(FlowParagraph source, ParagraphStyle style, NumberingPlace? place)
    {
        var indent = new Indentation();
        var differs = false;
        if (source.Role == ParagraphRole.ListItem)
        {
            // Without a bullet there is no numbering to say how far the text is moved in.
            if (place is null && style.Numbering is not null)
            {
                indent = ParagraphFormat.IndentOf(source.Style, hangs: false);
                differs = true;
            }
        }
        else if (!source.Line.Lead.IsEmpty != style.Hangs && WordUnits.Twips(source.Style.Hang) > 0)
        {
            indent = ParagraphFormat.IndentOf(source.Style, hangs: !style.Hangs);
            differs = true;
        }

        if (RoomForTrail(source) is > 0 and var room)
        {
            indent.Right = ParagraphFormat.Number(WordUnits.Twips(room));
            differs = true;
        }

        return differs ? indent : null;
    }

    private static bool LeadFits(FlowParagraph source) =>
        TextWidth.Of(source.Line.Lead) + (LeastGap * source.Style.Text.Size.Points) <= source.Style.Hang.Points;

    /// <summary>The width to be kept free at the end of the lines, so that content that wraps leaves the trail its place.</summary>
    /// <remarks>Tab stops beyond the right indent count, as in every table of contents.</remarks>
    private double RoomForTrail(FlowParagraph source)
    {
        if (source.Line.Trail.IsEmpty || source.Line.Content.IsEmpty)
            return 0;
        var gap = LeastTrailGap * source.Style.Text.Size.Points;
        var trail = TextWidth.Of(source.Line.Trail) + gap;
        var column = textWidth - source.Style.Indent.Points;
        return TextWidth.Of(source.Line.Content) + trail > column && trail < column / 2 ? trail : 0;
    }
}
