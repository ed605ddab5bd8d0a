using System.CommandLine;
using ResumeRender.Cli.Host;
using ResumeRender.Output;

namespace ResumeRender.Cli.Commands.Options;

/// <summary>Which format of data to write: the one that was named, else the one that the file's ending tells.</summary>
internal static class DataFormat
{
    internal static string[] Ids { get; } = [.. WriterCatalog.DataWriters.Select(static w => w.Id)];

    /// <summary>The writer; a wrong or contradictory wish ends the command.</summary>
    /// <param name="to">The option that names a format.</param>
    /// <param name="named">Its value, or null.</param>
    /// <param name="output">The file to write; null or <c>-</c> for standard output.</param>
    internal static IDataWriter Choose(Option<string> to, string? named, string? output)
    {
        var ending = output is null or "-" ? "" : Path.GetExtension(output).TrimStart('.');
        var byEnding = WriterCatalog.DataWriters.FirstOrDefault(w =>
            w.Extensions.Contains(ending, StringComparer.OrdinalIgnoreCase)
        );
        if (named is null)
        {
            if (byEnding is null && ending.Length > 0)
                throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.NoFormatOfEnding(output!, ending));
            return byEnding ?? WriterCatalog.DataWriters[0];
        }

        var known = WriterCatalog
            .DataWriters.FirstOrDefault(w => w.Extensions.Contains(named, StringComparer.OrdinalIgnoreCase))
            ?.Id
            ?? named;
        var id = Choice.Of(known, to.Name, Ids);
        if (byEnding is not null && byEnding.Id != id)
            throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.FormatAgainstEnding(id, output!, byEnding.Id));
        return WriterCatalog.DataWriters.First(w => w.Id == id);
    }
}
