using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Markdown.Signs;

/// <summary>Lets Markdig parse.</summary>
/// <remarks>A class of its own, so that Markdig is loaded only when there is Markdown to read.</remarks>
internal static class MarkdownParser
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>The tree, or null if the text is nested deeper than Markdig goes.</summary>
    public static MarkdownDocument? TryParse(SourceText source)
    {
        try
        {
            return Markdig.Markdown.Parse(source.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's word for “too deeply nested”; it has no other arguments to complain about.
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseYamlFrontMatter()
            .UsePipeTables()
            .UseDefinitionLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks()
            .UseFootnotes();
        builder.InlineParsers.Insert(0, new PairedSigns(builder.InlineParsers.FindExact<EmphasisInlineParser>()!));
        builder.InlineParsers.Insert(1, new ShortcodeParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskBoxParser());
        builder.InlineParsers.InsertBefore<EscapeInlineParser>(new TypedPathParser());
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new TypedSignParser());
        return builder.Build();
    }
}
