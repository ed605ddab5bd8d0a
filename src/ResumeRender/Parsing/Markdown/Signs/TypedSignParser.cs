using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using ResumeRender.Parsing.Text;

namespace ResumeRender.Parsing.Markdown.Signs;

/// <summary>Keeps stars and underscores that are part of a formula, a file pattern or a name in code: they mark no
/// words.</summary>
internal sealed class TypedSignParser : InlineParser
{
    public TypedSignParser() => OpeningCharacters = ['*', '_'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ArgumentNullException.ThrowIfNull(processor);
        var text = slice.Text.AsSpan(0, slice.End + 1);
        var length = TypedSign.LengthAt(text, slice.Start);
        if (length == 0)
            return false;
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
