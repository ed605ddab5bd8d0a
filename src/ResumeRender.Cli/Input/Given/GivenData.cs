using ResumeRender.Model;

namespace ResumeRender.Cli.Input.Given;

/// <summary>Data from the command line, which replace those from the files.</summary>
internal sealed record GivenData
{
    internal Person Person { get; init; } = new();

    /// <summary>A BCP 47 tag; null leaves it to the files and their words.</summary>
    internal string? Language { get; init; }

    /// <summary>True if inputs of several persons become one résumé all the same.</summary>
    internal bool MergesPersons { get; init; }

    /// <summary>The command for one input, called <c>$f</c>, for messages.</summary>
    internal string ForOneInput { get; init; } = "pdf \"$f\"";
}
