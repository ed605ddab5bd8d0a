using ResumeRender.Layout;

namespace ResumeRender.Output.Html;

/// <summary>Finds for each colour on white paper the one that does its work on a dark screen.</summary>
internal static class DarkColors
{
    /// <summary>The background of the text.</summary>
    internal static readonly Rgb Sheet = Rgb.FromHex(0x17191D);

    /// <summary>White letters on black glare: no colour needs more contrast than this.</summary>
    private const double MostContrast = 13;

    /// <summary>What a colour with a hue gets at the most; any lighter, and it would be as white as the
    /// others.</summary>
    private const double MostContrastOfHue = 7;

    /// <summary>The contrast that text needs (WCAG 2.2, 1.4.3), even if the author's colour has less.</summary>
    private const double LeastContrastOfText = 4.5;

    /// <summary>As many shades as lie between the background, the colour and white.</summary>
    private const int Steps = 256;

    /// <summary>The shade of a colour whose contrast with the dark sheet is that of the colour with white.</summary>
    /// <remarks>
    /// So what is quiet on paper is quiet on the screen, and what can be read can be read. Shades go from the
    /// background through the colour to white, and the first that suffices is taken.
    /// </remarks>
    /// <param name="color">The colour on paper.</param>
    /// <param name="isText">Whether letters have it, and not only rules and marks.</param>
    internal static Rgb Of(Rgb color, bool isText)
    {
        var hue = Math.Min(
            1,
            (
                Math.Max(color.Red, Math.Max(color.Green, color.Blue))
                - Math.Min(color.Red, Math.Min(color.Green, color.Blue))
            ) / 64.0
        );
        var wanted = Math.Min(color.ContrastOnWhite, MostContrast + ((MostContrastOfHue - MostContrast) * hue));
        wanted = isText ? Math.Max(wanted, LeastContrastOfText) : wanted;
        var white = Rgb.FromHex(0xFFFFFF);
        return Shades(Sheet, color)
            .Concat(Shades(color, white))
            .Where(shade => shade.ContrastWith(Sheet) >= wanted)
            .DefaultIfEmpty(white)
            .First();
    }

    private static IEnumerable<Rgb> Shades(Rgb from, Rgb to)
    {
        for (var step = 0; step <= Steps; step++)
            yield return new Rgb(
                Between(from.Red, to.Red, step),
                Between(from.Green, to.Green, step),
                Between(from.Blue, to.Blue, step)
            );
    }

    private static byte Between(byte from, byte to, int step) => (byte)(from + ((to - from) * step / Steps));
}
