using System.Globalization;

namespace ResumeRender.Output;

/// <summary>How the number of a list item counts.</summary>
internal enum NumberForm
{
    Decimal,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
}

/// <summary>The number of a list item taken apart: <c>[3]</c> is 3 between brackets.</summary>
/// <param name="Before">What stands before the figures.</param>
/// <param name="Value">Its value.</param>
/// <param name="Form">How it counts.</param>
/// <param name="After">What stands after the figures.</param>
internal readonly record struct ListNumber(string Before, int Value, NumberForm Form, string After)
{
    private static readonly (string Letters, int Value)[] Roman =
    [
        ("m", 1000),
        ("cm", 900),
        ("d", 500),
        ("cd", 400),
        ("c", 100),
        ("xc", 90),
        ("l", 50),
        ("xl", 40),
        ("x", 10),
        ("ix", 9),
        ("v", 5),
        ("iv", 4),
        ("i", 1),
    ];

    /// <summary>Reads a number as a list item has it; false for a bullet.</summary>
    public static bool TryRead(string text, out ListNumber number)
    {
        number = default;
        var start = text.TakeWhile(static c => c is '(' or '[').Count();
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        var (core, after) = (text[start..end], text[end..]);
        if (core.Length is 0 or > 6 || after.Length > 2 || after.Any(static c => c is not ('.' or ')' or ']' or ':')))
            return false;
        var (value, form) = ValueOf(core, after.Length > 0);
        number = new ListNumber(text[..start], value, form, after);
        return value > 0;
    }

    private static (int Value, NumberForm Form) ValueOf(string core, bool hasSign)
    {
        if (int.TryParse(core, NumberStyles.None, CultureInfo.InvariantCulture, out var figures))
            return (core[0] == '0' ? 0 : figures, NumberForm.Decimal);
        var isLower = core.All(char.IsAsciiLetterLower);
        if (!hasSign || !(isLower || core.All(char.IsAsciiLetterUpper)))
            return default;
        var lower = core.ToLowerInvariant();
        if (RomanValue(lower) is > 0 and var roman)
            return (roman, isLower ? NumberForm.LowerRoman : NumberForm.UpperRoman);
        return lower.Length == 1 && char.IsAsciiLetter(lower[0])
            ? (lower[0] - 'a' + 1, isLower ? NumberForm.LowerLetter : NumberForm.UpperLetter)
            : default;
    }

    private static int RomanValue(string text)
    {
        var (value, at) = (0, 0);
        foreach (var (letters, worth) in Roman)
        {
            while (string.CompareOrdinal(text, at, letters, 0, letters.Length) == 0)
                (value, at) = (value + worth, at + letters.Length);
        }

        return at == text.Length && text.IndexOfAny(['c', 'd', 'm', 'l']) < 0 ? value : 0;
    }
}
