using System.Buffers;
using ResumeRender.Reading.Dates;

namespace ResumeRender.Reading.Contact;

/// <summary>Tells most lines of a résumé from contact data before they are cut into pieces.</summary>
internal static class ContactSigns
{
    /// <summary>As many digits has a phone number at least.</summary>
    private const int FewestDigits = 7;

    private static readonly SearchValues<char> Any = SearchValues.Create("@.:：\t ");

    /// <summary>False if the text has no address, no number and no label: no <c>@</c>, no dot before a letter, no
    /// colon, no gap and few digits.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Any.Contains(c))
            {
                var next = i + 1 < text.Length ? text[i + 1] : '\0';
                if (c == '.' ? char.IsLetter(next) : c != ' ' || next == ' ')
                    return true;
            }
            else if (DateCharacters.IsDigit(c) && ++digits == FewestDigits)
            {
                return true;
            }
        }

        return false;
    }
}
