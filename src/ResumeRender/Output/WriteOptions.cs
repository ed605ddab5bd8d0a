using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output;

/// <summary>A writer's options besides the document.</summary>
internal sealed record WriteOptions
{
    /// <summary>The date and time that the file gives as that of its making, in UTC.</summary>
    internal required DateTimeOffset Created { get; init; }

    /// <summary>How many pages were typeset: of several, each but the first has a foot with its number.</summary>
    internal int Pages { get; init; } = 1;

    /// <summary>Whether a file whose reader breaks the lines itself carries its fonts.</summary>
    internal bool EmbedFonts { get; init; } = true;

    /// <summary>How large a picture is to be.</summary>
    internal PixelSize Pixels { get; init; } = new(144, null);

    /// <summary>The families that the document may name.</summary>
    internal FontCatalog Fonts { get; init; } = FontCatalog.Bundled;

    /// <summary>Gets what the writer has to say.</summary>
    internal DiagnosticBag Diagnostics { get; init; } = new();

    /// <summary>The résumé of the composition, for formats that carry the data next to the page.</summary>
    internal Resume? Resume { get; init; }
}
