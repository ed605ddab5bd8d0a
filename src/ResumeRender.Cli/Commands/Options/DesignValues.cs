using System.Globalization;
using ResumeRender.Layout;

namespace ResumeRender.Cli.Commands.Options;

/// <summary>Puts the values of design options into a request; null for a value that cannot be taken.</summary>
internal static class DesignValues
{
    private const int MostPages = 20;

    private const double LeastSize = 8;

    private const double MostSize = 14;

    internal static RenderRequest? WithSize(RenderRequest request, string text) =>
        Length.TryParse(text, "pt", out var size)
        && size.Points is >= LeastSize and <= MostSize
        && Math.Round(size.Points * 2) / 2 is var half
        && Math.Abs(half - size.Points) < 0.01
            ? InDesign(request, d => d with { Size = Length.Pt(half) })
            : null;

    internal static RenderRequest? WithMargins(RenderRequest request, string text)
    {
        var margins = Margins.TryParse(text);
        return
            margins is { } m
            && new[] { m.Top, m.Right, m.Bottom, m.Left }.All(static l => l.Millimetres is >= 4.99 and <= 60.01)
            ? InDesign(request, d => d with { Margins = m })
            : null;
    }

    /// <summary>Sections that come first, after those named before.</summary>
    internal static RenderRequest? WithFirstSections(RenderRequest request, string text) =>
        Names(text) is { Length: > 0 } names
            ? InDesign(request, d => d with { SectionOrder = [.. d.SectionOrder, .. names] })
            : null;

    /// <summary>Sections to leave out, besides those named before.</summary>
    internal static RenderRequest? WithoutSections(RenderRequest request, string text) =>
        Names(text) is { Length: > 0 } names
            ? InDesign(request, d => d with { Hidden = [.. d.Hidden, .. names] })
            : null;

    internal static RenderRequest? WithTitle(RenderRequest request, string text)
    {
        var sign = text.IndexOf('=', StringComparison.Ordinal);
        var (old, title) = sign < 0 ? ("", "") : (text[..sign].Trim(), text[(sign + 1)..].Trim());
        return old.Length > 0 && title.Length > 0
            ? InDesign(request, d => d with { Renamed = d.Renamed.Add(new(old, title)) })
            : null;
    }

    internal static RenderRequest? WithPages(RenderRequest request, string text)
    {
        if (text.Trim().Equals("auto", StringComparison.OrdinalIgnoreCase))
            return request with { Pages = null };
        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pages)
            && pages is >= 1 and <= MostPages
            ? request with
            {
                Pages = pages,
            }
            : null;
    }

    private static string[] Names(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal static RenderRequest InContext(RenderRequest request, Func<LayoutContext, LayoutContext> change) =>
        request with
        {
            Context = change(request.Context),
        };

    internal static RenderRequest InDesign(RenderRequest request, Func<PageDesign, PageDesign> change) =>
        request with
        {
            Design = change(request.Design),
        };
}
