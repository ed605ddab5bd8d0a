using System.Collections.Immutable;

namespace ResumeRender.Model;

/// <summary>The content of a résumé, without its look and the file it came from.</summary>
public sealed record Resume
{
    /// <summary>Whose résumé it is.</summary>
    public Person Person { get; init; } = new();

    /// <summary>The sections in the author's order.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>Language of the text as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What a file says about itself or for tools (JSON Resume <c>meta</c>), in the file's order, never shown
    /// on a page.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Metadata { get; init; } = [];

    /// <summary>The résumé as a page shows it: without the parts that its author hid.</summary>
    /// <returns>This résumé itself if nothing in it is hidden.</returns>
    /// <remarks><see cref="Renderer"/> and the writer of plain text do so themselves. A section or employer of which
    /// nothing is left is gone too.</remarks>
    public Resume WithoutHidden() => HiddenParts.Without(this);
}
