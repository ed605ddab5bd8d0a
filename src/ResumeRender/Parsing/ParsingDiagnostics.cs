using System.Globalization;
using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing;

/// <summary>Every message of the parsing stage: one method a message.</summary>
internal static class ParsingDiagnostics
{
    public static Diagnostic InputTooLarge(SourceSpan at, long bytes, int limit) =>
        new(
            Severity.Error,
            "RR1001",
            at,
            Invariant($"the input has {bytes} bytes, more than the limit of {limit} (10 MB)")
        )
        {
            Hints = ["give only the text of the résumé"],
        };

    public static Diagnostic InputIsBinary(SourceSpan at) =>
        new(Severity.Error, "RR1002", at, "the input is binary, not text")
        {
            Hints = ["save the document as .docx or as plain text", "copy the text of the document into a .txt file"],
        };

    public static Diagnostic NotUtf8(SourceSpan at) =>
        new(Severity.Warning, "RR1003", at, "the input is not UTF-8, so it was read as Windows-1252")
        {
            Hints = ["save the file as UTF-8 if letters look wrong"],
        };

    public static Diagnostic ReadAsSaid(SourceSpan at, string encoding) =>
        new(Severity.Note, "RR1020", at, $"the input is not UTF-8, and was read as `{encoding}`, as it says itself")
        {
            Hints = ["save the file as UTF-8 if letters look wrong"],
        };

    public static Diagnostic StrayBytes(SourceSpan at, int count) =>
        new(
            Severity.Warning,
            "RR1021",
            at,
            Invariant(
                $"{count} byte{(count == 1 ? " is" : "s are")} not UTF-8, and {(count == 1 ? "was" : "were")} read as "
            ) + "Windows-1252"
        )
        {
            Hints = ["look at the letters there, and save the file as UTF-8"],
        };

    public static Diagnostic MojibakeMended(SourceSpan at, int count) =>
        new(
            Severity.Warning,
            "RR1022",
            at,
            Invariant($"mended {count} letters and signs such as `Ã©` and `â€“`: UTF-8 was once read as Windows-1252")
        )
        {
            Hints = ["look at accents, dashes and quotes, and save the file anew as UTF-8"],
        };

    public static Diagnostic CharactersRemoved(SourceSpan at, int count, string kind) =>
        new(
            Severity.Warning,
            "RR1004",
            at,
            Invariant($"left out {count} invisible or unprintable character{(count == 1 ? "" : "s")} ({kind})")
        );

    public static Diagnostic InputIsEmpty(SourceSpan at) =>
        new(Severity.Error, "RR1005", at, "the input has no text")
        {
            Hints = ["paste the résumé into the file"],
        };

    public static Diagnostic NoHeadings(SourceSpan at) =>
        new(Severity.Note, "RR1303", at, "no section heading was found")
        {
            Hints = ["put headings such as `Experience` or `Education` on lines of their own"],
        };

    public static Diagnostic FormPartLeftOut(SourceSpan at, string text) =>
        new(Severity.Note, "RR1014", at, $"left out `{Excerpt(text)}`, which belongs to the application form");

    public static Diagnostic BrowserPartLeftOut(SourceSpan at, string part) =>
        new(Severity.Note, "RR1306", at, $"left out `{Excerpt(part)}`, which only a browser needs");

    public static Diagnostic FieldOverridden(SourceSpan at, string field, string before, string after) =>
        new(Severity.Note, "RR1401", at, $"the {field} `{after}` replaces `{before}`");

    public static Diagnostic FieldRemoved(string field, string value) =>
        new(Severity.Note, "RR1401", default, $"took away the {field} `{Excerpt(value)}`");

    public static Diagnostic SoftHyphensKept(SourceSpan at, int count) =>
        new(
            Severity.Note,
            "RR1620",
            at,
            Invariant($"read {count} soft hyphen{(count == 1 ? "" : "s")} as hyphens, as the text around them shows")
        );

    public static Diagnostic StruckTextLeftOut(SourceSpan at, string text) =>
        new(Severity.Note, "RR1621", at, $"left out `{Excerpt(text)}`, which is struck through")
        {
            Hints = ["take the signs that strike it away if it is valid"],
        };

    public static Diagnostic HiddenElementsLeftOut(SourceSpan at, IReadOnlyList<string> texts) =>
        new(
            Severity.Note,
            "RR1622",
            at,
            $"left out what the page hides: {string.Join(", ", texts.Select(static t => $"`{t}`"))}"
        )
        {
            Hints = ["take `hidden` or `display: none` out of what should be shown"],
        };

    public static Diagnostic MarkdownTooDeep(SourceSpan at) =>
        new(Severity.Warning, "RR1601", at, "the Markdown is nested too deeply, so it was read as plain text")
        {
            Hints = ["look for a long run of `>` or `[` in the file"],
        };

    public static Diagnostic UnknownFrontMatter(SourceSpan at, string key, string value) =>
        new(Severity.Warning, "RR1602", at, $"`{Excerpt(value)}` of the key `{key}` has no place on the page")
        {
            Hints = ["write it below a heading if readers should see it"],
        };

    public static Diagnostic FrontMatterKeyCorrected(SourceSpan at, string key, string meant) =>
        new(Severity.Warning, "RR1613", at, $"the key `{Excerpt(key)}` of the front matter was read as `{meant}`")
        {
            Hints = [$"write `{meant}`"],
        };

    public static Diagnostic AttributesLeftOut(SourceSpan at, string list) =>
        new(Severity.Note, "RR1603", at, $"left out the attributes `{Excerpt(list)}`, which are for web pages");

    public static Diagnostic PictureLeftOut(SourceSpan at, string picture) =>
        new(Severity.Note, "RR1604", at, $"left out the picture `{Excerpt(picture)}`");

    public static Diagnostic CommentLeftOut(SourceSpan at, string comment) =>
        new(Severity.Note, "RR1605", at, $"left out the comment `{Excerpt(comment)}`");

    public static Diagnostic LinkLeadsNowhere(SourceSpan at, string target) =>
        new(Severity.Note, "RR1606", at, $"left out the link to `{Excerpt(target)}`, which leads nowhere from a page")
        {
            Hints = ["write the whole address, such as `https://example.org/page`"],
        };

    public static Diagnostic TableTitlesLeftOut(SourceSpan at, string titles) =>
        new(Severity.Note, "RR1607", at, $"left out the titles of the columns: `{Excerpt(titles)}`");

    public static Diagnostic DefinitionUnused(SourceSpan at, string definition) =>
        new(Severity.Note, "RR1608", at, $"left out `{Excerpt(definition)}`, since no text links to it");

    public static Diagnostic TaskMarksLeftOut(SourceSpan at, int done, int open) =>
        new(Severity.Note, "RR1610", at, $"left out the boxes of a task list: {done} ticked, {open} not ticked");

    public static Diagnostic SettingsLeftOut(SourceSpan at, string[] keys) =>
        new(
            Severity.Note,
            "RR1611",
            at,
            $"left out the settings {string.Join(", ", keys.Select(static k => $"`{k}`"))}, which are for the "
                + "program that makes a document of the Markdown"
        );

    public static Diagnostic ShortcodeLeftOut(SourceSpan at, string code) =>
        new(
            Severity.Note,
            "RR1612",
            at,
            $"left out `{Excerpt(code)}`, which only the program that makes a website of the Markdown can read"
        );

    public static Diagnostic LinkTitleLeftOut(SourceSpan at, string title) =>
        new(
            Severity.Note,
            "RR1609",
            at,
            $"left out `{Excerpt(title)}`, which shows only when a mouse rests on the link"
        );

    public static Diagnostic MouseTitleLeftOut(SourceSpan at, string title, string word) =>
        new(
            Severity.Note, "RR1623", at,
            word.Length == 0
                ? $"left out `{Excerpt(title)}`, which shows only when a mouse rests on a word"
                : $"left out `{Excerpt(title)}`, which shows only when a mouse rests on `{Excerpt(word)}`"
        )
        {
            Hints = ["write it into the text if readers should see it, such as `Quality Assurance (QA)`"],
        };

    /// <summary>The code of what is lost already in the file.</summary>
    internal const string LostCode = "RR1016";

    public static Diagnostic LostCharacters(SourceSpan at, int count) =>
        new(
            Severity.Warning, LostCode, at,
            Invariant($"{(count == 1 ? "a character is" : $"{count} characters are")} lost: `\uFFFD` stands in ")
                + (count == 1 ? "its place" : "their place")
        )
        {
            Hints = ["save the original as UTF-8 anew, or write the right letters in their place"],
        };

    /// <summary>The beginning of a text that may be very long.</summary>
    private static string Excerpt(string text) =>
        text.Length <= 80 ? text : text[..(char.IsHighSurrogate(text[79]) ? 79 : 80)] + "…";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
