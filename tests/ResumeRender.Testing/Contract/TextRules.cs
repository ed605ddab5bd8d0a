using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Testing.Contract;

/// <summary>What a look promises about the words.</summary>
internal static class TextRules
{
    internal static ImmutableArray<LayoutRule> All { get; } =
    [
        new("no word is lost", static page =>
            ResumeWords
                .Of(page.Resume, page.Context.Dates)
                .Where(word => !page.Shown.Contains(Letters.Of(word), StringComparison.OrdinalIgnoreCase))
                .Select(static word => $"`{word}` is not on the page")
        ),
        new("no link is lost", static page =>
            LinksOf(page.Resume)
                .Except(
                    page.Lines.SelectMany(LayoutCase.InlinesOf).OfType<LinkInline>().Select(static l => l.Uri),
                    StringComparer.Ordinal
                )
                .Select(static uri => $"nothing leads to {uri}")
        ),
        new("every section keeps its order", static page =>
            page.Sections.Select(section => Letters.FirstMissing(ResumeWords.InOrder(section), page.Shown))
                .OfType<string>()
                .Select(static text => $"`{text}` does not come after what comes before it in the résumé")
        ),
        new("the name is the one title", static page =>
            Count(page.Resume.Person.Name is null ? 0 : 1, page.Blocks.Count(static b => b is TitleBlock), "title")
        ),
        new("every section has its heading", static page =>
            Count(
                page.Sections.Count(static s => !s.Title.IsEmpty),
                page.Blocks.Count(static b => b is HeadingBlock),
                "heading"
            )
        ),
    ];

    private static IEnumerable<string> LinksOf(Resume resume) =>
        resume
            .Person.Links.Select(static l => l.Uri)
            .Concat(
                resume
                    .Sections.Where(static s => !s.IsEmpty)
                    .SelectMany(static s => LinksOf(s.Body).Concat(s.Entries.SelectMany(LinksOf)))
            );

    private static IEnumerable<string> LinksOf(Entry entry) =>
        (entry.Link is { } link ? [link.Uri] : Array.Empty<string>())
            .Concat(entry.HeadLines.SelectMany(LinksOf))
            .Concat(LinksOf(entry.Body))
            .Concat(entry.Roles.SelectMany(LinksOf));

    private static IEnumerable<string> LinksOf(IEnumerable<BodyItem> body) => body.SelectMany(static item => item switch
    {
        ParagraphItem paragraph => LinksOf(paragraph.Text),
        LabelledItem labelled => LinksOf(labelled.Label).Concat(LinksOf(labelled.Value)),
        BulletItem bullet => LinksOf(bullet.Text).Concat(LinksOf(bullet.Children)),
        _ => [],
    });

    private static IEnumerable<string> LinksOf(RichText text) => text.Select(static run => run.Link).OfType<string>();

    internal static IEnumerable<string> Count(int expected, int actual, string what) =>
        expected == actual
            ? []
            : [FormattableString.Invariant($"there should be {expected} of the kind {what} and there are {actual}")];
}
