using System.Collections.Immutable;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Output;
using ResumeRender.Model;
using ResumeRender.Output;

namespace ResumeRender.Cli.Commands.Starters;

/// <summary>The file that <c>new</c> was asked to write.</summary>
/// <param name="Path">The file, as typed or made of a name.</param>
/// <param name="Format">The id of its format.</param>
internal sealed record StarterFile(string Path, string Format)
{
    private const string Usual = "resume.md";

    private const string Markdown = "markdown";

    private static readonly ImmutableArray<string> OtherFormats =
    [
        "pdf", "docx", "doc", "odt", "rtf", "html", "htm", "png", "jpg", "jpeg", "svg", "tex", "zip", "csv", "xml",
        "toml",
    ];

    /// <summary>The person, if a name was given instead of a file.</summary>
    internal string? Name { get; init; }

    /// <summary>Understands “me.yaml”, “me” and “Jane Doe”: what has a space and no ending is a person.</summary>
    /// <exception cref="CommandFailure">The ending is that of a format that nobody writes by hand.</exception>
    internal static StarterFile Of(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return new(Usual, Markdown);
        var ending = System.IO.Path.GetExtension(typed).TrimStart('.').ToLowerInvariant();
        if (typed == OutputTarget.StandardOutput)
            return new(typed, Markdown);
        if (WriterCatalog.DataWriters.FirstOrDefault(w => w.Extensions.Contains(ending)) is { } writer)
            return new(typed, writer.Id);
        if (OtherFormats.Contains(ending))
            throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.NoStarterOfEnding(typed, ending));
        return typed.Trim().Contains(' ', StringComparison.Ordinal) && !typed.Contains('/', StringComparison.Ordinal)
            ? new(OutputName.For(RichText.Plain(typed.Trim()), null, "md"), Markdown)
            {
                Name = string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            }
            : new(typed + ".md", Markdown);
    }
}
