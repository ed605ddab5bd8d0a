using ResumeRender.Parsing.Dates;

namespace ResumeRender.Parsing.Text;

/// <summary>Tells phone numbers from other numbers.</summary>
internal static class PhoneReader
{
    // What people write before the number of an extension, longest first.
    private static readonly string[] ExtensionSigns = [", extension", " extension", ", ext", " ext", ";ext=", " x", " #", "#", "x"];

    /// <summary>True for 7 to 15 digits (ITU-T E.164 allows 15) among signs that numbers are grouped with, perhaps with an extension.</summary>
    public static bool IsPhone(ReadOnlySpan<char> text)
    {
        var digits = 0;
        var number = WithoutExtension(text);
        foreach (var c in number)
        {
            if (DateCharacters.IsDigit(c))
                digits++;
            else if (!(char.IsWhiteSpace(c) || c is '+' or '＋' or '-' or '(' or ')' or '.' or '/' or '–' or '‑' or '‐' or '−' or '·'))
                return false;
        }

        return digits is >= 7 and <= 15 && (number[0] is '+' or '＋' or '(' || DateCharacters.IsDigit(number[0])) && !DateReader.TryMatchWhole(text, out _);
    }

    private static ReadOnlySpan<char> WithoutExtension(ReadOnlySpan<char> text)
    {
        foreach (var sign in ExtensionSigns)
        {
            var at = text.LastIndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (at > 6 && IsExtension(text[(at + sign.Length)..]))
                return text[..at];
        }

        return text;
    }

    private static bool IsExtension(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" .:").TrimEnd();
        return text.Length is > 0 and <= 7 && !text.ContainsAnyExceptInRange('0', '9');
    }
}
