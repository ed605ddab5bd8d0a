using System.Globalization;
using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Docx;

/// <summary>Every message about Word files: one method a message.</summary>
internal static class DocxDiagnostics
{
    public static Diagnostic Damaged(SourceSpan at, string what) =>
        new(Severity.Error, "RR1500", at, $"the Word file is damaged: {what}")
        {
            Hints = ["open it in a word processor and save it again as .docx"],
        };

    public static Diagnostic TooLarge(SourceSpan at, string what) =>
        new(Severity.Error, "RR1501", at, $"the Word file is larger than any résumé: {what}")
        {
            Hints = ["save only the pages of the résumé as .docx"],
        };

    public static Diagnostic OtherFormat(SourceSpan at, string format) =>
        new(Severity.Error, "RR1502", at, $"the input is {format}, which cannot be read")
        {
            Hints = ["open it in a word processor and save it as .docx"],
        };

    public static Diagnostic Encrypted(SourceSpan at) =>
        new(Severity.Error, "RR1503", at, "the document is protected by a password")
        {
            Hints = ["take the password away and save it again as .docx"],
        };

    public static Diagnostic DeletionsLeftOut(SourceSpan at, int count, string text) =>
        new(
            Severity.Note,
            "RR1504",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"left out {count} piece{(count == 1 ? "" : "s")} of text that tracked changes delete or move away: "
                    + $"`{text}`"
            )
        );

    public static Diagnostic PageFieldsLeftOut(SourceSpan at, string line) =>
        new(Severity.Note, "RR1505", at, $"left out the page number in `{line}`");

    public static Diagnostic CommentLeftOut(SourceSpan at, string text) =>
        new(Severity.Note, "RR1506", at, $"left out the comment `{text}`");

    public static Diagnostic FootnoteLeftOut(SourceSpan at, string text) =>
        new(Severity.Warning, "RR1507", at, $"left out the footnote `{text}`")
        {
            Hints = ["write it into the text if readers should see it"],
        };

    public static Diagnostic HiddenTextLeftOut(SourceSpan at, string text) =>
        new(Severity.Note, "RR1508", at, $"left out the hidden text `{text}`");

    public static Diagnostic PicturesLeftOut(SourceSpan at, int count) =>
        new(Severity.Note, "RR1509", at, Invariant($"left out {count} picture{(count == 1 ? "" : "s")}"))
        {
            Hints = ["give your photo with `--photo FILE`"],
        };

    public static Diagnostic LinkLeftOut(SourceSpan at, string target) =>
        new(Severity.Note, "RR1510", at, $"left out the link to `{Excerpt(target)}`, which leads nowhere from a page")
        {
            Hints = ["link to a whole address, such as `https://example.org/page`"],
        };

    public static Diagnostic MacrosLeftOut(SourceSpan at) =>
        new(Severity.Note, "RR1511", at, "left out the macros of the file; they were not run");

    /// <summary>The beginning of a text that may be very long.</summary>
    private static string Excerpt(string text) =>
        text.Length <= 80 ? text : text[..(char.IsHighSurrogate(text[79]) ? 79 : 80)] + "…";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
