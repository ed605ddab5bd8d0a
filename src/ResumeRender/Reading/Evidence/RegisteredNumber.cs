using ResumeRender.Reading.Dates;
using ResumeRender.Words;

namespace ResumeRender.Reading.Evidence;

/// <summary>Distinguishes numbers that an office, a bank or a shop gave (“ID 8801015009087”, “VAT GB123456789”) from
/// phones.</summary>
internal static class RegisteredNumber
{
    private const int LongestLabel = 40;

    private const int LongestNumber = 34;

    private const int FewestDigits = 4;

    /// <summary>Codes of countries and the like; more letters are words.</summary>
    private const int MostLetters = 6;

    private static readonly WordList Labels = WordList.Of("facts.numbers");

    /// <summary>True for a label and its number, whatever sign or space is between.</summary>
    public static bool Is(ReadOnlySpan<char> piece)
    {
        piece = piece.Trim();
        for (var at = 1; at < piece.Length && at <= LongestLabel; at++)
        {
            if (piece[at] is ' ' or ':' or '：' or '#' or '\t' && IsLabel(piece[..at]) && IsNumber(piece[at..]))
                return true;
        }

        return false;
    }

    /// <summary>True for the words before such a number.</summary>
    public static bool IsLabel(ReadOnlySpan<char> words)
    {
        words = words.Trim().TrimEnd(":：#").TrimEnd();
        return Labels.Contains(words) || Labels.Contains(words.TrimEnd('.'));
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        text = text.Trim(" :：#.\t");
        var (digits, letters) = (0, 0);
        foreach (var c in text)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
            if (!char.IsLetterOrDigit(c) && c is not (' ' or '-' or '–' or '.' or '/'))
                return false;
        }

        return digits >= FewestDigits
            && letters <= MostLetters
            && text.Length <= LongestNumber
            && !DateReader.TryMatchWhole(text, out _);
    }
}
