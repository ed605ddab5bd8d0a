using Markdig.Syntax.Inlines;
using ResumeRender.Diagnostics;
using ResumeRender.Formats.Markdown;
using ResumeRender.Model;
using ResumeRender.Parsing.Html;
using ResumeRender.Parsing.Markdown.Marks;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>Reads tags of HTML and comments in a text.</summary>
internal sealed class InlineTags(
    SourceText source,
    InlineCharacters characters,
    PriorityMarks priorities,
    DiagnosticBag diagnostics
)
{
    private readonly SpanColumns _columns = new(source);
    private readonly HashSet<string> _titles = new(StringComparer.OrdinalIgnoreCase);
    private int _start;
    private int _end;
    private HtmlInline? _struckEnd;
    private int _raised = -1;

    /// <summary>Tells where the text begins and ends in the source.</summary>
    public void Begin(int start, int end) => (_start, _end) = (start, end);

    /// <summary>True for what stands between the tags of struck text.</summary>
    public bool IsSkipped(Inline? inline) => _struckEnd is not null && !ReferenceEquals(inline, _struckEnd);

    public void Add(HtmlInline inline)
    {
        var span = source.Span(inline.Span.Start, inline.Span.Length);
        if (inline.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            AddComment(inline, span);
            return;
        }

        if (
            !HtmlTag.TryRead(inline.Tag, 0, out var tag)
            || TypedTag.Is(source.Text, tag, inline.Span.Start, inline.Span.End + 1, _end)
        )
        {
            characters.AddSource(inline.Span.Start, inline.Span.Length, TextMarks.None, null);
            return;
        }

        if (StruckText.Is(tag) && TakeStruck(inline, tag))
            return;
        // Marks such as b and em are written inside of words.
        if (
            tag.Name is "span" or "time" or "label" or "small" or "font"
            && _columns.BeginAt(_start, inline.Span.Start, characters.Last)
        )
            characters.AddColumn(inline.Span.Start);
        if (tag.Name is "sup" or "sub")
        {
            if (tag.IsClosing && _raised >= 0)
                RaisedText.Write(characters.Builder, _raised, isLowered: tag.Name == "sub");
            _raised = tag.IsClosing ? -1 : characters.Length;
            return;
        }

        var mark = MarkOf(tag);
        characters.TagMarks = tag.IsClosing ? characters.TagMarks & ~mark : characters.TagMarks | mark;
        var placed = tag with { Start = inline.Span.Start, End = inline.Span.End + 1 };
        MouseTitles.Tell(source, placed, _titles, diagnostics);
        if (tag.Name == "a")
            TakeTagLink(tag, span);
        else if (tag.Name == "img")
            HiddenHtml.ReportPicture(inline.Tag, span, diagnostics);
        else if (tag.IsBlock)
            characters.AddBreak(inline.Span.Start, isHard: true);
    }

    private void AddComment(HtmlInline inline, SourceSpan span)
    {
        if (FieldMark.TryRead(inline.Tag, characters.Length) is { } said)
        {
            characters.Add(said);
            if (said.Name == MarkNames.Hidden)
                priorities.TakeHidden(inline.Span.Start, inline.Span.Length);
        }
        else if (!priorities.TryTakeComment(inline.Tag, inline.Span.Start))
            HiddenHtml.ReportComment(inline.Tag, span, diagnostics);
    }

    private static TextMarks MarkOf(HtmlTag tag) =>
        tag.Name switch
        {
            "b" or "strong" => TextMarks.Strong,
            "i" or "em" or "cite" or "var" => TextMarks.Emphasis,
            "code" or "tt" or "kbd" or "samp" => TextMarks.Code,
            _ => TextMarks.None,
        };

    private void TakeTagLink(HtmlTag tag, SourceSpan span)
    {
        characters.TagLink = tag.Href is { } href ? InlineText.UriOf(href) : null;
        if (characters.TagLink is null && tag.Href is { Length: > 0 } nowhere && nowhere[0] != '#')
            diagnostics.Add(ParsingDiagnostics.LinkLeadsNowhere(span, nowhere));
    }

    /// <summary>Skips what stands between the tags of struck text.</summary>
    private bool TakeStruck(HtmlInline inline, HtmlTag tag)
    {
        if (ReferenceEquals(inline, _struckEnd))
        {
            _struckEnd = null;
            return true;
        }

        for (var next = tag.IsClosing ? null : inline.NextSibling; next is not null; next = next.NextSibling)
        {
            if (
                next is not HtmlInline close
                || !HtmlTag.TryRead(close.Tag, 0, out var end)
                || !end.IsClosing
                || end.Name != tag.Name
            )
                continue;
            _struckEnd = close;
            TellStruck(inline.Span.Start, close.Span.End + 1);
            return true;
        }

        return false;
    }

    public void TellStruck(int start, int end)
    {
        StruckText.Tell(source, start, end, diagnostics);
        characters.FollowsStruck = char.IsWhiteSpace(characters.Last);
    }
}
