using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ResumeRender.Cli.Input.Persons;

/// <summary>Cuts a name into its words, without titles, credentials and what stands in brackets.</summary>
internal static class NameWords
{
    /// <summary>Greek and Cyrillic letters with an accent, each before the one without.</summary>
    private const string Accents = "ёеάαέεήηίιϊιΐιόούυϋυΰυώω";

    private static readonly ImmutableHashSet<string> TitlesBefore =
    [
        .. "dr prof professor mr mrs ms miss mx sir dame rev herr frau mme mlle dott dra sra srta ing mag dipl "
            .Split(' ', StringSplitOptions.RemoveEmptyEntries),
        "lic",
    ];

    private static readonly ImmutableHashSet<string> TitlesAfter =
    [
        .. "phd dphil mba msc bsc mph mpa mfa dds dvm edd psyd pharmd bsn msn cpa cfa pmp pmi llb llm esq hons".Split(
            ' '
        ),
    ];

    /// <summary>The words of a name in small Latin letters, where there are such.</summary>
    internal static ImmutableArray<string> Of(string text, Func<char, string> latin)
    {
        var parts = WithoutBrackets(text)
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // After a comma a credential may have dots and any length: “Alex Tan, B.Sc., RN”.
        var named = parts.Where(static (part, index) => index == 0 || !IsCredential(part));
        var words = named.SelectMany(part => Split(part, latin)).Where(static w => !TitlesAfter.Contains(w)).ToList();
        while (words.Count > 1 && TitlesBefore.Contains(words[0]))
            words.RemoveAt(0);
        return [.. words];
    }

    /// <summary>“PhD”, “B.Sc.”, “RN”: hardly a small letter in it, or a known title. “III” and “Jr.” tell a son from
    /// his father.</summary>
    private static bool IsCredential(string part)
    {
        var letters = part.Where(char.IsLetter).ToList();
        return TitlesAfter.Contains(string.Concat(letters).ToLowerInvariant())
            || (
                letters.Count is > 0 and <= 5
                && letters.TrueForAll(char.IsUpper)
                && !letters.TrueForAll(static c => c is 'I' or 'V')
            );
    }

    private static string WithoutBrackets(string text)
    {
        var open = text.IndexOfAny(['(', '[']);
        var close = text.IndexOfAny([')', ']']);
        return open > 0 && close > open ? text[..open] + " " + text[(close + 1)..] : text;
    }

    private static List<string> Split(string text, Func<char, string> latin)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text + " ")
        {
            if (
                char.IsLetterOrDigit(c)
                || CharUnicodeInfo.GetUnicodeCategory(c)
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark
            )
            {
                word.Append(latin(c) is { Length: > 0 } letters ? letters : WithoutAccent(c).ToString());
            }
            else if (c is not ('\'' or '’') && word.Length > 0)
            {
                words.Add(word.ToString().ToLowerInvariant());
                word.Clear();
            }
        }

        return words;
    }

    private static char WithoutAccent(char letter) =>
        Accents.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal) is >= 0 and var at && at % 2 == 0
            ? Accents[at + 1]
            : letter;
}
