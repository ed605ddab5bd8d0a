namespace ResumeRender.Layout;

/// <summary>A picture ready to be placed: upright, cropped, free of everything but its pixels.</summary>
/// <remarks>Every output shows the same bytes: a baseline JPEG with three channels in sRGB (ITU-T T.81, IEC
/// 61966-2-1).</remarks>
public sealed class Picture
{
    internal Picture(byte[] jpeg, int width, int height) => (Jpeg, Width, Height) = (jpeg, width, height);

    /// <summary>The JPEG file.</summary>
    public ReadOnlyMemory<byte> Jpeg { get; }

    /// <summary>Its width in pixels.</summary>
    public int Width { get; }

    /// <summary>Its height in pixels.</summary>
    public int Height { get; }
}

/// <summary>The outline of a picture on the page.</summary>
public enum PictureShape
{
    /// <summary>Its four sides.</summary>
    Square,

    /// <summary>The largest ellipse in them; of a square picture, a circle.</summary>
    Round,
}

/// <summary>A person's photo with the words for those who cannot see it.</summary>
/// <param name="Picture">The picture, a square.</param>
/// <param name="Description">Such as “Photo of Alex Tan”.</param>
public sealed record Photo(Picture Picture, string Description);
