using ResumeRender.Output;

namespace ResumeRender;

/// <summary>How large a picture of a page is.</summary>
public sealed record PictureSize
{
    /// <summary>The coarsest resolution.</summary>
    public const int LeastDpi = 36;

    /// <summary>The finest resolution: that of printing.</summary>
    public const int MostDpi = 600;

    /// <summary>The narrowest thumbnail in pixels.</summary>
    public const int LeastWidth = 16;

    /// <summary>The widest thumbnail in pixels.</summary>
    public const int MostWidth = 2000;

    /// <summary>Pixels an inch: twice those of a point unless told otherwise, so that a line of one point is two
    /// pixels.</summary>
    public int Dpi { get; init; } = 144;

    /// <summary>The width in pixels of a thumbnail, which shows the first page alone; null for pictures of every page
    /// by <see cref="Dpi"/>.</summary>
    public int? ThumbnailWidth { get; init; }

    internal PixelSize ToPixels() => new(Dpi, ThumbnailWidth);
}
