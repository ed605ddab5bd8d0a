using System.Globalization;
using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Pdf;

/// <summary>Every message about a PDF: one method a message.</summary>
internal static class PdfDiagnostics
{
    public static Diagnostic Unreadable(SourceSpan at) =>
        new(Severity.Error, "RR1550", at, "the PDF is damaged and cannot be read")
        {
            Hints = ["open it in a viewer and print it to a new PDF"],
        };

    public static Diagnostic Encrypted(SourceSpan at) =>
        new(Severity.Error, "RR1551", at, "the PDF is locked with a password")
        {
            Hints = ["open it in a viewer with its password and save it without one"],
        };

    public static Diagnostic EncryptedWithoutOpenSsl(SourceSpan at) =>
        new(Severity.Error, "RR1551", at, "the PDF is encrypted, and this system has no OpenSSL to read it with")
        {
            Hints =
            [
                "open it in a viewer and print it to a new PDF",
                "or install OpenSSL (Debian: `apt install libssl3`)",
            ],
        };

    public static Diagnostic NoText(SourceSpan at, int pages) =>
        new(
            Severity.Error,
            "RR1552",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the PDF has pictures of text instead of text: {pages} page{(pages == 1 ? "" : "s")} without a letter"
            )
        )
        {
            Hints =
            [
                "export it again from the program it was written in",
                "or run a program for text recognition (OCR) over it",
            ],
        };

    public static Diagnostic TooManyPages(SourceSpan at, int pages, int limit) =>
        new(
            Severity.Warning,
            "RR1553",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the PDF has {pages} pages, and only the first {limit} were read"
            )
        )
        {
            Hints = ["give only the pages of the résumé"],
        };

    public static Diagnostic RepeatedLineLeftOut(SourceSpan at, string text) =>
        new(Severity.Note, "RR1554", at, $"left out `{text}`, which stands at the edge of every page");

    public static Diagnostic TooMuchText(SourceSpan at, int limit) =>
        new(
            Severity.Warning,
            "RR1555",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the PDF has more than {limit} letters, and the rest was not read"
            )
        )
        {
            Hints = ["give only the pages of the résumé"],
        };

    public static Diagnostic PageUnreadable(SourceSpan at, int page) =>
        new(
            Severity.Warning,
            "RR1556",
            at,
            string.Create(CultureInfo.InvariantCulture, $"page {page} of the PDF is damaged and was left out")
        )
        {
            Hints = ["open it in a viewer and print it to a new PDF"],
        };

    public static Diagnostic LettersWithoutMeaning(SourceSpan at, int count) =>
        new(
            Severity.Warning,
            "RR1557",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"left out {count} letter{(count == 1 ? "" : "s")} whose meaning the PDF does not state"
            )
        )
        {
            Hints = ["compare the page with the original"],
        };

    public static Diagnostic PrintedLineLeftOut(SourceSpan at, string text) =>
        new(Severity.Note, "RR1558", at, $"left out `{text}`, which a browser printed at the edge of the page");

    public static Diagnostic PageOfPictures(SourceSpan at, int page) =>
        new(
            Severity.Warning,
            "RR1559",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"page {page} of the PDF has pictures and no text, so nothing of it was read"
            )
        )
        {
            Hints = ["run a program for text recognition (OCR) over it if there are words in the pictures"],
        };

    public static Diagnostic TooManyLinks(SourceSpan at, int page, int links, int limit) =>
        new(
            Severity.Warning,
            "RR1560",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"page {page} of the PDF has {links} links, and only the first {limit} were read"
            )
        )
        {
            Hints = ["write the other addresses into the text"],
        };

    public static Diagnostic LinkLeftOut(SourceSpan at, string target) =>
        new(Severity.Note, "RR1561", at, $"left out the link to `{Excerpt(target)}`, which leads nowhere from a page")
        {
            Hints = ["link to a whole address, such as `https://example.org/page`"],
        };

    public static Diagnostic HiddenTextLeftOut(SourceSpan at, int page, string text) =>
        new(
            Severity.Note,
            "RR1562",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"left out `{Excerpt(text)}`, which nobody sees on page {page} of the PDF"
            )
        )
        {
            Hints = ["give it in a file of text if it belongs to the résumé"],
        };

    public static Diagnostic TextMayBeHidden(SourceSpan at, int page, string text) =>
        new(
            Severity.Warning,
            "RR1563",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"`{Excerpt(text)}` is white on page {page} of the PDF, and may be meant to be seen by nobody"
            )
        )
        {
            Hints = ["look at the page, and take it out if it is hidden there"],
        };

    private static string Excerpt(string text) =>
        text.Length <= 80 ? text : text[..(char.IsHighSurrogate(text[79]) ? 79 : 80)] + "…";
}
