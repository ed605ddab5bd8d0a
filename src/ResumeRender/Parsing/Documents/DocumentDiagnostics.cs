using System.Globalization;
using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Documents;

/// <summary>Every message about what kind of document an input is: one method a message.</summary>
internal static class DocumentDiagnostics
{
    public static Diagnostic NothingToShow(string? name) =>
        new(
            Severity.Error,
            "RR1006",
            default,
            name is null
                ? "there is nothing to put on a page"
                : $"there is nothing to put on a page but the name `{name}`"
        )
        {
            Hints =
            [
                "check that you gave the right file and that it was saved; `resume-render new` writes one to begin "
                    + "with",
            ],
        };

    public static Diagnostic OnlyContactData() =>
        new(Severity.Warning, "RR1007", default, "there are only a name and contact data, and no section")
        {
            Hints = ["give the file with the rest of the résumé as well"],
        };

    public static Diagnostic NoSection() =>
        new(Severity.Warning, "RR1008", default, "no section was found: the page is running text")
        {
            Hints = ["put titles such as `Education` or `Work` on lines of their own"],
        };

    public static Diagnostic IsLetter(SourceSpan at, string salutation) =>
        new(
            Severity.Error,
            "RR1009",
            at,
            $"this is a letter, not a résumé: it begins with `{salutation}`, and no section or job stands in it"
        )
        {
            Hints = ["give the file with the résumé"],
        };

    public static Diagnostic IsForm(SourceSpan at, int labels) =>
        new(
            Severity.Error,
            "RR1010",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"this is an application form, not a résumé: {labels} labels of fields stand in it, and no job could "
                    + $"be read"
            )
        )
        {
            Hints =
            [
                "write each field as `Label: value` on a line of its own, below titles such as `Work` and `Education`",
            ],
        };

    public static Diagnostic TwoPersons(SourceSpan at, string address) =>
        new(
            Severity.Warning,
            "RR1017",
            at,
            $"another person's address `{address}` stands in the middle, and sections come again after it: this file "
                + "may hold two résumés"
        )
        {
            Hints = ["give each résumé a file of its own"],
        };

    public static Diagnostic IsSource(SourceSpan at, string language) =>
        new(Severity.Error, "RR1011", at, $"this is the {language} source of a document, which cannot be read")
        {
            Hints = [$"make a PDF of it with {language}, and give that PDF"],
        };

    public static Diagnostic NotWhatItsNameSays(SourceSpan at, string ending, string kind) =>
        new(Severity.Error, "RR1012", at, $"the file ends in `{ending}`, but it holds {kind} and no résumé")
        {
            Hints = ["save or download the document again"],
        };
}
