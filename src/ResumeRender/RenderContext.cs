using ResumeRender.Typesetting.Fonts;

namespace ResumeRender;

/// <summary>All that comes from outside: what the output depends on besides the résumé and the look.</summary>
/// <remarks>No other code reads files, the clock or the machine's fonts, so the same input gives the same
/// bytes.</remarks>
public sealed record RenderContext
{
    /// <summary>What a file calls the time of its making; null leaves the fixed date that every file gets.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>The families that the text may be set in: the bundled ones, and those of the user's files.</summary>
    public FontCatalog Fonts { get; init; } = FontCatalog.Bundled;
}
