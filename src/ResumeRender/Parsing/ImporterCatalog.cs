using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Documents;
using ResumeRender.Parsing.Docx;
using ResumeRender.Parsing.JsonResume;
using ResumeRender.Parsing.LinkedIn;
using ResumeRender.Parsing.Markdown;
using ResumeRender.Parsing.Pdf;
using ResumeRender.Parsing.RenderCv;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing;

/// <summary>The input formats that can be read.</summary>
public sealed class ImporterCatalog
{
    private ImporterCatalog(ImmutableArray<IFileImporter> fileImporters, ImmutableArray<IImporter> importers) =>
        (FileImporters, Importers) = (fileImporters, importers);

    /// <summary>The formats that come with ResumeRender; add a line here for a new one.</summary>
    public static ImporterCatalog Default { get; } = new(
    [
        new PdfImporter(),
        new DocxImporter(),
        new OfficeFileImporter(),
        new LinkedInImporter(),
    ],
    [
        new TextImporter(),
        new MarkdownImporter(),
        new YamlImporter(),
        new JsonResumeImporter(),
        new LinkedInCsvImporter(),
    ]);

    /// <summary>The importers of formats that are not text; they are asked first.</summary>
    public ImmutableArray<IFileImporter> FileImporters { get; }

    /// <summary>The importers of text, in the order in which they are listed to people.</summary>
    public ImmutableArray<IImporter> Importers { get; }

    /// <summary>This catalog with one more format; one of the same id is replaced.</summary>
    public ImporterCatalog With(IImporter importer)
    {
        ArgumentNullException.ThrowIfNull(importer);
        return new(FileImporters, [.. Importers.Where(i => i.Id != importer.Id), importer]);
    }

    /// <summary>This catalog with one more format that is not text; one of the same id is replaced.</summary>
    public ImporterCatalog With(IFileImporter importer)
    {
        ArgumentNullException.ThrowIfNull(importer);
        return new([.. FileImporters.Where(i => i.Id != importer.Id), importer], Importers);
    }

    /// <summary>Reads a file of any format: recognised by its bytes, else decoded and recognised by its text.</summary>
    /// <param name="name">What messages call it: the path as typed, or <c>&lt;stdin&gt;</c>; its ending may break a
    /// tie.</param>
    /// <param name="bytes">The content.</param>
    /// <param name="diagnostics">Gets doubts and errors.</param>
    /// <returns>Null if it is neither text nor a file that can be read; an error then says so.</returns>
    public Resume? Import(string name, byte[] bytes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (bytes.Length <= InputDecoder.MaxBytes)
        {
            foreach (var importer in FileImporters)
            {
                if (importer.Recognizes(bytes))
                    return ImportFile(importer, name, bytes, diagnostics);
            }
        }

        // An error about an earlier input is not a reason to read less of this one.
        var own = new DiagnosticBag();
        var resume = ImportText(InputDecoder.Decode(name, bytes, own), own);
        diagnostics.AddRange(own.ToImmutable());
        return resume;
    }

    private static Resume ImportFile(IFileImporter importer, string name, byte[] bytes, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var resume = PronounFinder.Of(MailLinks.LeaveOutRepeated(importer.Import(name, bytes, own), own));
        if (importer is PdfImporter or DocxImporter && !own.HasErrors)
            DocumentKind.Check(null, resume, own);
        resume = SettledDates.Of(resume, own);
        diagnostics.AddRange(own.ToImmutable());
        return resume;
    }

    private Resume? ImportText(SourceText source, DiagnosticBag diagnostics)
    {
        if (diagnostics.HasErrors || DocumentKind.IsNoResume(source, diagnostics))
            return null;
        var importer = Recognize(source);
        var resume = PronounFinder.Of(MailLinks.LeaveOutRepeated(importer.Import(source, diagnostics), diagnostics));
        if (importer is TextImporter or MarkdownImporter)
            DocumentKind.Check(source, resume, diagnostics);
        DocumentKind.CheckName(source, resume, diagnostics);
        return SettledDates.Of(resume, diagnostics);
    }

    /// <summary>The importer with this id, or null.</summary>
    public IImporter? Find(string id) => Importers.FirstOrDefault(i => i.Id == id);

    /// <summary>The importer that is surest the source is of its format.</summary>
    /// <remarks>Of equally sure ones the earlier in the list wins.</remarks>
    /// <exception cref="InvalidOperationException">The catalog is empty.</exception>
    public IImporter Recognize(SourceText source)
    {
        IImporter? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var importer in Importers)
        {
            var score = importer.Recognizes(source);
            if (score > bestScore)
                (best, bestScore) = (importer, score);
        }

        return best ?? throw new InvalidOperationException("the catalog has no importer");
    }
}
