using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ResumeRender.Parsing.Pdf;

/// <summary>The areas of a page that lead to the web, to mail or to a telephone.</summary>
internal static class PageLinks
{
    /// <summary>Links of one page, at most this many.</summary>
    public const int Most = 500;

    private static readonly string[] Schemes = ["http://", "https://", "mailto:", "tel:"];

    /// <summary>The areas, and by messages what is not among them.</summary>
    public static List<(PdfRectangle Area, string Uri)> Of(Page page, List<PdfMessage> messages)
    {
        var links = new List<(PdfRectangle Area, string Uri)>();
        var all = page.GetHyperlinks();
        if (all.Count > Most)
            messages.Add(at => PdfDiagnostics.TooManyLinks(at, page.Number, all.Count, Most));
        foreach (var link in all.Take(Most))
        {
            var uri = link.Uri?.Trim() ?? "";
            if (!Array.Exists(Schemes, scheme => uri.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
            {
                if (uri.Length > 0)
                    messages.Add(at => PdfDiagnostics.LinkLeftOut(at, uri));
                continue;
            }

            var box = link.Bounds;
            links.Add(
                (
                    new PdfRectangle(
                        Math.Min(box.Left, box.Right),
                        Math.Min(box.Bottom, box.Top),
                        Math.Max(box.Left, box.Right),
                        Math.Max(box.Bottom, box.Top)
                    ),
                    uri
                )
            );
        }

        return links;
    }
}
