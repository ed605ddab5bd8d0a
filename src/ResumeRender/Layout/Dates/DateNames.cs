using System.Collections.Immutable;
using System.Globalization;
using ResumeRender.Words;

namespace ResumeRender.Layout.Dates;

/// <summary>The words that one language writes dates with.</summary>
/// <remarks>Not taken from the culture data of the machine, which change with its version and are not part of the
/// binary.</remarks>
internal sealed class DateNames
{
    private const string English = "en";

    private static readonly ImmutableArray<string> NoNames = [.. Enumerable.Repeat("", 12)];

    private static readonly Lazy<Dictionary<string, Lazy<DateNames>>> Known = new(Load);

    private readonly string _monthPattern;
    private readonly string _dayPattern;
    private readonly string _untilPattern;

    private DateNames(string language)
    {
        var months = WordFiles.MonthsOf(language).ToList();
        Full = months.Count == 0 ? NoNames : [.. months.Select(static m => m.Full)];
        Short = months.Count == 0 ? NoNames : [.. months.Select(static m => m.Short)];
        Seasons = [.. WordFiles.Of("print.seasons", language)];
        Now = WordFiles.Of("print.now", language).First();
        Open = [.. WordFiles.Of("print.open", language).DefaultIfEmpty(Now)];
        _untilPattern = WordFiles.Of("print.until", language).First();
        _monthPattern = WordFiles.Of("print.month", language).FirstOrDefault("{0} {1}");
        _dayPattern = WordFiles.Of("print.day", language).FirstOrDefault("{3} {0}");
    }

    /// <summary>The languages that have names, in the order of their tags.</summary>
    public static IEnumerable<string> Languages => Known.Value.Keys.Order(StringComparer.Ordinal);

    /// <summary>January to December as they stand next to a year; empty where months are written in figures.</summary>
    public ImmutableArray<string> Full { get; }

    /// <summary>The same, shortened as is usual.</summary>
    public ImmutableArray<string> Short { get; }

    /// <summary>Spring to winter; empty if the language does not date by them.</summary>
    public ImmutableArray<string> Seasons { get; }

    /// <summary>An end that has not come yet.</summary>
    public string Now { get; }

    /// <summary>All usual words for such an end.</summary>
    public ImmutableArray<string> Open { get; }

    /// <summary>Whether a word is one of <see cref="Open"/>; case and the kind of apostrophe do not count.</summary>
    public bool IsOpen(string word) => Open.Contains(Plain(word), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is one of <see cref="Open"/> in any language.</summary>
    public static bool IsOpenAnywhere(string word) => Known.Value.Values.Any(names => names.Value.IsOpen(word));

    /// <summary>Whether a language has names here.</summary>
    public static bool Has(string language) => Known.Value.ContainsKey(Primary(language));

    /// <summary>The names of a language, English for one that has none here.</summary>
    /// <param name="language">A BCP 47 tag; only the language itself counts.</param>
    public static DateNames Of(string language) =>
        (Known.Value.GetValueOrDefault(Primary(language)) ?? Known.Value[English]).Value;

    /// <summary>A month and its year.</summary>
    public string Month(int year, int month, bool isShort) =>
        string.Format(CultureInfo.InvariantCulture, _monthPattern, (isShort ? Short : Full)[month - 1], year, month);

    /// <summary>A day of a month that is already written.</summary>
    public string Day(string month, int day) =>
        string.Format(CultureInfo.InvariantCulture, _dayPattern, month, "", "", day);

    /// <summary>An end that stands alone.</summary>
    public string Until(string end) => string.Format(CultureInfo.InvariantCulture, _untilPattern, end);

    private static string Plain(string word) => word.Trim().Replace('\'', '’');

    private static string Primary(string language)
    {
        var end = language.IndexOfAny(['-', '_']);
        var tag = (end < 0 ? language : language[..end]).ToLowerInvariant();
        return tag switch { "no" or "nn" => "nb", _ => tag };
    }

    /// <summary>Names are read when they are printed: most runs need one language.</summary>
    private static Dictionary<string, Lazy<DateNames>> Load() =>
        WordFiles.Of("print.now").ToDictionary(
            static now => now.Language,
            static now => new Lazy<DateNames>(() => new DateNames(now.Language)),
            StringComparer.Ordinal);
}
