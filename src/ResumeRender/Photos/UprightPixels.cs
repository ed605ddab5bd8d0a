using SkiaSharp;

namespace ResumeRender.Photos;

/// <summary>Pixels as a viewer sees them, whichever way the camera was held.</summary>
/// <remarks>Exif 2.32, 4.6.4: the orientation says which edge of the picture the first row and the first column of the
/// file are.</remarks>
internal readonly ref struct UprightPixels
{
    private readonly ReadOnlySpan<byte> _rgba;
    private readonly int _origin, _right, _down;

    /// <param name="rgba">Four bytes a pixel, row by row as in the file; alpha is not multiplied in.</param>
    /// <param name="width">Pixels of a row in the file.</param>
    /// <param name="height">Rows in the file.</param>
    /// <param name="orientation">Which way they lie.</param>
    internal UprightPixels(ReadOnlySpan<byte> rgba, int width, int height, SKEncodedOrigin orientation)
    {
        _rgba = rgba;
        var isTurned =
            orientation
            is SKEncodedOrigin.LeftTop
                or SKEncodedOrigin.RightTop
                or SKEncodedOrigin.RightBottom
                or SKEncodedOrigin.LeftBottom;
        var isMirroredX =
            orientation
            is SKEncodedOrigin.TopRight
                or SKEncodedOrigin.BottomRight
                or SKEncodedOrigin.RightBottom
                or SKEncodedOrigin.LeftBottom;
        var isMirroredY =
            orientation
            is SKEncodedOrigin.BottomRight
                or SKEncodedOrigin.BottomLeft
                or SKEncodedOrigin.RightTop
                or SKEncodedOrigin.RightBottom;
        (Width, Height) = isTurned ? (height, width) : (width, height);
        // A step along a row of the file, and one down to the next.
        var (along, across) = (isMirroredX ? -1 : 1, isMirroredY ? -width : width);
        _origin = (isMirroredX ? width - 1 : 0) + (isMirroredY ? width * (height - 1) : 0);
        (_right, _down) = isTurned ? (across, along) : (along, across);
    }

    /// <summary>Width as a viewer sees it.</summary>
    internal int Width { get; }

    /// <summary>Height as a viewer sees it.</summary>
    internal int Height { get; }

    /// <summary>The four bytes of a pixel.</summary>
    internal ReadOnlySpan<byte> At(int x, int y) => _rgba.Slice(4 * (_origin + (x * _right) + (y * _down)), 4);
}
