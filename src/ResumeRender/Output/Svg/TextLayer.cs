using System.Globalization;
using System.Text;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Svg;

/// <summary>Writes the words of a page as text that is not seen, right over their outlines.</summary>
/// <remarks>
/// It makes the picture a document: the words can be marked, copied, searched for and read aloud in their order, and a
/// click on a link leads where it says. Whatever font stands in, <c>textLength</c> makes each piece as wide as its
/// outlines. What belongs to the page and not to the document, such as its number, is not part of it. SVG 2, 11 (text)
/// and 16.3 (links).
/// </remarks>
internal sealed class TextLayer
{
    private readonly StringBuilder _markup = new();

    internal string Markup => _markup.ToString();

    /// <summary>What a picture shows, for those who cannot see it.</summary>
    internal void Add(PictureItem picture) =>
        _markup.Append(
            CultureInfo.InvariantCulture,
            $"<rect role=\"img\" aria-label=\"{MarkupText.Of(picture.Owner.Description ?? "")}\" "
                + $"x=\"{SvgNumber.Points(picture.X)}\" y=\"{SvgNumber.Points(picture.Y)}\" "
                + $"width=\"{SvgNumber.Points(picture.Width)}\" height=\"{SvgNumber.Points(picture.Height)}\"/>\n"
        );

    internal void Add(TextLine line)
    {
        StructureElement? link = null;
        var isOpen = false;
        foreach (var run in line.Runs)
        {
            if (run.Owner.Role == StructureRole.Artifact)
                continue;
            if (string.IsNullOrWhiteSpace(run.Text))
            {
                _markup.Append(isOpen ? " " : "");
                continue;
            }

            if (!isOpen)
                _markup.Append(CultureInfo.InvariantCulture, $"<text y=\"{SvgNumber.Points(line.Baseline)}\">");
            isOpen = true;
            var target = LinkAround(run.Owner);
            if (!ReferenceEquals(target, link))
            {
                Close(link);
                Open(target);
                link = target;
            }

            Add(run);
        }

        Close(link);
        if (isOpen)
            _markup.Append("</text>\n");
    }

    private void Add(GlyphRun run)
    {
        var text = run.Text.TrimEnd();
        var width = WidthWithoutEnd(run, text.Length);
        _markup.Append(
            CultureInfo.InvariantCulture,
            $"<tspan x=\"{SvgNumber.Points(run.X)}\" font-size=\"{SvgNumber.Points(run.Size)}\""
        );
        if (width > 0)
            _markup.Append(
                CultureInfo.InvariantCulture,
                $" textLength=\"{SvgNumber.Points(width)}\" lengthAdjust=\"spacingAndGlyphs\""
            );
        if (run.Language is { } language)
            _markup.Append(CultureInfo.InvariantCulture, $" xml:lang=\"{MarkupText.Of(language)}\"");
        _markup.Append('>').Append(MarkupText.Of(text)).Append("</tspan>");
        if (text.Length < run.Text.Length)
            _markup.Append(' ');
    }

    /// <summary>The width of a run but for the glyphs of spaces at the end of its text, in points.</summary>
    private static double WidthWithoutEnd(GlyphRun run, int textEnd)
    {
        var width = 0.0;
        foreach (var glyph in run.Glyphs)
        {
            if (glyph.Cluster < textEnd)
                width += (glyph.Advance * run.Size / run.Face.UnitsPerEm) + run.Tracking;
        }

        return width;
    }

    private void Open(StructureElement? link)
    {
        if (link is null)
            return;
        _markup.Append(CultureInfo.InvariantCulture, $"<a href=\"{MarkupText.Of(link.Uri!)}\"");
        if (link.Description is { } description)
            _markup.Append(CultureInfo.InvariantCulture, $" aria-label=\"{MarkupText.Of(description)}\"");
        _markup.Append('>');
    }

    private void Close(StructureElement? link) => _markup.Append(link is null ? "" : "</a>");

    /// <summary>The link that a text belongs to; null if there is none, or none that is safe to follow.</summary>
    private static StructureElement? LinkAround(StructureElement element)
    {
        for (var e = element; e is not null; e = e.Parent)
        {
            if (e.Role == StructureRole.Link)
                return e.Uri is { } uri && IsSafe(uri) ? e : null;
        }

        return null;
    }

    /// <summary>A look of somebody else's may make links of its own, and any other scheme could run something in a
    /// browser.</summary>
    private static bool IsSafe(string uri) =>
        Array.Exists(["https:", "http:", "mailto:", "tel:"], scheme =>
            uri.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
        );
}
