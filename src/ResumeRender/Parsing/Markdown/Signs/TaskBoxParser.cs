using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;

namespace ResumeRender.Parsing.Markdown.Signs;

/// <summary>Finds the box of a task list at the beginning of an item; <c>[x]</c> further on is text.</summary>
internal sealed class TaskBoxParser : TaskListInlineParser
{
    private const int Length = 3;

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ArgumentNullException.ThrowIfNull(processor);
        var after = slice.PeekChar(Length);
        return processor.Root?.FirstChild is null
            && (after == '\0' || char.IsWhiteSpace(after))
            && base.Match(processor, ref slice);
    }
}
