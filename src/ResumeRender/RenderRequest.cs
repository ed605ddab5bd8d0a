using ResumeRender.Layout;
using ResumeRender.Layout.Design;

namespace ResumeRender;

/// <summary>A request for a file made from a résumé.</summary>
/// <param name="Format">The format of the file: one of <see cref="Renderer.Formats"/>.</param>
/// <param name="Layout">The look.</param>
public sealed record RenderRequest(string Format, ILayout Layout)
{
    /// <summary>The user's choices for the page.</summary>
    public LayoutContext Context { get; init; } = new();

    /// <summary>The user's changes to the look.</summary>
    public PageDesign Design { get; init; } = PageDesign.Default;

    /// <summary>How the text is made to fit the paper.</summary>
    public PageFitting Fit { get; init; } = PageFitting.Page;

    /// <summary>How many pages to fill; null takes as few as the text needs at the look's own size.</summary>
    public int? Pages { get; init; } = 1;

    /// <summary>Whether a page is written although many of its letters have no glyph or would stand in the wrong
    /// order.</summary>
    public bool Force { get; init; }

    /// <summary>Factors that make the page roomier or tighter; they count only without fitting.</summary>
    internal StyleScale Scale { get; init; } = StyleScale.Default;

    /// <summary>How large a picture is to be; other formats have the size of the paper.</summary>
    public PictureSize Picture { get; init; } = new();

    /// <summary>Whether a Word file or web page carries its fonts, so that it looks the same on a machine without
    /// them.</summary>
    public bool EmbedFonts { get; init; } = true;

    /// <summary>The same request with a photo; null leaves it out.</summary>
    public RenderRequest WithPhoto(Photo? photo) => this with { Context = Context with { Photo = photo } };
}
