using System.Text.RegularExpressions;
using ResumeRender.Testing;

namespace ResumeRender.Tests.House;

/// <summary>Comments, messages and documents say “after” for time and order, and “is not a date” for what is not
/// one.</summary>
public sealed partial class PlainEnglishTests
{
    /// <summary>Where the program's own texts stand. Sample résumés are not among them.</summary>
    private static readonly string[] Texts = ["src", "layouts", "tests", "docs", "README.md", "CHANGELOG.md"];

    private static readonly string Corpus = Path.Combine("tests", "corpus") + Path.DirectorySeparatorChar;

    /// <summary>Lines that may have the words: each quotes a résumé or a format.</summary>
    private static readonly string[] Allowed =
    [
        // A property of Open XML.
        "BehindDoc = false",
        // Texts of résumés.
        "out of the monolith behind a double-write",
        "gRPC services behind HAProxy and OpenResty",
        "Hosted on DigitalOcean behind CloudFlare",
    ];

    [Fact]
    public void Nothing_is_behind_another_thing_in_time_or_order_and_nothing_is_none_of_its_kind() =>
        Assert.Empty(Files().SelectMany(static f => Odd(File.ReadLines(f)).Select(n => $"{Name(f)}:{n}")));

    [Fact]
    public void A_line_that_quotes_a_résumé_may_have_the_words_and_another_may_not() =>
        Assert.Equal(
            [1, 2, 4],
            Odd([
                "/// the space behind it",
                "/// a value that is none",
                "Hosted on DigitalOcean behind CloudFlare",
                "var isPlaceBehind = true;",
                "null if there is none",
            ])
        );

    private static IEnumerable<int> Odd(IEnumerable<string> lines) =>
        lines
            .Index()
            .Where(static l => OddWords().IsMatch(l.Item) && !Array.Exists(Allowed, l.Item.Contains))
            .Select(static l => l.Index + 1);

    private static IEnumerable<string> Files() =>
        Texts
            .SelectMany(static t => SourceFiles.OfText(t))
            .Where(static f => !f.Contains(Corpus, StringComparison.Ordinal))
            .Where(static f => Path.GetFileName(f) != nameof(PlainEnglishTests) + ".cs");

    private static string Name(string file) => Path.GetRelativePath(Samples.RepositoryRoot, file);

    /// <remarks>“there is none” is English, and so is “where there are none”.</remarks>
    [GeneratedRegex(@"(?i:\bbehind)|Behind|(?<!\bthere )\b(is|are|was|were) none\b")]
    private static partial Regex OddWords();
}
