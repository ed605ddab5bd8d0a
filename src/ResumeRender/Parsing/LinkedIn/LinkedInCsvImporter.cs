using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Language;

namespace ResumeRender.Parsing.LinkedIn;

/// <summary>Reads a single table of a LinkedIn data export, such as <c>Positions.csv</c>.</summary>
internal sealed class LinkedInCsvImporter : IImporter
{
    /// <inheritdoc/>
    public string Id => "linkedin-csv";

    /// <inheritdoc/>
    public string Summary => "a table of a LinkedIn data export, such as Positions.csv";

    /// <inheritdoc/>
    /// <remarks>The columns decide; a file's name only where a table has a single column.</remarks>
    public double Recognizes(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return TryFind(source, out _) ? 0.95 : 0;
    }

    /// <inheritdoc/>
    public Resume Import(SourceText source, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var resume = new LinkedInResume(diagnostics);
        if (TryFind(source, out var found))
            resume.Add(found.File, found.Table);
        else
            diagnostics.Add(LinkedInDiagnostics.FileUnreadable(source.Span(0, 0), source.Name));
        return GivenTitles.InLanguageOf(
            LanguageFinder.Told(resume.ToResume(), hasTitles: false),
            LinkedInResume.GivenTitles
        );
    }

    private static bool TryFind(SourceText source, out (LinkedInFile File, CsvTable Table) found)
    {
        found = default;
        if (
            !LinkedInFiles.TryFindByColumns(source.Text, out var file, out var columns)
            && !LinkedInFiles.TryFind(source.Name, out file, out columns)
        )
            return false;
        if (CsvTable.Read(source, columns) is not { } table)
            return false;
        found = (file, table);
        return true;
    }
}
