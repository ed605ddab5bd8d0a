using ResumeRender.Model;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Spoken;

/// <summary>Reads languages as a profile page has them: the language on one line, how well it is spoken on the
/// next.</summary>
internal static class LanguagePairs
{
    private static readonly WordList Levels = WordList.Of("spoken.level-phrases");

    /// <summary>How many pairs begin here.</summary>
    public static int Count(IReadOnlyList<Line> lines, int start)
    {
        var pairs = 0;
        while (
            start + (2 * pairs) + 1 < lines.Count
            && IsName(lines[start + (2 * pairs)])
            && IsLevel(lines[start + (2 * pairs) + 1])
        )
            pairs++;
        return pairs;
    }

    /// <summary>The labelled item of a pair.</summary>
    public static LabelledItem Join(Line name, Line level) =>
        new(RichText.Plain(Whitespace.Collapse(name.Text), name.Span), level.Content.All.ToRichText())
        {
            Span = name.Span.Union(level.Span),
        };

    private static bool IsName(Line line) =>
        line is { Form: LineForm.Text, WordCount: <= 3 } && !IsLevel(line) && line.Text.AsSpan().IndexOfAny(":,(") < 0;

    /// <summary>True for the levels that profile pages offer: “Full professional proficiency”.</summary>
    public static bool IsLevelOfProfile(ReadOnlySpan<char> text) => Levels.Contains(text.Trim());

    private static bool IsLevel(Line line) =>
        line.Form == LineForm.Text
        && (
            line.Text.EndsWith(" proficiency", StringComparison.OrdinalIgnoreCase)
            || IsLevelOfProfile(line.Text)
            || LanguageList.IsLevel(line.Text)
        );
}
