using System.Buffers;

namespace ResumeRender.Parsing.Text;

/// <summary>Knows what stands in heads beside names, places and dates: manners of employment, grades, lengths of time,
/// pages.</summary>
internal static class HeadTerms
{
    private static readonly SearchValues<char> SignsOfPages = SearchValues.Create("0123456789 .–-e");

    private static readonly WordList EmploymentWords = new(
        "full-time part-time fulltime parttime contract freelance permanent temporary self-employed seasonal "
            + "internship apprenticeship casual vollzeit teilzeit freiberuflich befristet selbstständig cdi cdd "
            + "intérim alternance indépendant autónomo autônomo voltijds deeltijds heltid deltid"
    );

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> EmploymentPhrases = new HashSet<string>(
        [
            "temps plein", "temps partiel", "jornada completa", "media jornada", "jornada parcial", "tiempo completo",
            "contrato temporal", "contrato de prácticas", "profesional independiente", "tempo integral", "meio período",
            "período integral", "a tempo pieno", "tempo pieno", "tempo parziale", "libero professionista", "full time",
            "part time", "zero hours", "fixed term", "fixed-term",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordList GradeWords = new(
        "first second third upper lower class division honours honors hons grade one two 2:1 2:2 1st 2nd 3rd "
            + "distinction merit pass with cum laude magna summa mention bien très très-bien assez sobresaliente "
            + "notable sehr gut auszeichnung mit"
    );

    /// <summary>True for a text that is all a manner of employment.</summary>
    public static bool IsEmployment(ReadOnlySpan<char> text) =>
        EmploymentWords.Contains(text.Trim(" ()")) || EmploymentPhrases.Contains(text.Trim(" ()"));

    /// <summary>True for “(part-time)”, which is no name of anything.</summary>
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
