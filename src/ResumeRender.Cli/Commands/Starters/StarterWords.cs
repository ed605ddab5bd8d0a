using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace ResumeRender.Cli.Commands.Starters;

/// <summary>The words of a starter in one language.</summary>
/// <param name="Language">The tag of the language.</param>
/// <param name="Texts">What stands at each place of the templates.</param>
internal sealed record StarterWords(string Language, ImmutableDictionary<string, string> Texts)
{
    /// <summary>The language of a starter for which none is wished.</summary>
    internal const string Usual = "en";

    private const string Resource = "starters.txt";

    /// <summary>All that there are, in the order of the file.</summary>
    internal static ImmutableArray<StarterWords> All { get; } = [.. Read(StarterTemplate.Load(Resource))];

    /// <summary>The words of a language, whatever its region; null if there are none.</summary>
    /// <param name="tag">A BCP 47 tag. Of Norwegian, <c>no</c> and <c>nn</c> are served by <c>nb</c>.</param>
    internal static StarterWords? Find(string tag)
    {
        var language = tag.Split('-', '_')[0].ToLowerInvariant();
        return All.FirstOrDefault(words => words.Language == (language is "no" or "nn" ? "nb" : language));
    }

    private static IEnumerable<StarterWords> Read(string text)
    {
        StarterWords? words = null;
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith('['))
            {
                if (words is not null)
                    yield return words;
                words = new StarterWords(
                    line.Trim('[', ']'),
                    ImmutableDictionary.Create<string, string>(StringComparer.Ordinal)
                );
            }
            else if (words is not null && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                words = words with { Texts = words.Texts.Add(line[..colon], line[(colon + 1)..].Trim()) };
            }
        }

        if (words is not null)
            yield return words;
    }
}
