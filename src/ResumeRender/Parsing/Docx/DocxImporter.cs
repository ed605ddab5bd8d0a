using System.Xml.Linq;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Mending;

namespace ResumeRender.Parsing.Docx;

/// <summary>Reads a Word file, also one with macros or a template: neither macros nor anything else in it is ever
/// run.</summary>
internal sealed class DocxImporter : IFileImporter
{
    public string Id => "docx";

    public string Summary => "Word file (.docx), with styles, tables, text boxes and lists";

    /// <remarks>The names of the parts stand in the archive as they are, so nothing is unpacked to find them.</remarks>
    public bool Recognizes(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8)
        && bytes.IndexOf("[Content_Types].xml"u8) >= 0
        && bytes.IndexOf("word/document"u8) >= 0;

    public Resume Import(string name, byte[] bytes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(diagnostics);
        try
        {
            using var package = new DocxPackageReader(bytes);
            return Read(name, package, diagnostics);
        }
        catch (DocxFailure failure)
        {
            diagnostics.Add(failure.At(new SourceText(name, "").Span(0, 0)));
            return new Resume();
        }
    }

    private static Resume Read(string name, DocxPackageReader package, DiagnosticBag diagnostics)
    {
        var main = package
            .Relationships("")
            .Values.FirstOrDefault(static r => r.Type == "officeDocument" && !r.IsExternal)
            .Target
            ?? "word/document.xml";
        var document = package.Read(main) ?? throw DocxFailure.Damaged($"it has no part `{main}`");
        var body = document.Element("body") ?? throw DocxFailure.Damaged("it has no text");
        var parts = package.Relationships(main);
        var styles = new StyleSheet(PartOf(package, parts, "styles"));
        var lists = new NumberingLists(PartOf(package, parts, "numbering"));
        var findings = new DocxFindings();

        var paragraphs = new WordBlocks(new ParagraphReader(styles, lists, findings, parts), findings).Read(body);
        new PageEdges(package, styles, lists, findings).AddTo(paragraphs, document, parts);
        TellNotes(package, parts, findings);

        var lines = WordLines.Of(name, paragraphs, diagnostics);
        if (string.IsNullOrWhiteSpace(lines.Source.Text))
            diagnostics.Add(ParsingDiagnostics.InputIsEmpty(lines.Source.Span(0, 0)));
        findings.Tell(lines.PlaceOf, diagnostics);
        if (package.HasMacros)
            diagnostics.Add(DocxDiagnostics.MacrosLeftOut(lines.Source.Span(0, 0)));
        var isOwn = OwnStyles.AreUsedIn(paragraphs);
        var resume = isOwn ? OwnStyles.Read(lines, diagnostics) : ReadLines(lines, diagnostics);
        // What Word notes is the language its spelling was checked in, English in many a program that nobody told
        // otherwise.
        var isKept =
            styles.Language is { Length: > 1 } stated
            && (
                isOwn
                || resume.Language == new Resume().Language
                || stated.StartsWith(resume.Language, StringComparison.OrdinalIgnoreCase)
            );
        return isKept ? resume with { Language = styles.Language! } : resume;
    }

    private static Resume ReadLines(WordLines lines, DiagnosticBag diagnostics)
    {
        var title = lines.Lines.FindIndex(static l =>
            l.Paragraph.IsTitle && !l.Line.IsBlank && !HeadingLexicon.IsDocumentTitle(l.Line.Text)
        );
        var plain = lines.Lines.ConvertAll(static l => l.Line);
        if (title < 0)
            return ResumeReader.Read(lines.Source, plain, diagnostics);
        var (start, name) = NameAt(lines.Lines, title);
        plain.RemoveRange(start, ReferenceEquals(name, plain[title]) ? 1 : 2);
        return ResumeReader.Read(lines.Source, plain, diagnostics, name);
    }

    /// <summary>The name in the style of titles; a first name or surname alone goes on in the line above or
    /// below.</summary>
    private static (int Start, Line Name) NameAt(List<WordLine> lines, int title)
    {
        var name = lines[title].Line;
        if (name.WordCount > 1)
            return (title, name);
        var goesOn = title + 1 < lines.Count && lines[title + 1].Paragraph.IsTitle;
        if (goesOn && BrokenName.TryJoin(name, lines[title + 1].Line) is { } both)
            return (title, both);
        if (title > 0 && BrokenName.TryJoin(lines[title - 1].Line, name) is { } whole)
            return (title - 1, whole);
        return (title, name);
    }

    /// <summary>Footnotes and comments are not part of the page, but what they say is reported.</summary>
    private static void TellNotes(
        DocxPackageReader package,
        Dictionary<string, Relationship> parts,
        DocxFindings findings
    )
    {
        foreach (var type in (ReadOnlySpan<string>)["footnotes", "endnotes", "comments"])
        {
            foreach (var note in PartOf(package, parts, type)?.Elements() ?? [])
            {
                if (note.Value("type") is "separator" or "continuationSeparator" or "continuationNotice")
                    continue;
                var text = string.Join(' ', note.Descendants("t").Select(static t => t.Value));
                var id = note.Value("id") ?? "";
                if (type == "comments")
                    findings.AddComment(id, text);
                else
                    findings.AddFootnote(type[..^1], id, text);
            }
        }
    }

    private static XElement? PartOf(DocxPackageReader package, Dictionary<string, Relationship> parts, string type)
    {
        var part = parts.Values.FirstOrDefault(r => r.Type == type && !r.IsExternal);
        return part.Target is null ? null : package.Read(part.Target);
    }
}
