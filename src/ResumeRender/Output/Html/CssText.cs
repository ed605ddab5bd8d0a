using System.Globalization;
using System.Text;
using ResumeRender.Layout;

namespace ResumeRender.Output.Html;

/// <summary>Writes numbers, colours and words as CSS.</summary>
internal static class CssText
{
    /// <summary>Points to the root em: paper has a root size of ten points, a screen the reader's own.</summary>
    internal const double PointsPerRem = 10;

    /// <summary>A length.</summary>
    /// <remarks>In root ems, so that one number is exact on paper and grows with the reader's letters on a
    /// screen.</remarks>
    internal static string Rem(Length length) => Number(length.Points / PointsPerRem) + "rem";

    /// <summary>A number with four decimals at most.</summary>
    internal static string Number(double value) =>
        Math.Round(value, 4).ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The property that holds a colour, so that a dark screen can set it otherwise.</summary>
    internal static string Property(Rgb color) => $"--c{color}";

    internal static string Color(Rgb color) => $"var({Property(color)})";

    /// <summary>A string with its quotes, harmless inside <c>style</c> too.</summary>
    /// <remarks>CSS Syntax 3, 4.3.7: an escape is a backslash, up to six digits and a space.</remarks>
    internal static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value < ' ' || rune.Value is '"' or '\\' or '<' or '>' or '&')
                quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:X} ");
            else
                quoted.Append(rune);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A name for a class or an anchor: small letters and digits of ASCII with hyphens between them.</summary>
    internal static string Kebab(string text, string otherwise)
    {
        var name = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                name.Append(char.ToLowerInvariant(c));
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }

        var kebab = name.ToString().TrimEnd('-');
        return kebab.Length == 0 ? otherwise : char.IsAsciiDigit(kebab[0]) ? $"{otherwise}-{kebab}" : kebab;
    }
}
