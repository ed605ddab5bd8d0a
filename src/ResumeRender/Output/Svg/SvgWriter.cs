using System.Globalization;
using System.Text;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Svg;

/// <summary>Draws pages as SVG pictures, a file each, which look the same everywhere: letters are outlines, and no font
/// is asked for.</summary>
/// <remarks>
/// SVG 2. Lengths are points; the page has its size on paper. The outlines are hidden from screen readers, which read
/// the
/// <see cref="TextLayer"/> instead: so the picture as a whole is a <c>document</c> (WAI-ARIA 1.2), not an <c>img</c>,
/// whose content nobody could read and whose links nobody could follow. There is no script, no style and nothing from
/// elsewhere in it.
/// </remarks>
internal sealed class SvgWriter : IPageWriter
{
    private const double MillimetresPerPoint = 25.4 / 72;

    public string Id => "svg";

    public bool HasFilePerPage => true;

    public void Write(PagedDocument document, WriteOptions options, Stream output)
    {
        var page = document.Pages.Single();
        var glyphs = new GlyphTable();
        var drawing = new Drawing(glyphs);
        var text = new TextLayer();
        foreach (var item in page.Items)
        {
            switch (item)
            {
                case TextLine line:
                    drawing.Add(line);
                    text.Add(line);
                    break;
                case RuleItem rule:
                    drawing.Add(rule);
                    break;
                case PictureItem picture:
                    drawing.Add(picture);
                    text.Add(picture);
                    break;
                default:
                    throw new ArgumentException($"An SVG page cannot hold a {item.GetType().Name}.", nameof(document));
            }
        }

        var svg = new StringBuilder();
        WriteHead(svg, document, page);
        svg.Append("<defs>\n").Append(glyphs.Definitions).Append("</defs>\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n");
        svg.Append("<g aria-hidden=\"true\">\n").Append(drawing.Markup).Append("</g>\n");
        svg.Append("<g fill-opacity=\"0\">\n").Append(text.Markup).Append("</g>\n</svg>\n");
        output.Write(MarkupSeal.Sealed(svg.ToString()));
    }

    private static void WriteHead(StringBuilder svg, PagedDocument document, Page page)
    {
        var (width, height) = (SvgNumber.Points(page.Width), SvgNumber.Points(page.Height));
        var language = MarkupText.Of(document.Language);
        svg.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
            .Append(
                CultureInfo.InvariantCulture,
                $" width=\"{Millimetres(page.Width)}mm\" height=\"{Millimetres(page.Height)}mm\" viewBox=\"0 0 "
                    + $"{width} {height}\""
            )
            .Append(
                CultureInfo.InvariantCulture,
                $" xml:lang=\"{language}\" role=\"document\" aria-labelledby=\"title\">\n"
            )
            .Append(CultureInfo.InvariantCulture, $"<title id=\"title\">{MarkupText.Of(document.Title)}</title>\n");
    }

    private static string Millimetres(double points) => SvgNumber.Points(points * MillimetresPerPoint);
}
