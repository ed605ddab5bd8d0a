using SkiaSharp;

namespace ResumeRender.Photos;

/// <summary>Converts colours of another space, such as the wider one of telephones, to those of sRGB.</summary>
/// <remarks>
/// Profiles of a matrix and a curve (ICC.1, 8.3.3), which cameras write. Others are rare in photos; their numbers are
/// taken as they are. The tables make rounding the same everywhere, whatever the last digit of a power is.
/// </remarks>
internal static class StandardColors
{
    private const int Steps = 1 << 14;

    /// <summary>From the ICC's connection space (D50) to linear sRGB: the inverse of the primaries of IEC 61966-2-1
    /// adapted to D50.</summary>
    private static readonly double[] FromXyz =
    [
        3.1338561, -1.6168667, -0.4906146,
        -0.9787684, 1.9161415, 0.0334540,
        0.0719453, -0.2289914, 1.4052427,
    ];

    /// <summary>Converts pixels where they are.</summary>
    /// <param name="rgba">Four bytes a pixel.</param>
    /// <param name="space">The space of their colours; null for one that nobody named, which is taken for sRGB.</param>
    internal static void Convert(Span<byte> rgba, SKColorSpace? space)
    {
        if (
            space is null
            || space.IsSrgb
            || !space.ToColorSpaceXyz(out var xyz)
            || !space.GetNumericalTransferFunction(out var curve)
        )
            return;
        var matrix = Product(FromXyz, Array.ConvertAll(xyz.Values, static v => (double)v));
        var linear = LinearTable(curve);
        var encoded = EncodedTable();
        for (var i = 0; i < rgba.Length; i += 4)
        {
            var (red, green, blue) = (linear[rgba[i]], linear[rgba[i + 1]], linear[rgba[i + 2]]);
            for (var channel = 0; channel < 3; channel++)
            {
                var value =
                    (matrix[3 * channel] * red)
                    + (matrix[(3 * channel) + 1] * green)
                    + (matrix[(3 * channel) + 2] * blue);
                rgba[i + channel] = encoded[(int)((Math.Clamp(value, 0, 1) * Steps) + 0.5)];
            }
        }
    }

    /// <summary>Light by number: Skia's seven parameters of ICC.1, 10.18, function type 4.</summary>
    private static double[] LinearTable(SKColorSpaceTransferFn f)
    {
        var table = new double[256];
        for (var i = 0; i < table.Length; i++)
        {
            var x = i / 255.0;
            table[i] = x >= f.D ? Math.Pow(Math.Max(0, (f.A * x) + f.B), f.G) + f.E : (f.C * x) + f.F;
        }

        return table;
    }

    /// <summary>Number by light (IEC 61966-2-1, 5.2).</summary>
    private static byte[] EncodedTable()
    {
        var table = new byte[Steps + 1];
        for (var i = 0; i < table.Length; i++)
        {
            var light = i / (double)Steps;
            var value = light <= 0.0031308 ? 12.92 * light : (1.055 * Math.Pow(light, 1 / 2.4)) - 0.055;
            table[i] = (byte)((value * 255) + 0.5);
        }

        return table;
    }

    private static double[] Product(double[] left, double[] right)
    {
        var product = new double[9];
        for (var row = 0; row < 3; row++)
        {
            for (var column = 0; column < 3; column++)
                product[(3 * row) + column] = Enumerable
                    .Range(0, 3)
                    .Sum(k => left[(3 * row) + k] * right[(3 * k) + column]);
        }

        return product;
    }
}
