using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Cli.Commands.Options;

/// <summary>Something that the command line or the file itself may wish for the page.</summary>
/// <param name="Key">What the file calls it (<c>accent</c>); on the command line two dashes stand before it.</param>
/// <param name="Value">What help shows for its value.</param>
/// <param name="Description">What help says.</param>
/// <param name="Expected">What to write instead of a value that cannot be taken.</param>
/// <param name="Apply">The request with a value, or null if it cannot be taken; families are those of the fonts at
/// hand.</param>
internal sealed record DesignOption(
    string Key,
    string Value,
    string Description,
    string Expected,
    Func<RenderRequest, string, FontCatalog, RenderRequest?> Apply
)
{
    /// <summary>The option's name on the command line.</summary>
    internal string Name => "--" + Key;

    /// <summary>Short name on the command line, if it has one.</summary>
    internal string? Alias { get; init; }

    /// <summary>All values it takes, if they can be listed: a misspelt one is then guessed.</summary>
    internal IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>True if its values are the names of families.</summary>
    internal bool IsFamily { get; init; }

    /// <summary>True if it may be given several times.</summary>
    internal bool IsRepeatable { get; init; }
}
