using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Pdf.Links;

/// <summary>The part of a line that a click on a link must hit; points, origin at the top left.</summary>
internal readonly record struct LinkArea(StructureElement Link, double Left, double Top, double Right, double Bottom)
{
    /// <summary>The areas of the links in a line, one for each stretch of a link's runs.</summary>
    internal static void Collect(TextLine line, List<LinkArea> areas)
    {
        areas.Clear();
        foreach (var run in line.Runs)
        {
            if (run.Glyphs.IsEmpty || LinkAround(run.Owner) is not { } link)
                continue;
            var area = Around(run, link, line.Baseline);
            if (areas.Count > 0 && ReferenceEquals(areas[^1].Link, link))
                areas[^1] = areas[^1].With(area);
            else
                areas.Add(area);
        }
    }

    private static StructureElement? LinkAround(StructureElement element)
    {
        for (var e = element; e is not null; e = e.Parent)
            if (e.Role == StructureRole.Link)
                return e;
        return null;
    }

    private static LinkArea Around(GlyphRun run, StructureElement link, double baseline)
    {
        var scale = run.Size / run.Face.UnitsPerEm;
        var units = 0L;
        foreach (var glyph in run.Glyphs)
            units += glyph.Advance;
        var right = run.X + (units * scale) + (run.Tracking * run.Glyphs.Length);
        return new LinkArea(
            link,
            run.X,
            baseline - (run.Face.Ascender * scale),
            right,
            baseline - (run.Face.Descender * scale)
        );
    }

    private LinkArea With(LinkArea other) =>
        new(
            Link,
            Math.Min(Left, other.Left),
            Math.Min(Top, other.Top),
            Math.Max(Right, other.Right),
            Math.Max(Bottom, other.Bottom)
        );
}
