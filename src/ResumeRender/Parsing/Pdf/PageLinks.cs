using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ResumeRender.Parsing.Pdf;

/// <summary>The areas of a page that lead to the web, to mail or to a telephone.</summary>
internal static class PageLinks
{
    private const int Most = 500;

    private static readonly string[] Schemes = ["http://", "https://", "mailto:", "tel:"];

    public static List<(PdfRectangle Area, string Uri)> Of(Page page)
    {
        var links = new List<(PdfRectangle Area, string Uri)>();
        foreach (var link in page.GetHyperlinks().Take(Most))
        {
            var uri = link.Uri?.Trim() ?? "";
            if (!Array.Exists(Schemes, scheme => uri.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
                continue;
            var box = link.Bounds;
            links.Add((new PdfRectangle(Math.Min(box.Left, box.Right), Math.Min(box.Bottom, box.Top), Math.Max(box.Left, box.Right), Math.Max(box.Bottom, box.Top)), uri));
        }

        return links;
    }
}
