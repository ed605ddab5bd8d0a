using System.Globalization;
using ResumeRender.Diagnostics;

namespace ResumeRender.Reading;

/// <summary>Every message of the reading stage: one method a message.</summary>
internal static class ReadingDiagnostics
{
    /// <summary>The code of the doubt which of two numbers is the month.</summary>
    internal const string AmbiguousDateCode = "RR1101";

    public static Diagnostic AmbiguousDate(SourceSpan at, string text, string reading) =>
        new(Severity.Note, AmbiguousDateCode, at, $"`{text}` can be read in two ways and was read as `{reading}`")
        {
            Hints = ["write the month as a word, such as `Apr 2021`"],
        };

    public static Diagnostic EndsBeforeItStarts(SourceSpan at, string text) =>
        new(Severity.Warning, "RR1102", at, $"`{text}` ends before it starts");

    public static Diagnostic DurationLeftOut(SourceSpan at, string duration) =>
        new(Severity.Note, "RR1103", at, $"left out `{duration}`, since the dates say how long it was");

    public static Diagnostic UnsureItemBoundary(SourceSpan at, string around) =>
        new(Severity.Note, "RR1201", at, $"a new list item may begin here, but the text was kept whole: `{around}`")
        {
            Hints = ["put each item on a line of its own"],
        };

    public static Diagnostic TextBeforeFirstHeading(SourceSpan at, string text) =>
        new(
            Severity.Warning,
            "RR1301",
            at,
            $"`{Excerpt(text)}` stands before the first heading and is neither a name nor contact data"
        )
        {
            Hints = ["put a heading such as `Summary` above it"],
        };

    public static Diagnostic DocumentTitleLeftOut(SourceSpan at, string text) =>
        new(Severity.Note, "RR1302", at, $"left out `{Excerpt(text)}`, since a page shows that by itself");

    public static Diagnostic EmptySection(SourceSpan at, string title) =>
        new(
            Severity.Note,
            "RR1304",
            at,
            $"nothing stands under the heading `{Excerpt(title)}`, so it is not on the page"
        )
        {
            Hints = ["write something under it or take it out"],
        };

    public static Diagnostic PageNumberLeftOut(SourceSpan at, string text) =>
        new(Severity.Note, "RR1305", at, $"left out `{text}`, which numbers a page of the source");

    public static Diagnostic StampLeftOut(SourceSpan at, string text) =>
        new(Severity.Note, "RR1013", at, $"left out `{Excerpt(text)}`, which a template set there");

    public static Diagnostic ChatLeftOut(SourceSpan at, string text) =>
        new(
            Severity.Note,
            "RR1015",
            at,
            $"left out `{Excerpt(text)}`, which is about the résumé and not part of it"
        );

    public static Diagnostic FurnitureLeftOut(SourceSpan at, string text) =>
        new(
            Severity.Note,
            "RR1307",
            at,
            $"left out `{Excerpt(text)}`, which belongs to the web page that the text was copied from"
        );

    public static Diagnostic SecondCopyLeftOut(SourceSpan at, int lines) =>
        new(
            Severity.Note,
            "RR1313",
            at,
            Invariant($"left out the second copy of {lines} lines, which the page has for those who hear it")
        );

    public static Diagnostic MailPartLeftOut(SourceSpan at, string text) =>
        new(Severity.Note, "RR1312", at, $"left out `{text}`, which belongs to the mail around the résumé");

    public static Diagnostic WordsLeftOut(SourceSpan at, string words) =>
        new(
            Severity.Note,
            "RR1308",
            at,
            $"left out `{Excerpt(words)}`, since their place says the same"
        );

    public static Diagnostic LabelsLeftOut(SourceSpan at, IEnumerable<string> labels) =>
        new(
            Severity.Note,
            "RR1308",
            at,
            $"left out {string.Join(", ", labels.Select(static l => $"`{l}`"))}, since their place says the same"
        );

    public static Diagnostic NumbersLeftOut(SourceSpan at, int count) =>
        new(
            Severity.Note,
            "RR1309",
            at,
            Invariant($"left out the number{(count == 1 ? "" : "s")} of {count} list item{(count == 1 ? "" : "s")}")
        );

    public static Diagnostic RepeatedContactLeftOut(SourceSpan at, string value) =>
        new(Severity.Note, "RR1311", at, $"left out `{Excerpt(value)}`, since it stands above already");

    public static Diagnostic ContactLabelLeftOut(SourceSpan at, string label) =>
        new(
            Severity.Note,
            "RR1315",
            at,
            $"left out `{Excerpt(label)}`, since a page shows addresses and numbers without labels"
        );

    public static Diagnostic HyphenLeftOut(SourceSpan at, string before, string after) =>
        new(
            Severity.Note,
            "RR1310",
            at,
            $"joined `{Excerpt(before)}` and `{Excerpt(after)}`, which a line break had split"
        );

    public static Diagnostic LinkLeftOut(SourceSpan at, string link, string words) =>
        new(
            Severity.Note,
            "RR1314",
            at,
            $"left out the link to `{Excerpt(link)}` on `{Excerpt(words)}`, since what these words became leads "
                + "nowhere"
        )
        {
            Hints = ["write the address among the contact data or into the text if readers should find it"],
        };

    /// <summary>The beginning of a text that may be very long.</summary>
    private static string Excerpt(string text) =>
        text.Length <= 80 ? text : text[..(char.IsHighSurrogate(text[79]) ? 79 : 80)] + "…";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
