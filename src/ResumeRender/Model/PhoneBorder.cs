using System.Buffers;
using ResumeRender.Words;

namespace ResumeRender.Model;

/// <summary>Where one of several numbers on a line ends and the next one begins.</summary>
internal static class PhoneBorder
{
    /// <summary>Signs between two numbers in every language.</summary>
    private static readonly string[] Signs = [" / ", "/", "|", ",", ";", " & ", "、", "，"];

    private static readonly string[] Between =
    [
        .. WordFiles.Distinct("labels.between").Select(static word => $" {word} "),
        .. Signs,
    ];

    private static readonly SearchValues<char> BetweenBegins = SearchValues.Create(
        [.. Between.Select(static sign => sign[0])]
    );

    /// <summary>Where a number ends and the next one begins; both the end of the text for the last.</summary>
    internal static (int End, int Next) Next(string text, int start)
    {
        var digits = PhoneNumber.CountDigits(text.AsSpan(start));
        for (var at = start + 1; at < text.Length && digits >= 2 * PhoneNumber.DigitsOfWhole; at++)
        {
            if (!BetweenBegins.Contains(text[at]))
                continue;
            foreach (var sign in Between)
            {
                if (string.CompareOrdinal(text, at, sign, 0, sign.Length) != 0)
                    continue;
                var before = text.AsSpan(start, at - start);
                var after = text.AsSpan(at + sign.Length);
                if (
                    PhoneNumber.CountDigits(before) >= PhoneNumber.DigitsOfWhole
                    && PhoneNumber.CountDigits(after) >= PhoneNumber.DigitsOfWhole
                    && !PhoneExtension.Begins(text.AsSpan(at))
                    && !PhoneExtension.Begins(after.TrimStart())
                )
                    return (at, at + sign.Length + (after.Length - after.TrimStart().Length));
            }
        }

        return (text.Length, text.Length);
    }
}
