using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Parsing.Documents;

/// <summary>Distinguishes documents of other kinds from résumés: letters, forms, sources of LaTeX.</summary>
/// <remarks>What was read as a résumé is the best evidence, so most of it is asked after the reading.</remarks>
internal static class DocumentKind
{
    private static readonly string[] BinaryEndings =
    [
        ".docx", ".docm", ".dotx", ".doc", ".odt", ".rtf", ".pdf", ".pages", ".zip", ".png", ".jpg", ".jpeg",
    ];

    /// <summary>Adds an error if a text is of a kind that is not worth reading; true then.</summary>
    public static bool IsNoResume(SourceText source, DiagnosticBag diagnostics)
    {
        if (SourceCode.Find(source.Text) is not { } found)
            return false;
        diagnostics.Add(DocumentDiagnostics.IsSource(source.Span(found.Start, found.Length), found.Language));
        return true;
    }

    /// <summary>Adds an error if what was read as a résumé is a letter or a form.</summary>
    /// <param name="source">The text that was read; null if it is known from what was read only.</param>
    /// <param name="resume">What was read.</param>
    /// <param name="diagnostics">Gets the error.</param>
    public static void Check(SourceText? source, Resume resume, DiagnosticBag diagnostics)
    {
        source ??= SourceOf(resume);
        if (source is null)
            return;
        var lines = PlainLine.Of(source.Text);
        if (Letter.Find(lines, resume) is { } salutation)
            diagnostics.Add(
                DocumentDiagnostics.IsLetter(source.Span(salutation.Start, salutation.Length), salutation.Text)
            );
        else if (ApplicationForm.Find(lines, resume) is { } form)
            diagnostics.Add(DocumentDiagnostics.IsForm(source.Span(form.First.Start, form.First.Length), form.Labels));
        else
            SecondPerson.Tell(resume, diagnostics);
    }

    /// <summary>Adds an error if a name promises a format of which no byte is in the file, and what is in it is no
    /// résumé either.</summary>
    public static void CheckName(SourceText source, Resume resume, DiagnosticBag diagnostics)
    {
        var ending = Array.Find(BinaryEndings, e => source.Name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        if (
            ending is null
            || diagnostics.HasErrors
            || resume.Sections.Any(static s => !s.IsEmpty && (!s.Title.IsEmpty || !s.Entries.IsEmpty))
        )
            return;
        var isPage = source.Text.AsSpan().TrimStart() is ['<', ..];
        diagnostics.Add(
            DocumentDiagnostics.NotWhatItsNameSays(source.Span(0, 0), ending, isPage ? "a web page" : "plain text")
        );
    }

    private static SourceText? SourceOf(Resume resume)
    {
        if (resume.Person.Name?.Span.Source is { } ofName)
            return ofName;
        foreach (var section in resume.Sections)
        {
            if (
                (section.Span.Source ?? section.Title.Span.Source ?? section.Body.FirstOrDefault()?.Span.Source) is
                { } ofSection
            )
                return ofSection;
        }

        return null;
    }
}
