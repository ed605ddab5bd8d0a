using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Typesetting.Flow;

/// <summary>Where the capitals of a line end at their top: what a picture beside the line begins level with.</summary>
internal static class CapitalLine
{
    /// <summary>Distance from the top of a line in a page or a Word file, in points.</summary>
    internal static double TopOf(BlockStyle style, FontCatalog fonts) =>
        Math.Max(0, style.Text.Size.Points * ((style.Leading * LineRows.BaselineShare) - CapHeight(style.Text, fonts)));

    /// <summary>Distance from the top of a line in a browser, in points.</summary>
    /// <remarks>Browsers put ascender and descender in the middle of the line (CSS Inline Layout Module Level 3,
    /// half-leading).</remarks>
    internal static double TopInBrowser(BlockStyle style, FontCatalog fonts)
    {
        var face = FaceOf(style.Text, fonts);
        var baseline = (style.Leading + ((face.Ascender + face.Descender) / (double)face.UnitsPerEm)) / 2;
        return Math.Max(0, style.Text.Size.Points * (baseline - CapHeight(style.Text, fonts)));
    }

    private static double CapHeight(TextStyle style, FontCatalog fonts)
    {
        var face = FaceOf(style, fonts);
        return face.CapHeight / (double)face.UnitsPerEm;
    }

    private static FontFace FaceOf(TextStyle style, FontCatalog fonts) =>
        fonts.Find(style.Family, style.Bold, style.Italic);
}
