using System.Collections.Immutable;
using System.Text;

namespace ResumeRender.Words;

/// <summary>The words of all languages by group; they stand in the text files of this folder, one a language.</summary>
/// <remarks>
/// The bytes of all files are searched once for the titles of groups, which takes a fraction of a millisecond. A group
/// becomes strings when it is asked for, and its words in other letters than Latin when such a letter is looked up.
/// </remarks>
internal static class WordFiles
{
    /// <summary>The group that names the groups (or families of groups) which a language has no words for.</summary>
    public const string None = "none";

    private const string MonthGroup = "dates.months";

    private const string Prefix = "words/";

    private static readonly Lazy<Index> All = new(Index.Read);

    /// <summary>The languages that have a file, as BCP 47 tags, in the order of their names.</summary>
    public static ImmutableArray<string> Languages => All.Value.Languages;

    /// <summary>The names of all groups of a language's file.</summary>
    public static IEnumerable<string> GroupsOf(string language) =>
        All.Value.Groups.Where(g => g.Value.Exists(p => p.Language == language)).Select(static g => g.Key);

    /// <summary>The words of a group, language by language.</summary>
    /// <param name="group">The name of the group; one that no file has is a mistake in the program.</param>
    /// <param name="letters">Which words are wanted, by their first letter.</param>
    public static IEnumerable<Word> Of(string group, Letters letters = Letters.All)
    {
        foreach (var part in All.Value.PartsOf(group))
        {
            for (var at = 0; WordReader.TryRead(part.Text.Span, ref at, letters, out var word);)
                yield return new Word(part.Language, word);
        }
    }

    /// <summary>True for a letter of another script than Latin: words that begin with one are not read before one is
    /// looked up.</summary>
    public static bool IsOther(char c) => WordReader.IsOther(c);

    /// <summary>The names of the months in all languages, each with its number.</summary>
    public static IEnumerable<(int Month, string Name)> Months(Letters letters)
    {
        foreach (var part in All.Value.PartsOf(MonthGroup))
        {
            var month = 0;
            for (var line = 0; WordReader.TryReadLine(part.Text, ref line, out var names);)
            {
                month++;
                for (var at = 0; WordReader.TryRead(names.Span, ref at, letters, out var name);)
                    yield return (month, name);
            }
        }
    }

    /// <summary>The name of each month and its short form in one language; empty if its file has no months.</summary>
    public static IEnumerable<(string Full, string Short)> MonthsOf(string language)
    {
        if (All.Value.Groups[MonthGroup].Find(p => p.Language == language) is not { } part)
            yield break;
        for (var line = 0; WordReader.TryReadLine(part.Text, ref line, out var names);)
        {
            var at = 0;
            WordReader.TryRead(names.Span, ref at, Letters.All, out var full);
            var isShort = WordReader.TryRead(names.Span, ref at, Letters.All, out var brief);
            yield return (full.TrimEnd('?'), (isShort ? brief : full).TrimEnd('?'));
        }
    }

    /// <summary>The words of a group in one language; none if its file does not have the group.</summary>
    public static IEnumerable<string> Of(string group, string language)
    {
        if (All.Value.Groups.GetValueOrDefault(group)?.Find(p => p.Language == language) is not { } part)
            yield break;
        for (var at = 0; WordReader.TryRead(part.Text.Span, ref at, Letters.All, out var word);)
            yield return word;
    }

    /// <summary>The words of a group in all languages, each once.</summary>
    public static string[] Distinct(string group) =>
        [.. Of(group).Select(static w => w.Text).Distinct(StringComparer.Ordinal)];

    private sealed record Part(string Language, ReadOnlyMemory<byte> Text);

    private sealed record Index(ImmutableArray<string> Languages, Dictionary<string, List<Part>> Groups)
    {
        public static Index Read()
        {
            var assembly = typeof(WordFiles).Assembly;
            var names = Array.FindAll(
                assembly.GetManifestResourceNames(),
                static n => n.StartsWith(Prefix, StringComparison.Ordinal));
            // Words that two languages have mean what the first says; the order must not depend on the build.
            Array.Sort(names, StringComparer.Ordinal);
            var groups = new Dictionary<string, List<Part>>(160, StringComparer.Ordinal);
            foreach (var name in names)
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                Cut(bytes, Path.GetFileNameWithoutExtension(name), groups);
            }

            return new Index([.. names.Select(static n => Path.GetFileNameWithoutExtension(n))], groups);
        }

        public List<Part> PartsOf(string group) => Groups.GetValueOrDefault(group)
            ?? throw new InvalidOperationException($"no language has words in the group `{group}`");

        private static void Cut(ReadOnlyMemory<byte> text, string language, Dictionary<string, List<Part>> groups)
        {
            var parts = groups.GetAlternateLookup<ReadOnlySpan<char>>();
            Span<char> title = stackalloc char[64];
            for (var at = text.Span.IndexOf("\n["u8); at >= 0;)
            {
                var name = text.Span[(at + 2)..];
                name = name[..name.IndexOf((byte)']')];
                var body = text[(at + name.Length + 3)..];
                var next = body.Span.IndexOf("\n["u8);
                var length = Encoding.UTF8.GetChars(name, title);
                if (!parts.TryGetValue(title[..length], out var list))
                    parts[title[..length]] = list = [];
                list.Add(new Part(language, next < 0 ? body : body[..next]));
                at = next < 0 ? -1 : text.Length - body.Length + next;
            }
        }
    }
}
