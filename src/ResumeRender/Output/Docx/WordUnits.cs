using ResumeRender.Layout;

namespace ResumeRender.Output.Docx;

/// <summary>Turns lengths into the whole numbers that WordprocessingML counts in.</summary>
internal static class WordUnits
{
    private const int LongestFontName = 31;

    internal const int TwipsPerPoint = 20;

    /// <summary>Twentieths of a point.</summary>
    internal static int Twips(Length length) => Twips(length.Points);

    /// <summary>Twentieths of a point.</summary>
    internal static int Twips(double points) => (int)Math.Round(points * TwipsPerPoint, MidpointRounding.AwayFromZero);

    /// <summary>A size of type in half points.</summary>
    /// <remarks>Rounded down unless the next step is hardly larger: larger type than was asked for would break lines
    /// that fitted.</remarks>
    internal static int HalfPoints(Length size) => Math.Max(2, (int)Math.Floor((size.Points * 2) + 0.1));

    /// <summary>The thickness of a border in eighths of a point (ECMA-376-1 §17.18.2: 2 to 96).</summary>
    internal static int BorderEighths(Length thickness) => Math.Clamp((int)Math.Round(thickness.Points * 8), 2, 96);

    /// <summary>The distance of a border from the text in points (ECMA-376-1 §17.3.4: 0 to 31).</summary>
    internal static int BorderSpace(Length gap) => Math.Clamp((int)Math.Round(gap.Points), 0, 31);

    /// <summary>The height in twips that a border with these numbers takes on the page.</summary>
    internal static int BorderHeight(RuleStyle rule) =>
        Twips(BorderEighths(rule.Thickness) / 8.0) + Twips(BorderSpace(rule.Gap));

    /// <summary>Distance from baseline to baseline in twips.</summary>
    internal static int LineHeight(BlockStyle style) => Math.Max(TwipsPerPoint, Twips(style.Text.Size * style.Leading));

    /// <summary>The name of a font as far as Word takes one: 31 characters (ECMA-376-1 §17.18.85).</summary>
    internal static string FontName(string name)
    {
        if (name.Length <= LongestFontName)
            return name;
        var end = char.IsHighSurrogate(name[LongestFontName - 1]) ? LongestFontName - 1 : LongestFontName;
        return name[..end];
    }
}
