using System.Collections.Frozen;
using ResumeRender.Model;

namespace ResumeRender.Reading.Dates;

/// <summary>Recognises years that are listed: “First aid, 2019, 2021, 2023”, “(2012–2014, 2016–2018)”.</summary>
/// <remarks>Such years belong together. None of them is the date of the whole, and to take one of them out would tear
/// the others apart.</remarks>
internal static class YearList
{
    private const string Separators = ",;/&+";

    private static readonly FrozenSet<string> And = FrozenSet.ToFrozenSet(
        ["and", "or", "und", "et", "y", "e", "ed", "en", "och", "og", "ja", "i", "и", "και"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ands = And.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>True if the years at this place have more years next to them, set apart by no more than the sign or
    /// word of a list.</summary>
    /// <param name="text">The line.</param>
    /// <param name="match">The years.</param>
    public static bool Holds(ReadOnlySpan<char> text, in DateMatch match) =>
        IsOfYears(match) && (BeginsWithYears(text[match.End..]) || EndsWithYear(text[..match.Start]));

    private static bool IsOfYears(in DateMatch match) =>
        IsYear(match.From) && !match.IsOpen && (match.To is null || IsYear(match.To));

    private static bool IsYear(PartialDate? date) => date is { Month: null, Day: null };

    private static bool BeginsWithYears(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        var signs = rest.TrimStart(Separators).TrimStart();
        var word = signs.IndexOf(' ');
        if (word > 0 && Ands.Contains(signs[..word]))
            signs = signs[(word + 1)..].TrimStart();
        return signs.Length < rest.Length
            && signs is [>= '1' and <= '2', ..]
            && DateScanner.TryRead(signs, 0, out var next)
            && IsOfYears(next);
    }

    private static bool EndsWithYear(ReadOnlySpan<char> text)
    {
        var rest = text.TrimEnd();
        var word = rest.LastIndexOf(' ') + 1;
        var signs = Ands.Contains(rest[word..]) ? rest[..word].TrimEnd() : rest;
        signs = signs.TrimEnd(Separators).TrimEnd();
        return signs.Length < rest.Length
            && signs is [.., >= '1' and <= '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9']
            && (signs.Length == 4 || !char.IsLetterOrDigit(signs[^5]));
    }
}
