namespace ResumeRender.Parsing.Text;

/// <summary>Tells phone numbers from other numbers.</summary>
internal static class PhoneReader
{
    /// <summary>True for 7 to 15 digits (ITU-T E.164 allows 15) among signs that numbers are grouped with.</summary>
    public static bool IsPhone(ReadOnlySpan<char> text)
    {
        var digits = 0;
        var extension = text.IndexOf(" ext", StringComparison.OrdinalIgnoreCase);
        if (extension < 0)
            extension = text.IndexOf(" x", StringComparison.OrdinalIgnoreCase);
        var number = extension > 6 ? text[..extension] : text;
        foreach (var c in number)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (!(char.IsWhiteSpace(c) || c is '+' or '-' or '(' or ')' or '.' or '/' or '–' or '‑'))
                return false;
        }

        return digits is >= 7 and <= 15 && (number[0] is '+' or '(' || char.IsAsciiDigit(number[0])) && !DateReader.TryMatchWhole(text, out _);
    }
}
