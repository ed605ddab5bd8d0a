using ResumeRender.Testing;
using ResumeRender.Words;

namespace ResumeRender.Tests.Words;

/// <summary>What every file of words must be, so that a stranger can add one.</summary>
public sealed class WordFilesTests
{
    /// <summary>Groups of one file that say different things of a word.</summary>
    private static readonly string[][] Exclusive =
    [
        Family("headings", except: "headings.document-of"),
        Family("heading-words", except: "heading-words.clients"),
        ["dates.spring", "dates.summer", "dates.autumn", "dates.winter", "dates.now"],
        ["labels.name", "labels.first-name", "labels.email", "labels.phone", "labels.address", "labels.web"],
        ["fields.title", "fields.organization", "fields.place", "fields.dates"],
        ["forms.ticked", "forms.not-ticked"],
        ["names.employers", "names.degrees"],
        ["names.role-endings", "names.employer-endings"],
        ["terms.employment", "terms.manners", "terms.departments"],
    ];

    /// <summary>Words of which both are true: firms have associates, and an associate's degree is one.</summary>
    private static readonly HashSet<string> Both = new(StringComparer.OrdinalIgnoreCase) { "associate", "associates" };

    private static readonly string[] Known = DocumentedGroups();

    public static TheoryData<string> Languages => [.. WordFiles.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_file_has_each_group_or_says_that_it_has_none(string language)
    {
        var groups = WordFiles.GroupsOf(language).ToList();
        var none = WordFiles.Of(WordFiles.None, language).ToList();

        AssertNone(groups.Except([.. Known, WordFiles.None]));
        AssertNone(none.Where(n => !Known.Contains(n) && !Array.Exists(Known, k => FamilyOf(k) == n)));
        AssertNone(Known.Where(k => groups.Contains(k) == (none.Contains(k) || none.Contains(FamilyOf(k)))));
        AssertNone(groups.Where(g => !WordFiles.Of(g, language).Any()));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_word_says_one_thing(string language)
    {
        foreach (var groups in Exclusive)
        {
            var all = groups.SelectMany(g => WordFiles.Of(g, language).Select(WithoutWeight).Distinct());

            AssertNone(
                all.GroupBy(static w => w, StringComparer.OrdinalIgnoreCase)
                    .Where(static w => w.Count() > 1 && !Both.Contains(w.Key))
                    .Select(static w => w.Key)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_file_has_no_month_or_twelve(string language) =>
        Assert.True(WordFiles.MonthsOf(language).Count() is 0 or 12);

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_pages_print_is_complete(string language)
    {
        var isPrinted = WordFiles.Of("print.now", language).Any();

        Assert.Equal(isPrinted, WordFiles.Of("print.until", language).Any());
        Assert.True(!isPrinted || WordFiles.MonthsOf(language).Any() || WordFiles.Of("print.month", language).Any());
        Assert.True(WordFiles.Of("print.seasons", language).Count() is 0 or 4);
    }

    [Fact]
    public void A_group_that_no_file_has_is_a_mistake() =>
        Assert.Throws<InvalidOperationException>(static () => WordFiles.Of("no.such-group").Any());

    [Fact]
    public void Words_of_all_languages_are_looked_up_together()
    {
        var months = WordFiles.Months(Letters.All).ToList();

        Assert.Contains((3, "März"), months);
        Assert.Contains((3, "марта"), months);
        Assert.DoesNotContain((3, "марта"), WordFiles.Months(Letters.Latin));
        Assert.True(WordList.Of("labels.email").Contains("E-POST"));
        Assert.True(WordList.Of("labels.email").Contains("メール"));
        Assert.False(WordList.Of("labels.email").Contains("telefon"));
    }

    /// <summary>No group or word is wrong; those that are stand in the message.</summary>
    private static void AssertNone(IEnumerable<string> wrong) => Assert.Equal("", string.Join(", ", wrong));

    private static string WithoutWeight(string word) => word.TrimEnd('0', '1', '2', '3', '4', '?', ' ');

    private static string FamilyOf(string group) => group.Split('.')[0];

    private static string[] Family(string name, string? except = null) =>
        Array.FindAll(DocumentedGroups(), g => FamilyOf(g) == name && g != except);

    private static string[] DocumentedGroups() =>
        [.. File.ReadLines(Path.Combine(Samples.RepositoryRoot, "docs/languages.md"))
            .Where(static l => l.StartsWith("| `", StringComparison.Ordinal))
            .Select(static l => l.Split('`')[1])];
}
