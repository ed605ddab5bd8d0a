using System.Globalization;

namespace ResumeRender.Output.Svg;

/// <summary>Writes numbers short: rounded, without zeros that say nothing.</summary>
internal static class SvgNumber
{
    /// <summary>A length in points to a hundredth, which no screen or printer can tell from the exact one.</summary>
    internal static string Points(double value) => Rounded(value, 2);

    /// <summary>A factor that other numbers are multiplied with: exact to a hundredth of a point at the end of a
    /// line.</summary>
    internal static string Factor(double value) => Rounded(value, 7);

    /// <summary>A whole number.</summary>
    internal static string Whole(double value) => Rounded(value, 0);

    private static string Rounded(double value, int decimals)
    {
        // Adding zero makes a negative zero a positive one.
        var text = (Math.Round(value, decimals) + 0.0).ToString("0.#######", CultureInfo.InvariantCulture);
        return text switch
        {
            ['0', '.', ..] => text[1..],
            ['-', '0', '.', ..] => "-" + text[2..],
            _ => text,
        };
    }
}
