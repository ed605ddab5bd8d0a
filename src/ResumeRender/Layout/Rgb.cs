using System.Globalization;

namespace ResumeRender.Layout;

/// <summary>A colour in sRGB.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    /// <summary>Black.</summary>
    public static Rgb Black => default;

    /// <summary>A colour from <c>0xRRGGBB</c>.</summary>
    public static Rgb FromHex(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    /// <summary>Reads <c>#RRGGBB</c> or <c>#RGB</c>, with or without the number sign.</summary>
    public static bool TryParse(string text, out Rgb color)
    {
        var digits = text.AsSpan().TrimStart('#');
        color = default;
        if (
            digits.Length is not (3 or 6)
            || !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
        )
            return false;
        color = digits.Length == 6
            ? FromHex(value)
            : new Rgb((byte)((value >> 8) * 17), (byte)(((value >> 4) & 15) * 17), (byte)((value & 15) * 17));
        return true;
    }

    /// <summary>Contrast with white from 1 to 21; text wants 4.5 or more.</summary>
    /// <remarks>WCAG 2.2, definitions of “contrast ratio” and “relative luminance”.</remarks>
    public double ContrastOnWhite => 1.05 / (Luminance + 0.05);

    /// <summary>Contrast with another colour from 1 to 21.</summary>
    public double ContrastWith(Rgb other)
    {
        var (one, two) = (Luminance + 0.05, other.Luminance + 0.05);
        return Math.Max(one, two) / Math.Min(one, two);
    }

    /// <summary><c>RRGGBB</c> in capitals.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Red:X2}{Green:X2}{Blue:X2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
