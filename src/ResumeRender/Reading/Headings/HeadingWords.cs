using System.Globalization;
using ResumeRender.Model;
using ResumeRender.Words;

namespace ResumeRender.Reading.Headings;

/// <summary>Knows how much a single word of a title says of the kind of its section.</summary>
internal static class HeadingWords
{
    private static readonly Dictionary<string, (SectionKind Kind, int Weight)> Words = Load();

    /// <summary>The kind that a word in lower case points to and how strongly; −1 if no title has it.</summary>
    public static (SectionKind Kind, int Weight) Weigh(ReadOnlySpan<char> word) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found)
            ? found
            : (SectionKind.Custom, -1);

    private static Dictionary<string, (SectionKind Kind, int Weight)> Load()
    {
        var words = new Dictionary<string, (SectionKind Kind, int Weight)>(512, StringComparer.Ordinal);
        foreach (var kind in Enum.GetValues<SectionKind>())
        {
            // “employment 3”
            foreach (var (_, entry) in WordFiles.Of($"heading-words.{kind.ToString().ToLowerInvariant()}"))
            {
                var gap = entry.LastIndexOf(' ');
                words.TryAdd(entry[..gap], (kind, int.Parse(entry.AsSpan(gap + 1), CultureInfo.InvariantCulture)));
            }
        }

        foreach (var (_, filler) in WordFiles.Of("heading-words.fillers"))
            words.TryAdd(filler, (SectionKind.Custom, 0));
        return words;
    }
}
