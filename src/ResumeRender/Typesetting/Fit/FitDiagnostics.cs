using System.Collections.Immutable;
using System.Globalization;
using ResumeRender.Diagnostics;

namespace ResumeRender.Typesetting.Fit;

/// <summary>All that the fit has to say to the author: what does not fit, what could be left out and what
/// was.</summary>
internal static class FitDiagnostics
{
    internal static Diagnostic DoesNotFit(
        int pages,
        int lines,
        SourceSpan firstLineOver,
        bool hasProposals,
        bool hasParts
    ) =>
        new(
            Severity.Error,
            "RR3002",
            firstLineOver,
            $"the résumé does not fit on {Pages(pages)}: over by {Lines(lines)} at the smallest setting"
        )
        {
            Hints =
            [
                hasProposals
                    ? "follow the proposals below, or shorten what matters least to you"
                    : "shorten what matters least to you",
                .. hasParts ? ["`--fit drop` leaves out those parts for you"] : ImmutableArray<string>.Empty,
                "`--pages auto` takes as many pages as there is text",
            ],
        };

    internal static Diagnostic TooMuchText(int pages, int mostPages, long signs, long items, bool hasParts) =>
        new(
            Severity.Error,
            "RR3007",
            SourceSpan.None,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{signs:N0} letters and signs in {items:N0} paragraphs and lines are far more than "
                    + $"{Pages(pages)} can hold: nothing was set"
            )
        )
        {
            Hints =
            [
                "see whether this is the right file",
                .. hasParts && pages < mostPages
                    ? ["`--fit drop` leaves out what matters least"]
                    : ImmutableArray<string>.Empty,
                .. pages < mostPages
                    ?
                    [
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"`--pages auto` takes as many pages as there is text, up to {mostPages}"
                        ),
                    ]
                    : ImmutableArray<string>.Empty,
            ],
        };

    internal static Diagnostic NothingToLeaveOut(int pages, int lines, SourceSpan firstLineOver) =>
        new(
            Severity.Error,
            "RR3008",
            firstLineOver,
            $"the résumé does not fit on {Pages(pages)}, and there is no part that could be left out so that another "
                + $"stays: over by {Lines(lines)}"
        )
        {
            Hints =
            [
                "shorten the text, or cut its one long paragraph into several",
                "`--pages auto` takes as many pages as there is text",
            ],
        };

    internal static Diagnostic LooseEnd(SourceSpan span, string words) => new(
        Severity.Note, "RR3003", span, $"without the last words of this, `{words}`, it would be a line shorter");

    internal static Diagnostic ProposedCut(SourceSpan span, string kind, string text, int lines) =>
        new(
            Severity.Note,
            "RR3004",
            span,
            string.Create(
                CultureInfo.InvariantCulture,
                $"leave out the {kind} `{Beginning(text)}` to win {Lines(lines)}"
            )
        );

    internal static Diagnostic LeftOut(SourceSpan span, string kind, string text, int lines) =>
        new(
            Severity.Warning,
            "RR3005",
            span,
            string.Create(
                CultureInfo.InvariantCulture,
                $"left out the {kind} `{Beginning(text)}` ({Lines(lines)}) so that the rest fits"
            )
        );

    internal static Diagnostic ProposedCuts(
        SourceSpan span,
        string kind,
        int count,
        string first,
        string last,
        int lines
    ) =>
        new(
            Severity.Note,
            "RR3004",
            span,
            $"leave out {Several(kind, count, first, last)} to win about {Lines(lines)}"
        );

    internal static Diagnostic SeveralLeftOut(
        SourceSpan span,
        string kind,
        int count,
        string first,
        string last,
        int lines
    ) =>
        new(
            Severity.Warning,
            "RR3005",
            span,
            $"left out {Several(kind, count, first, last)} about {Lines(lines)}, so that the rest fits"
        );

    private static string Several(string kind, int count, string first, string last) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} {(kind.EndsWith('y') ? kind[..^1] + "ie" : kind)}s, the first `{Beginning(first)}`, the "
                + $"last `{Beginning(last)}`,"
        );

    private static string Pages(int count) =>
        count == 1 ? "one page" : string.Create(CultureInfo.InvariantCulture, $"{count} pages");

    private static string Lines(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "line" : "lines")}");

    private static string Beginning(string text)
    {
        const int Most = 60;
        if (text.Length <= Most)
            return text;
        var end = text.LastIndexOf(' ', Most);
        return text[..(end > 0 ? end : Most - 1)] + "…";
    }
}
