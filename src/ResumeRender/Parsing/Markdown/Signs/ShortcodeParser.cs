using Markdig.Helpers;
using Markdig.Parsers;

namespace ResumeRender.Parsing.Markdown.Signs;

/// <summary>Finds the shortcodes of Hugo and the tags of Liquid (Jekyll) in Markdown.</summary>
internal sealed class ShortcodeParser : InlineParser
{
    private const int Longest = 500;

    public ShortcodeParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ArgumentNullException.ThrowIfNull(processor);
        var rest = slice.AsSpan();
        var (open, close) = rest switch
        {
            ['{', '{', '<', ..] => (3, ">}}"),
            ['{', '{', '%', ..] => (3, "%}}"),
            ['{', '%', ..] => (2, "%}"),
            _ => (0, ""),
        };
        if (open == 0)
            return false;
        rest = rest[open..Math.Min(rest.Length, Longest)];
        var end = rest.IndexOf(close);
        var content = end < 0 ? default : rest[..end].Trim(" \t\n-");
        if (content.IsEmpty)
            return false;
        var space = content.IndexOf(' ');
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var length = open + end + close.Length;
        var last = processor.GetSourcePosition(slice.Start + length - 1);
        processor.Inline = new ShortcodeInline
        {
            Name = (space < 0 ? content : content[..space]).ToString(),
            Span = new Markdig.Syntax.SourceSpan(start, last),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
