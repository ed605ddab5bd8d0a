using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Evidence;

/// <summary>Recognises the rows of the European form for languages: levels of hearing, reading, speaking and writing in
/// columns.</summary>
internal static class LevelForm
{
    private const int FewestLevels = 3;

    private static readonly WordList Titles = new(
        "understanding speaking writing listening reading spoken production interaction"
    );

    /// <summary>True for a row that only says what the columns are: “Listening Reading Spoken production Spoken
    /// interaction”.</summary>
    public static bool IsTitles(ReadOnlySpan<char> text)
    {
        var words = Whitespace.CountWords(text);
        return words >= 2 && Titles.CountIn(text) == words;
    }

    /// <summary>Where the levels of “NORWEGIAN B2 C1 B2 B2 B1” begin; 0 for none.</summary>
    public static int FindLevels(ReadOnlySpan<char> text)
    {
        var (count, start) = (0, text.Length);
        for (
            var end = text.Length;
            end >= 2
                && text[end - 1] is '1' or '2'
                && text[end - 2] is 'A' or 'B' or 'C'
                && (end == 2 || char.IsWhiteSpace(text[end - 3]));

        )
        {
            (count, start) = (count + 1, end - 2);
            end = text[..start].TrimEnd().Length;
        }

        return count >= FewestLevels && start > 1 ? start : 0;
    }
}
