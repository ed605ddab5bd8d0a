using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Signs;

/// <summary>Keeps the backslashes of a path, which CommonMark (2.4) takes for escapes of the signs after
/// them.</summary>
internal sealed class TypedPathParser : InlineParser
{
    public TypedPathParser() => OpeningCharacters = ['\\'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ArgumentNullException.ThrowIfNull(processor);
        var text = slice.Text.AsSpan(0, slice.End + 1);
        if (slice.Start == slice.End || char.IsWhiteSpace(text[slice.Start + 1]))
            return false;
        if (!TypedPath.HasBackslashAt(text, slice.Start))
            return false;
        var length = 1;
        // The sign after the backslash marks no words either.
        while (slice.Start + length <= slice.End && text[slice.Start + length] is '*' or '_' or '\\')
            length++;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + length - 1))
        {
            Span = new Markdig.Syntax.SourceSpan(start, processor.GetSourcePosition(slice.Start + length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
