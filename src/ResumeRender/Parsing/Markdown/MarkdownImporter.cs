using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.Html;
using ResumeRender.Parsing.Markdown.Blocks;
using ResumeRender.Parsing.Markdown.Header;
using ResumeRender.Parsing.Markdown.Marks;
using ResumeRender.Parsing.Markdown.Signs;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Language;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Mending;

namespace ResumeRender.Parsing.Markdown;

/// <summary>Reads a résumé written in Markdown, with or without front matter.</summary>
/// <remarks>
/// Markdig says what is a heading, a list or a link; its tree becomes the same logical lines that pasted text is cut
/// into, so that dates, places, names and contact data are read by the same readers.
/// </remarks>
internal sealed class MarkdownImporter : IImporter
{
    /// <inheritdoc/>
    public string Id => "markdown";

    /// <inheritdoc/>
    public string Summary => "Markdown with headings, and front matter if there is any";

    /// <inheritdoc/>
    public double Recognizes(SourceText source) => MarkdownSigns.Weigh(source);

    /// <inheritdoc/>
    public Resume Import(SourceText source, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        source = HiddenElements.LeaveOut(source, diagnostics);
        var frontMatter = FrontMatterReader.Read(source, diagnostics);
        var priorities = new PriorityMarks(source, diagnostics);
        var lines = MarkdownParser.TryParse(source) is { } document
            ? new BlockLines(source, priorities, diagnostics).Read(document)
            : null;
        if (lines is null)
        {
            diagnostics.Add(ParsingDiagnostics.MarkdownTooDeep(source.Span(0, 0)));
            return new TextImporter().Import(source, diagnostics);
        }

        PageStamp.LeaveOut(lines, diagnostics);
        ChatFrame.LeaveOut(lines, diagnostics);
        List<Line> all = [.. lines];
        frontMatter = MarkedContact.TakeFrom(lines, frontMatter);
        var closing = ClosingContact.TakeFrom(lines);
        var contact = new ContactReader(diagnostics, frontMatter.Person);
        ContactSections.TakeFrom(lines, contact, diagnostics);
        var outline = Outline.Find(lines, contact, diagnostics);
        var sections = new SectionLines(source, lines, contact, diagnostics).Read(outline, closing);
        var resume = new Resume
        {
            Person = contact.Person with
            {
                Removed = frontMatter.Person.Removed,
                RemovedNetworks = frontMatter.Person.RemovedNetworks,
            },
            Sections = priorities.GiveTo(sections),
            Metadata = frontMatter.Metadata,
        };
        LostNumbers.Tell(all, resume, diagnostics);
        LostLinks.Tell(all, resume, diagnostics);
        HiddenNote.Tell(resume, diagnostics);
        return resume with { Language = frontMatter.Language ?? LanguageFinder.Find(resume) };
    }
}
