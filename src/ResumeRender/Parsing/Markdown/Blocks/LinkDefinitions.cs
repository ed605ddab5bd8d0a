using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>The addresses that a text defines for its links, and which of them it uses.</summary>
internal sealed class LinkDefinitions(SourceText source, DiagnosticBag diagnostics)
{
    public HashSet<LinkReferenceDefinition> Used { get; } = [];

    /// <summary>Tells of those that no link leads to.</summary>
    public void TellUnused(MarkdownDocument document)
    {
        foreach (var group in document.OfType<LinkReferenceDefinitionGroup>())
        {
            foreach (
                var definition in group
                    .OfType<LinkReferenceDefinition>()
                    .Where(static d => d is not FootnoteLinkReferenceDefinition)
            )
                ReportIfUnused(definition);
        }
    }

    private void ReportIfUnused(LinkReferenceDefinition definition)
    {
        var span = definition.Span;
        if (!Used.Contains(definition) && span.Start >= 0 && span.End < source.Text.Length && span.Length > 0)
            diagnostics.Add(
                ParsingDiagnostics.DefinitionUnused(
                    source.Span(span.Start, span.Length),
                    source.Text.Substring(span.Start, span.Length)
                )
            );
    }
}
