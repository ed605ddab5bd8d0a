using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Parsing.Documents;

/// <summary>The words that letters begin and end with in many languages.</summary>
internal static class LetterWords
{
    private static readonly string[] Salutations = Longest("letters.salutation");

    private static readonly string[] SalutationsAfter = Longest("letters.salutation-after");

    private static readonly string[] Greetings = Longest("letters.greeting");

    private static readonly string[] Closes = Longest("letters.close");

    /// <summary>How long the salutation is that a line begins with; 0 for none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isStrong">True if the words say by themselves that a letter begins.</param>
    public static int SalutationLength(ReadOnlySpan<char> line, out bool isStrong)
    {
        isStrong = true;
        if (StartLength(line, Salutations) is > 0 and var strong)
            return strong;
        isStrong = false;
        if (StartLength(line, Greetings) is > 0 and var weak)
            return weak;
        isStrong = true;
        // “山田様” and “李经理您好”: there the words stand after the name.
        var end = line.TrimEnd(" ,:!，：！、。");
        foreach (var word in SalutationsAfter)
        {
            if (end.EndsWith(word, StringComparison.OrdinalIgnoreCase) && end.Length <= 30)
                return end.Length;
        }

        return 0;
    }

    /// <summary>True if a line takes leave, in few words.</summary>
    public static bool IsClose(ReadOnlySpan<char> line, int mostWords)
    {
        var length = StartLength(line, Closes);
        // “Best” and “Thanks” begin other lines too: “Best Buy, Leeds”.
        var isOneWord = length > 0 && line[..length].IndexOf(' ') < 0 && line[0] < '\u2E80';
        if (length == 0)
            return false;
        if (isOneWord && length < line.Length && line[length] is not (',' or '.' or '!'))
            return IsCloseAfterAnd(line[length..].Trim(), mostWords);
        // “Best regards from Leeds,” and “Yours sincerely, Jane Moss”; a sentence goes on longer.
        var rest = line[length..].Trim(" ,.!，。！");
        return rest.IsEmpty || (Whitespace.CountWords(rest) <= mostWords - 1 && rest.IndexOfAny(".;") < 0);
    }

    /// <summary>True for a whole sentence that begins with words of leave, as French letters end.</summary>
    public static bool IsFormula(ReadOnlySpan<char> line) =>
        StartLength(line, Closes) is > 0 and var length
        && line[..length].Contains(' ')
        && line[^1] is '.' or ',' or '!';

    /// <summary>“Thanks and best regards”</summary>
    private static bool IsCloseAfterAnd(ReadOnlySpan<char> rest, int mostWords)
    {
        var space = rest.IndexOf(' ');
        return space is > 0 and < 5
            && rest[..space] is "and" or "&" or "und" or "et" or "y" or "e" or "en" or "och" or "og" or "i" or "+"
            && IsClose(rest[(space + 1)..].TrimStart(), mostWords - 1);
    }

    private static int StartLength(ReadOnlySpan<char> line, string[] words)
    {
        foreach (var word in words)
        {
            // A word of Latin letters ends where letters end; Chinese has no such border.
            if (
                line.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (line.Length == word.Length || word[^1] >= '\u2E80' || !char.IsLetterOrDigit(line[word.Length]))
            )
                return word.Length;
        }

        return 0;
    }

    /// <summary>The words of a group, the longest first: what comes after the words is not part of them.</summary>
    private static string[] Longest(string group) =>
        [
            .. WordFiles.Distinct(group)
                .OrderByDescending(static w => w.Length)
                .ThenBy(static w => w, StringComparer.Ordinal),
        ];
}
