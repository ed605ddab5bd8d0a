using System.Collections.Immutable;

namespace ResumeRender.Testing.Contract;

/// <summary>What a look promises by itself.</summary>
internal static class LookRules
{
    /// <summary>A list of looks then has lines of 80 columns.</summary>
    private const int MostCharacters = 68;

    internal static ImmutableArray<LayoutRule> All { get; } =
    [
        new("the id is in kebab-case", static page => IsKebabCase(page.Look.Id) ? [] : [$"`{page.Look.Id}` is not"]),
        new("the summary is a line of at most 68 characters", static page =>
            IsLine(page.Look.Summary) ? [] : [$"`{page.Look.Summary}` is not"]
        ),
        new("a look holds no state", static page => WhatStays(page)),
    ];

    private static bool IsKebabCase(string id) =>
        id.Split('-')
            .All(static word =>
                word.Length > 0 && word.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            );

    private static bool IsLine(string summary) =>
        !string.IsNullOrWhiteSpace(summary)
        && !summary.Contains('\n', StringComparison.Ordinal)
        && summary.Length <= MostCharacters;

    private static IEnumerable<string> WhatStays(LayoutCase page)
    {
        var before = CompositionText.Of(page.Composition);
        var otherResume =
            page.Resume == HandMadeResume.Dana
                ? new Model.Resume { Person = new() { Name = "Somebody Else" } }
                : HandMadeResume.Dana;
        _ = page.Look.Compose(otherResume, page.Context);
        var after = CompositionText.Of(page.Look.Compose(page.Resume, page.Context));
        return before == after
            ? []
            : [$"after another résumé the same one comes out otherwise\n{Snapshot.Difference(before, after)}"];
    }
}
