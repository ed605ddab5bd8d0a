using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Pages;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Typesetting.Flow;

/// <summary>Sets the text of a block in rows: lead, content and trail on common baselines.</summary>
internal static class LineRows
{
    /// <summary>
    /// Where the baseline lies in the height of a line. Word processors put it there for lines of an exact height, so a
    /// PDF and a Word file made from one composition have their text at the same places.
    /// </summary>
    internal const double BaselineShare = 0.8;

    /// <summary>Least distance between content and trail, in ems: enough for readers of the file's text to tell two
    /// columns.</summary>
    private const double TrailGap = 1.5;

    /// <summary>Least distance between a lead and what follows, in ems.</summary>
    private const double LeadGap = 0.4;

    /// <summary>A trail may not leave less than this share of the width for the content beside it.</summary>
    private const double LeastContentShare = 0.3;

    /// <summary>Fewer spaces are in a name, a title or an address.</summary>
    private const int LeastSpacesOfSentence = 7;

    internal static SetLine Set(ShapedLine line, BlockStyle style, ColumnFrame frame, TypesetOptions options)
    {
        var size = style.Text.Size.Points;
        var indent = style.Indent.Points;
        var leadStart = Math.Max(0, indent - style.Hang.Points);
        var leadWidth = LeadWidth(line.Lead, style.Hang.Points - (style.LeadGap?.Points ?? size * LeadGap));
        var leadLines = LineBreaker.Break(line.Lead, leadWidth, leadWidth);
        // A lead that is too wide for its column pushes the first line of the content away.
        var leadEnd = leadLines.Count > 0 ? leadStart + leadLines.Max(static l => l.Width) + (size * LeadGap) : 0;
        var contentStart = Math.Max(indent, leadEnd);

        var contentWidth = frame.Width - contentStart;
        var trailWidth = line.Trail.Width;
        var trailFits = trailWidth + (size * TrailGap) <= contentWidth * (1 - LeastContentShare);
        var firstWidth =
            line.Trail.IsEmpty || !trailFits ? contentWidth : contentWidth - trailWidth - (size * TrailGap);
        // What stands between pieces of contact data is left out where a line ends, in Word too.
        var contentLines = options.Breaking == LineBreaking.WholeParagraph || line.Content.Separators.Length > 0
            ? ParagraphBreaker.Break(line.Content, firstWidth, contentWidth, style.Alignment)
            : LineBreaker.Break(line.Content, firstWidth, contentWidth);
        var trailLines = LineBreaker.Break(line.Trail, contentWidth, contentWidth);
        // Nobody leaves out a surname or an address.
        if (
            options.LooseEnds is { } looseEnds
            && contentLines.Count > 1
            && !style.KeepWithNext
            && line.Content.Separators.Length == 0
            && line.Content.Text.Count(static c => c == ' ') >= LeastSpacesOfSentence
        )
            LooseEnds.Add(
                line.Content,
                LineBreaker.Break(line.Content, firstWidth, contentWidth),
                contentLines.Count,
                looseEnds
            );
        // A trail that finds no place beside the content stands below it.
        var trailRow = trailFits || line.Content.IsEmpty ? 0 : contentLines.Count;

        var rowCount = Math.Max(Math.Max(contentLines.Count, leadLines.Count), trailRow + trailLines.Count);
        var lineHeight = size * style.Leading;
        var rows = new List<FlowRow>(rowCount);
        for (var i = 0; i < rowCount; i++)
        {
            var runs = ImmutableArray.CreateBuilder<GlyphRun>();
            if (i < leadLines.Count)
                runs.AddRange(
                    LineAssembler.Assemble(
                        line.Lead,
                        leadLines[i],
                        frame.XOf(LeadStart(leadLines[i].Width), leadLines[i].Width)
                    )
                );
            if (i < contentLines.Count)
                runs.AddRange(
                    LineAssembler.Assemble(
                        line.Content,
                        contentLines[i],
                        Align(contentLines[i].Width, contentStart, style.Alignment, frame)
                    )
                );
            ImmutableArray<PageItem> items =
                runs.Count > 0
                    ?
                    [
                        .. Underlines.Of(runs, lineHeight * BaselineShare),
                        new TextLine(lineHeight * BaselineShare, runs.ToImmutable()),
                    ]
                    : [];
            rows.Add(
                new FlowRow
                {
                    Extent = new(lineHeight, 0),
                    Items = items,
                    Span = line.Content.IsEmpty ? line.Lead.Span : line.Content.Span,
                }
            );
        }

        for (var i = 0; i < trailLines.Count; i++)
        {
            var runs = LineAssembler.Assemble(
                line.Trail,
                trailLines[i],
                Align(trailLines[i].Width, contentStart, Alignment.End, frame)
            );
            TrailRow.Add(rows, trailRow + i, contentLines.Count, [.. runs], lineHeight);
        }

        return new SetLine(rows, contentLines, trailLines.Exists(static l => l.IsTorn));

        double LeadStart(double width) =>
            style.LeadGap is { } gap ? Math.Max(leadStart, indent - gap.Points - width) : leadStart;
    }

    /// <summary>The width that a lead is broken to: its column's, unless a word of it is wider.</summary>
    private static double LeadWidth(ShapedText lead, double column)
    {
        var widest = column;
        for (int start = 0, end; start < lead.Text.Length; start = end + 1)
        {
            end = lead.Text.IndexOf(' ', start);
            end = end < 0 ? lead.Text.Length : end;
            widest = Math.Max(widest, lead.WidthOf(start, end));
        }

        return widest;
    }

    private static double Align(double width, double start, Alignment alignment, ColumnFrame frame) => alignment switch
    {
        Alignment.Center => frame.XOf(start + ((frame.Width - start - width) / 2), width),
        Alignment.End => frame.XOf(frame.Width - width, width),
        _ => frame.XOf(start, width),
    };
}
