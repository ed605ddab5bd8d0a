namespace ResumeRender.Photos;

/// <summary>Cuts a square out of a picture, makes it smaller and puts it on white.</summary>
/// <remarks>Each pixel is the mean of what it covers, weighted by area, in whole numbers: the same on every
/// machine.</remarks>
internal static class SquareCrop
{
    /// <summary>Of what an upright picture has too much, this share goes at its top: heads are there.</summary>
    private const int TopShare = 3;

    /// <summary>The largest square, in the middle or, of an upright picture, a bit above it.</summary>
    /// <param name="pixels">The picture.</param>
    /// <param name="side">Pixels of the result's side, at most those of the picture's shorter one.</param>
    /// <returns>Four bytes a pixel, opaque.</returns>
    internal static byte[] Of(UprightPixels pixels, int side)
    {
        var edge = Math.Min(pixels.Width, pixels.Height);
        var (left, top) = ((pixels.Width - edge) / 2, (pixels.Height - edge) / TopShare);
        var result = new byte[4 * side * side];
        var sums = new long[3 * side];
        for (var row = 0; row < side; row++)
        {
            Array.Clear(sums);
            // Lengths are counted in parts of which a pixel of the picture has as many as the result has pixels.
            var (from, to) = ((long)row * edge, (long)(row + 1) * edge);
            for (var y = from / side; y * side < to; y++)
            {
                var weight = Math.Min(to, (y + 1) * side) - Math.Max(from, y * side);
                AddRow(pixels, left, top + (int)y, edge, side, weight, sums);
            }

            var area = (long)edge * edge;
            for (var i = 0; i < side; i++)
            {
                var pixel = result.AsSpan(4 * ((row * side) + i), 4);
                for (var channel = 0; channel < 3; channel++)
                    pixel[channel] = (byte)((sums[(3 * i) + channel] + (area / 2)) / area);
                pixel[3] = 255;
            }
        }

        return result;
    }

    private static void AddRow(UprightPixels pixels, int left, int y, int edge, int side, long weight, long[] sums)
    {
        for (var x = 0; x < edge; x++)
        {
            var pixel = pixels.At(left + x, y);
            int alpha = pixel[3];
            var (red, green, blue) = (OnWhite(pixel[0], alpha), OnWhite(pixel[1], alpha), OnWhite(pixel[2], alpha));
            var (from, to) = ((long)x * side, (long)(x + 1) * side);
            // The result is not larger than the picture, so a pixel of the picture lies in one of the result or in two.
            for (var i = from / edge; i * edge < to; i++)
            {
                var share = weight * (Math.Min(to, (i + 1) * edge) - Math.Max(from, i * edge));
                var sum = sums.AsSpan((int)(3 * i), 3);
                sum[0] += red * share;
                sum[1] += green * share;
                sum[2] += blue * share;
            }
        }
    }

    private static int OnWhite(int value, int alpha) => ((value * alpha) + (255 * (255 - alpha)) + 127) / 255;
}
