using System.Buffers;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Evidence;

/// <summary>Recognises the terms in heads besides names, places and dates: manners of employment, grades, lengths of
/// time, pages.</summary>
internal static class HeadTerms
{
    private static readonly SearchValues<char> SignsOfPages = SearchValues.Create("0123456789 .–-e");

    private static readonly WordList Employment = WordList.Of("terms.employment");

    private static readonly WordList GradeWords = WordList.Of("terms.grades");

    /// <summary>True for a text that is all a manner of employment.</summary>
    public static bool IsEmployment(ReadOnlySpan<char> text) => Employment.Contains(text.Trim(" ()"));

    /// <summary>True for “(part-time)”, which is not a name of anything.</summary>
    public static bool IsBracketedEmployment(MarkedSlice part) =>
        part.Chars is ['(', .., ')'] && IsEmployment(part.Chars);

    /// <summary>True for “First class honours” and “cum laude”: how well one did, not what or where.</summary>
    public static bool IsGrade(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(",.;()");
            if (word.IsEmpty)
                continue;
            if (!GradeWords.Contains(word))
                return false;
            words++;
        }

        return words is > 0 and < 8 && !text.StartsWith("grade", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for a text that is all a length of time.</summary>
    public static bool IsDuration(ReadOnlySpan<char> text) =>
        text.Length > 0 && DateReader.SkipDuration(text, 0) == text.Length;

    /// <summary>“pp. 112–140”, “7–9”, “e2021”: where in a volume, not what.</summary>
    public static bool IsPages(ReadOnlySpan<char> text)
    {
        text = text.StartsWith("pp") ? text[2..] : text.StartsWith("p.") ? text[1..] : text;
        return text.Length > 0 && text.IndexOfAnyExcept(SignsOfPages) < 0;
    }
}
