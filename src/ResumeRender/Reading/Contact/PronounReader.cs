using System.Collections.Frozen;
using ResumeRender.Model;
using ResumeRender.Words;

namespace ResumeRender.Reading.Contact;

/// <summary>Recognises the pronouns that people write next to their name: “she/her”, “(They/Them)”, “Pronouns:
/// elle/la”.</summary>
/// <remarks>At least two words of one language with a stroke between them: one alone is a name, a word or a nickname as
/// often.</remarks>
internal static class PronounReader
{
    private const int MostLetters = 40;

    private const int MostWords = 4;

    private static readonly WordList Labels = WordList.Of("labels.pronouns");

    private static readonly Lazy<FrozenSet<string>[]> Languages = new(Load);

    /// <summary>The pronouns without brackets and label; null for any other text.</summary>
    internal static string? Read(string text)
    {
        var words = text.Trim().Trim('(', ')', '[', ']').Trim();
        var isTold = false;
        if (words.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && IsLabel(words[..colon]))
            (words, isTold) = (words[(colon + 1)..].Trim(), true);
        if (words.Length is < 3 or > MostLetters)
            return null;
        return Are(words, isTold) || (isTold && !words.Contains('@', StringComparison.Ordinal)) ? words : null;
    }

    /// <summary>Pronouns that a file names as such, without brackets around them.</summary>
    internal static RichText Bare(RichText pronouns) =>
        Read(pronouns.PlainText) is { } bare ? RichText.Plain(bare, pronouns.Span) : pronouns;

    /// <summary>Whether a label says that its value is pronouns.</summary>
    internal static bool IsLabel(string label) => Labels.Contains(label.AsSpan().Trim());

    /// <summary>A name that has pronouns after it, parted; null if it has none.</summary>
    internal static (RichText Name, RichText Pronouns)? Split(RichText name)
    {
        var text = name.PlainText.TrimEnd();
        var start = text.EndsWith(')') ? text.LastIndexOf('(') : text.EndsWith(']') ? text.LastIndexOf('[') : -1;
        // “Jane Doe, she/her”, “Jane Doe | they/them”, “Jane Doe – he/him”
        for (var i = text.Length - 1; start < 0 && i > 0; i--)
        {
            if (text[i] is ',' or '|' or '·' or '•' or '–' or '—' || (text[i] == '-' && text[i - 1] == ' '))
                start = i;
        }

        if (start <= 0 || Read(text[start..].TrimStart(',', '|', '·', '•', '–', '—', '-')) is not { } pronouns)
            return null;
        var left = text[..start].TrimEnd();
        return left.Length == 0 ? null : (Beginning(name, left.Length), RichText.Plain(pronouns, name.Span));
    }

    private static RichText Beginning(RichText text, int length)
    {
        var runs = new List<TextRun>();
        foreach (var run in text)
        {
            runs.Add(run.Text.Length <= length ? run : run with { Text = run.Text[..length] });
            length -= Math.Min(length, run.Text.Length);
        }

        return new RichText(runs);
    }

    private static bool Are(string text, bool isTold)
    {
        if (
            text.Equals("any pronouns", StringComparison.OrdinalIgnoreCase)
            || text.Equals("any/all", StringComparison.OrdinalIgnoreCase)
        )
            return true;
        var words = text.Split('/', StringSplitOptions.TrimEntries);
        return words.Length is >= 2 and <= MostWords
                && Array.Exists(Languages.Value, language => Array.TrueForAll(words, language.Contains))
            || (isTold && words.Length == 1 && Array.Exists(Languages.Value, language => language.Contains(text)));
    }

    private static FrozenSet<string>[] Load() =>
        [.. WordFiles.Of("persons.pronouns").GroupBy(static w => w.Language, static w => w.Text)
            .Select(static words => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase))];
}
