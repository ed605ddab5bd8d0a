using ResumeRender.Cli.Input.Given;
using ResumeRender.Cli.Input.Persons;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Cli.Input;

/// <summary>Makes one résumé of all inputs and of what the command line says.</summary>
internal static class InputReader
{
    /// <summary>Reads each file with the importer that knows it best, and merges the results in order.</summary>
    /// <returns>Null if a file is not text at all, or if the files are of several persons; the diagnostics then say
    /// so.</returns>
    internal static Resume? Read(IEnumerable<InputFile> files, GivenData given, DiagnosticBag diagnostics)
    {
        var inputs = new List<NamedInput>();
        foreach (var file in files)
        {
            if (ImporterCatalog.Default.Import(file.Name, file.Bytes, diagnostics) is { } read)
                inputs.Add(new NamedInput(file.Name, read));
        }

        if (!diagnostics.HasErrors)
            PersonCheck.Of(inputs, given, diagnostics);
        if (diagnostics.HasErrors)
            return null;
        var merged = ResumeMerger.Merge([.. inputs.Select(static i => i.Resume)], diagnostics);
        ResumeContent.Check(merged, diagnostics);
        if (diagnostics.HasErrors)
            return null;
        var resume = ContactMerger.Over(merged, given, diagnostics);
        RemainingMentions.TellOfHidden(resume, diagnostics);
        if (resume.Person is { Removed: PersonParts.None, RemovedNetworks.IsEmpty: true })
            return resume;
        var gone = TakenAway.Of([.. inputs.Select(static i => i.Resume.Person)], resume.Person);
        RemainingMentions.Tell(gone, resume, diagnostics);
        return resume with
        {
            Metadata = [.. resume.Metadata.Where(pair => !IsGone(pair, gone, resume.Person.Removed, diagnostics))],
        };
    }

    /// <summary>Data that are written carry what a file says about itself, such as its author.</summary>
    private static bool IsGone(
        KeyValuePair<string, string> pair,
        TakenAway gone,
        PersonParts removed,
        DiagnosticBag diagnostics
    )
    {
        if (removed.HasFlag(PersonParts.Photo) && pair.Key == PhotoInFile.Wish)
            return true;
        string[] values =
        [
            .. gone.Emails,
            .. gone.Phones,
            .. gone.Streets,
            .. gone.Links,
            .. gone.Name is { } name ? [name] : Array.Empty<string>(),
        ];
        if (!Array.Exists(values, value => pair.Value.Contains(value, StringComparison.OrdinalIgnoreCase)))
            return false;
        diagnostics.Add(RemovalDiagnostics.MetadataLeftOut(pair.Key, pair.Value));
        return true;
    }
}
