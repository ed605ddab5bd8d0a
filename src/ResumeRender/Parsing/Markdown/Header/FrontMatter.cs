using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Parsing.Markdown.Header;

/// <summary>What a file says about itself above its text.</summary>
/// <param name="Person">Contact data.</param>
/// <param name="Language">BCP 47 tag, or null.</param>
/// <param name="Metadata">Wishes for the page (<c>render.layout</c> …) and what nobody here knows.</param>
internal sealed record FrontMatter(
    Person Person,
    string? Language,
    ImmutableArray<KeyValuePair<string, string>> Metadata
);
