using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Documents;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing;

/// <summary>Decides whether what was read is enough for a page.</summary>
public static class ResumeContent
{
    /// <summary>Fewer words than this, without a title above them, are not the text of a résumé: <c>hello</c>,
    /// <c>42</c>.</summary>
    private const int FewestWords = 5;

    /// <summary>Adds an error if there is nothing to show, and a warning if it is contact data or running text
    /// alone.</summary>
    /// <param name="resume">All inputs together: a file with nothing but contact data is of use beside another
    /// one.</param>
    /// <param name="diagnostics">Gets the message: RR1006, RR1007 or RR1008.</param>
    public static void Check(Resume resume, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(resume);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var words = 0;
        foreach (var section in resume.Sections)
        {
            var hasForm = !section.Entries.IsEmpty || !section.Title.IsEmpty;
            var hasWords = section.Body.Any(static i => WordsOf(i) > 0)
                || section.Entries.Any(static e => WordsOf(e) > 0);
            if (hasForm && hasWords)
                return;
            words += section.Body.Sum(WordsOf);
        }

        if (words >= FewestWords)
            diagnostics.Add(DocumentDiagnostics.NoSection());
        else if (resume.Person.Name is not null && CanBeReached(resume.Person))
            diagnostics.Add(DocumentDiagnostics.OnlyContactData());
        else
            diagnostics.Add(
                DocumentDiagnostics.NothingToShow(resume.Person.Name is null ? null : resume.Person.Name.PlainText)
            );
    }

    /// <summary>True if there is a way to reach the person.</summary>
    private static bool CanBeReached(Person person) =>
        !person.Emails.IsEmpty || !person.Phones.IsEmpty || !person.Links.IsEmpty;

    private static int WordsOf(Entry entry) =>
        WordsOf(entry.Title)
        + WordsOf(entry.Subtitle)
        + WordsOf(entry.Organization)
        + (entry.Location is null ? 0 : 1)
        + (entry.Dates is null ? 0 : 1)
        + (entry.Link is null ? 0 : 1)
        + entry.Roles.Sum(WordsOf)
        + entry.Body.Sum(WordsOf);

    private static int WordsOf(BodyItem item) => item switch
    {
        ParagraphItem paragraph => WordsOf(paragraph.Text),
        LabelledItem labelled => WordsOf(labelled.Label) + WordsOf(labelled.Value) + WordsOf(labelled.Level),
        BulletItem bullet => WordsOf(bullet.Text) + bullet.Children.Sum(WordsOf),
        _ => 0,
    };

    /// <remarks>Scripts without spaces have words too: each five letters of them count as one.</remarks>
    private static int WordsOf(RichText? text) =>
        text is null
            ? 0
            : Math.Max(Whitespace.CountWords(text.PlainText), text.PlainText.Count(static c => c >= '\u2E80') / 5);
}
