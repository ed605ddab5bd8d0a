using ResumeRender.Cli.Host;
using ResumeRender.Cli.Input;
using ResumeRender.Cli.Input.Given;
using ResumeRender.Cli.Reporting;
using ResumeRender.Model;

namespace ResumeRender.Cli.Commands;

/// <summary>The résumé that the files and options of a command make together.</summary>
internal static class ResumeInput
{
    /// <summary>The résumé of the inputs with the contact data of the command line; null if it cannot be
    /// read.</summary>
    internal static Resume? Read(List<InputFile> files, GivenData given, RenderRequest request, Report report)
    {
        FarTooLong.Check(files, request, report.Diagnostics);
        if (report.Diagnostics.HasErrors)
            return null;
        var resume = InputReader.Read(files, given, report.Diagnostics);
        if (resume is { Person.Name: null } && !resume.Person.Removed.HasFlag(PersonParts.Name))
            report.Diagnostics.Add(
                TakenAway.OfHidden(resume).Name is { } hidden
                    ? CliDiagnostics.NameHidden(hidden)
                    : CliDiagnostics.NoName()
            );
        return resume;
    }

    /// <summary>Ends a command whose résumé cannot be read.</summary>
    internal static int Refuse(Report report)
    {
        report.Flush();
        return ExitCode.ResumeHasErrors;
    }
}
