using System.Collections.Immutable;

namespace ResumeRender.Model;

/// <summary>What a résumé says, free of how it looks and of the file it came from.</summary>
public sealed record Resume
{
    /// <summary>Whose résumé it is.</summary>
    public Person Person { get; init; } = new();

    /// <summary>The sections in the author's order.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>Language of the text as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What a file says about itself or for tools (JSON Resume <c>meta</c>), in the file's order, never shown on a page.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Metadata { get; init; } = [];
}
