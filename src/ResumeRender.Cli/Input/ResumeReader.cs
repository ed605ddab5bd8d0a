using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;

namespace ResumeRender.Cli.Input;

/// <summary>Makes one résumé of all inputs.</summary>
internal static class ResumeReader
{
    /// <summary>Reads each file with the importer that knows it best, and merges the results in order.</summary>
    /// <returns>Null if a file is no text at all; the diagnostics then say so.</returns>
    internal static Resume? Read(IEnumerable<InputFile> files, DiagnosticBag diagnostics)
    {
        var resumes = ImmutableArray.CreateBuilder<Resume>();
        foreach (var file in files)
        {
            if (ImporterCatalog.Default.Import(file.Name, file.Bytes, diagnostics) is { } resume)
                resumes.Add(resume);
        }

        if (diagnostics.HasErrors)
            return null;
        var merged = ResumeMerger.Merge(resumes.ToImmutable(), diagnostics);
        ResumeContent.Check(merged, diagnostics);
        return diagnostics.HasErrors ? null : merged;
    }
}
