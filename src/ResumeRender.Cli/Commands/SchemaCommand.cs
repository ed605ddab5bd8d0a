using System.CommandLine;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Output;
using ResumeRender.Output.Json;

namespace ResumeRender.Cli.Commands;

/// <summary><c>schema</c>: prints a JSON Schema of the JSON and YAML form, for editors.</summary>
internal static class SchemaCommand
{
    internal static Command Create(CliHost host)
    {
        var command = new Command("schema", "Print a JSON Schema of the JSON and YAML form, for editors.");
        command.SetAction(_ =>
        {
            using var schema = new MemoryStream();
            ResumeSchema.Write(schema);
            OutputTarget.WriteStandardOutput(schema.ToArray(), host);
            return ExitCode.Done;
        });
        CommandTree.AddExamples(
            command,
            $"{ThisCommand.Name} schema > resume.schema.json",
            "# yaml-language-server: $schema=./resume.schema.json   (the first line of your YAML)");
        return command;
    }
}
