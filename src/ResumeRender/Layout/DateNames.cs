using System.Collections.Immutable;
using System.Globalization;

namespace ResumeRender.Layout;

/// <summary>The words that one language writes dates with; they stand in <c>DateNames.txt</c>.</summary>
/// <remarks>Not taken from the culture data of the machine, which change with its version and are no part of the
/// binary.</remarks>
internal sealed class DateNames
{
    private static readonly ImmutableArray<string> NoNames = [.. Enumerable.Repeat("", 12)];

    private static readonly Lazy<ImmutableDictionary<string, DateNames>> Known = new(Load);

    private readonly Dictionary<string, string> _patterns = new(StringComparer.Ordinal);

    private DateNames()
    {
    }

    /// <summary>The languages that have names, in the order of the file.</summary>
    public static IEnumerable<string> Languages => Known.Value.Keys.Order(StringComparer.Ordinal);

    /// <summary>January to December as they stand beside a year; empty in languages that write months in
    /// figures.</summary>
    public ImmutableArray<string> Full { get; private set; } = NoNames;

    /// <summary>The same, shortened as is usual.</summary>
    public ImmutableArray<string> Short { get; private set; } = NoNames;

    /// <summary>Spring to winter; empty if the language does not date by them.</summary>
    public ImmutableArray<string> Seasons { get; private set; } = [];

    /// <summary>An end that has not come yet.</summary>
    public string Now => _patterns["now"];

    /// <summary>All usual words for such an end.</summary>
    public ImmutableArray<string> Open { get; private set; } = [];

    /// <summary>Whether a word is one of <see cref="Open"/>; case and the kind of apostrophe do not count.</summary>
    public bool IsOpen(string word) => Open.Contains(Plain(word), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is one of <see cref="Open"/> in any language.</summary>
    public static bool IsOpenAnywhere(string word) => Known.Value.Values.Any(names => names.IsOpen(word));

    /// <summary>The names of a language, English for one that has none here.</summary>
    /// <param name="language">A BCP 47 tag; only the language itself counts.</param>
    public static DateNames Of(string language) =>
        Known.Value.GetValueOrDefault(Primary(language)) ?? Known.Value["en"];

    /// <summary>A month and its year.</summary>
    public string Month(int year, int month, bool isShort) =>
        string.Format(
            CultureInfo.InvariantCulture,
            _patterns.GetValueOrDefault("month", "{0} {1}"),
            (isShort ? Short : Full)[month - 1],
            year,
            month
        );

    /// <summary>A day of a month that is already written.</summary>
    public string Day(string month, int day) =>
        string.Format(CultureInfo.InvariantCulture, _patterns.GetValueOrDefault("day", "{3} {0}"), month, "", "", day);

    /// <summary>An end that stands alone.</summary>
    public string Until(string end) => string.Format(CultureInfo.InvariantCulture, _patterns["until"], end);

    private static string Plain(string word) => word.Trim().Replace('\'', '’');

    private static string Primary(string language)
    {
        var end = language.IndexOfAny(['-', '_']);
        return (end < 0 ? language : language[..end]).ToLowerInvariant() switch
        {
            "no" or "nn" => "nb",
            "ms" => "id",
            var tag => tag,
        };
    }

    private static ImmutableDictionary<string, DateNames> Load()
    {
        using var stream = typeof(DateNames).Assembly.GetManifestResourceStream("dates/names.txt")
            ?? throw new InvalidOperationException("the names of months are not part of the program");
        using var reader = new StreamReader(stream);
        var all = ImmutableDictionary.CreateBuilder<string, DateNames>(StringComparer.Ordinal);
        var names = new DateNames();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                all.Add(line.Trim('[', ']'), names = new DateNames());
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && line[0] != '#')
                names.Set(line[..colon], line[(colon + 1)..].Trim());
        }

        return all.ToImmutable();
    }

    private void Set(string key, string value)
    {
        switch (key)
        {
            case "full":
                Full = Short = [.. value.Split('|')];
                break;
            case "short":
                Short = [.. value.Split('|')];
                break;
            case "open":
                Open = [.. value.Split('|')];
                break;
            case "seasons":
                Seasons = [.. value.Split('|')];
                break;
            default:
                _patterns.Add(key, value);
                break;
        }
    }
}
