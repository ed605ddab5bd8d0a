using System.Collections.Immutable;
using ResumeRender.Layout;

namespace ResumeRender.Testing.Contract;

/// <summary>What a look promises about the words.</summary>
internal static class TextRules
{
    internal static ImmutableArray<LayoutRule> All { get; } =
    [
        new("no word is lost", static page => ResumeWords.Of(page.Resume, page.Context.Dates)
            .Where(word => !page.Shown.Contains(Letters.Of(word), StringComparison.OrdinalIgnoreCase))
            .Select(static word => $"`{word}` is not on the page")),
        new("every section keeps its order", static page => page.Sections
            .Select(section => Letters.FirstMissing(ResumeWords.InOrder(section), page.Shown))
            .OfType<string>()
            .Select(static text => $"`{text}` does not come after what comes before it in the résumé")),
        new("the name is the one title", static page => Count(
            page.Resume.Person.Name is null ? 0 : 1, page.Blocks.Count(static b => b is TitleBlock), "title")),
        new("every section has its heading", static page => Count(
            page.Sections.Count(static s => !s.Title.IsEmpty), page.Blocks.Count(static b => b is HeadingBlock), "heading")),
    ];

    internal static IEnumerable<string> Count(int expected, int actual, string what) =>
        expected == actual ? [] : [FormattableString.Invariant($"there should be {expected} of the kind {what} and there are {actual}")];
}
