using System.Collections.Frozen;

namespace ResumeRender.Layout.Quotes;

/// <summary>The quotation marks of a language; they stand in <c>QuoteMarks.txt</c>.</summary>
/// <param name="Open">Before a quotation.</param>
/// <param name="Close">After it.</param>
/// <param name="OpenInner">Before one that its author put into single marks.</param>
/// <param name="CloseInner">After it.</param>
/// <param name="Elided">Words that begin with an apostrophe.</param>
internal sealed record QuoteMarks(
    string Open,
    string Close,
    string OpenInner,
    string CloseInner,
    FrozenSet<string> Elided
)
{
    /// <summary>Of every language.</summary>
    internal const string Apostrophe = "’";

    /// <summary>U+202F, which French sets inside its marks: French typographers' rules, and CLDR.</summary>
    private const char NarrowSpace = '\u202F';

    private static readonly Lazy<FrozenDictionary<string, QuoteMarks?>> Known = new(Load);

    /// <summary>The marks of a language and country, of the language alone, or of English; null if the language keeps
    /// what was typed.</summary>
    internal static QuoteMarks? Of(string language)
    {
        for (var tag = language.Replace('_', '-'); tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            if (Known.Value.TryGetValue(tag, out var marks))
                return marks;
        }

        return Known.Value["en"];
    }

    private static FrozenDictionary<string, QuoteMarks?> Load()
    {
        using var stream = typeof(QuoteMarks).Assembly.GetManifestResourceStream("quotes/marks.txt")
            ?? throw new InvalidOperationException("the quotation marks of languages are not part of the program");
        using var reader = new StreamReader(stream);
        var all = new Dictionary<string, QuoteMarks?>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            var marks = parts[1] == "keep" ? null : Of(parts);
            foreach (var language in parts[0].Split(' '))
                all.Add(language, marks);
        }

        return all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static QuoteMarks Of(string[] parts)
    {
        var (outer, inner) = (
            parts[1].Replace('~', NarrowSpace).Split(' '),
            parts[2].Replace('~', NarrowSpace).Split(' ')
        );
        return new QuoteMarks(
            outer[0],
            outer[1],
            inner[0],
            inner[1],
            parts[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        );
    }
}
