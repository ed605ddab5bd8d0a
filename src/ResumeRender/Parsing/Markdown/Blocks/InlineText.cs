using System.Buffers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ResumeRender.Diagnostics;
using ResumeRender.Formats.Markdown;
using ResumeRender.Model;
using ResumeRender.Parsing.Html;
using ResumeRender.Parsing.Markdown.Marks;
using ResumeRender.Parsing.Markdown.Signs;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>Turns Markdig's inlines into characters with marks, links and places.</summary>
internal sealed class InlineText(
    SourceText source,
    DiagnosticBag diagnostics,
    HashSet<LinkReferenceDefinition> used,
    PriorityMarks priorities
)
{
    private static readonly SearchValues<char> SignsOfAddress = SearchValues.Create("./#:@?");

    private bool _isInFootnote;

    private readonly MarkedTextBuilder _builder = new(source, 64);
    private readonly List<(int At, bool IsHard)> _breaks = [];
    private readonly List<FieldMark> _fieldMarks = [];
    private readonly SpanColumns _columns = new(source);
    private int _start;
    private int _end;
    private ShortcodeInline? _button;
    private HtmlInline? _struckEnd;
    private bool _followsStruck;
    private int _raised = -1;
    private TextMarks _tagMarks;
    private string? _tagLink;
    private readonly HashSet<string> _titles = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the author's lines end: at these characters, which are spaces.</summary>
    public IReadOnlyList<(int At, bool IsHard)> Breaks => _breaks;

    /// <summary>The box of a task list before the text; null for none.</summary>
    public TaskList? Box { get; private set; }

    /// <summary>Comments that say what the words before them are.</summary>
    public IReadOnlyList<FieldMark> FieldMarks => _fieldMarks;

    public MarkedText ToMarkedText() => _builder.ToMarkedText();

    /// <summary>Leaves out the first characters, and the line breaks keep their places.</summary>
    public void Skip(int count)
    {
        _builder.Remove(0, count);
        for (var i = 0; i < _breaks.Count; i++)
            _breaks[i] = (_breaks[i].At - count, _breaks[i].IsHard);
        for (var i = 0; i < _fieldMarks.Count; i++)
            _fieldMarks[i] = _fieldMarks[i] with { At = Math.Max(0, _fieldMarks[i].At - count) };
    }

    /// <summary>Sets the next words apart as a column.</summary>
    public void AddColumn(int at) => _builder.Append('\t', at, at, TextMarks.None);

    public void Add(Inline? inline)
    {
        var root = inline as ContainerInline;
        (_start, _end) = (Math.Max(0, root?.FirstChild?.Span.Start ?? 0), (root?.LastChild?.Span.End ?? 0) + 1);
        Add(inline, TextMarks.None, null);
    }

    private void Add(Inline? inline, TextMarks marks, string? link)
    {
        if (
            (_button is not null && !ReferenceEquals(inline, _button))
            || (_struckEnd is not null && !ReferenceEquals(inline, _struckEnd))
        )
            return;
        switch (inline)
        {
            case null:
                break;
            case ShortcodeInline code:
                AddShortcode(code);
                break;
            case LiteralInline literal:
                var text = literal.Content.AsSpan();
                var left = literal.NextSibling is null or LineBreakInline
                    ? priorities.TakeAttributes(text, literal.Span.Start)
                    : text.Length;
                AddProse(text[..left], literal, marks, link);
                break;
            case LineBreakInline lineBreak:
                AddBreak(lineBreak.Span.Start, lineBreak.IsHard);
                break;
            case CodeInline code:
                AddText(
                    code.ContentSpan,
                    code.Span.Start + code.DelimiterCount,
                    code.Span.Length - (2 * code.DelimiterCount),
                    marks | TextMarks.Code,
                    link
                );
                break;
            case HtmlEntityInline entity:
                AddEntity(entity, marks, link);
                break;
            case HtmlInline tag:
                AddTag(tag);
                break;
            case AutolinkInline auto:
                AddText(
                    auto.Url,
                    auto.Span.Start + 1,
                    auto.Span.Length - 2,
                    marks,
                    UriOf(auto.IsEmail ? "mailto:" + auto.Url : auto.Url)
                );
                break;
            case TaskList box:
                Box = box;
                break;
            case FootnoteLink note:
                AddFootnote(note, marks);
                break;
            case LinkInline target:
                AddLink(target, marks, link);
                break;
            case EmphasisInline { DelimiterChar: '~' } struck:
                TellStruck(struck.Span.Start, struck.Span.End + 1);
                break;
            case EmphasisInline emphasis:
                AddChildren(emphasis, marks | MarkOf(emphasis), link);
                break;
            case ContainerInline container:
                AddChildren(container, marks, link);
                break;
            default:
                AddSource(inline.Span.Start, inline.Span.Length, marks, link);
                break;
        }
    }

    private void AddChildren(ContainerInline container, TextMarks marks, string? link)
    {
        foreach (var child in container)
            Add(child, marks, link);
    }

    private static TextMarks MarkOf(EmphasisInline emphasis) => emphasis switch
    {
        { DelimiterCount: 2 } => TextMarks.Strong,
        _ => TextMarks.Emphasis,
    };

    private void AddSource(int start, int length, TextMarks marks, string? link) =>
        AddText(source.Text.AsSpan(start, length), start, length, marks, link);

    /// <summary>Adds words, and dashes for the hyphens that stand for them.</summary>
    private void AddProse(ReadOnlySpan<char> text, LiteralInline literal, TextMarks marks, string? link)
    {
        var start = literal.Span.Start;
        // Where the text is not what the source has there, nothing is known of its places.
        var isSame =
            start >= 0
            && start + text.Length <= source.Text.Length
            && source.Text.AsSpan(start, text.Length).SequenceEqual(text);
        var from = 0;
        var beginsLine = literal.IsFirstCharacterEscaped || literal.PreviousSibling is null or LineBreakInline;
        for (var i = 0; isSame && i < text.Length; i++)
        {
            var length =
                text[i] == '-' ? TypedDashes.LengthAt(text, i, beginsLine, literal.NextSibling is LineBreakInline) : 0;
            if (length == 0)
                continue;
            AddText(text[from..i], start + from, i - from, marks, link);
            AddText([TypedDashes.Dash(length)], start + i, length, marks, link);
            from = i + length;
            i = from;
        }

        if (from == 0)
            AddText(text, start, literal.Span.Length, marks, link);
        else if (from < text.Length)
            AddText(text[from..], start + from, text.Length - from, marks, link);
    }

    /// <summary>Adds characters that stand at the end of a stretch of the source; an escaping backslash may stand
    /// before them.</summary>
    private void AddText(ReadOnlySpan<char> text, int start, int length, TextMarks marks, string? link)
    {
        // The spaces at both sides of struck text become one: two would look like a gap between columns.
        if (_followsStruck && text is [' ', ..])
        {
            text = text[1..];
            (start, length) = (start + 1, length - 1);
        }

        _followsStruck = false;
        var first = _builder.Length;
        var isSame = length >= text.Length && start >= 0 && start + length <= source.Text.Length;
        var shift = isSame ? source.Text.AsSpan(start, length).IndexOf(text) : -1;
        for (var i = 0; i < text.Length; i++)
        {
            var at = shift >= 0 ? start + shift + i : start;
            var c = text[i] is '\n' or '\r' ? ' ' : text[i];
            _builder.Append(c, at, shift >= 0 ? at + 1 : start + length, marks | _tagMarks);
        }

        if ((link ?? _tagLink) is { } uri && _builder.Length > first)
            _builder.Link(first, _builder.Length, uri);
    }

    private void AddBreak(int at, bool isHard)
    {
        _breaks.Add((_builder.Length, isHard));
        _builder.Append(' ', at, at, TextMarks.None);
    }

    private void AddEntity(HtmlEntityInline entity, TextMarks marks, string? link)
    {
        var value = HtmlEntity.TryRead(source.Text, entity.Span.Start, out var known, out _)
            ? known
            : entity.Transcoded.ToString();
        AddText(value, entity.Span.Start, entity.Span.Length, marks, link);
    }

    /// <summary>“map[key](value)” is program text: right after a word, and no address is in its brackets.</summary>
    private bool IsTyped(LinkInline target) =>
        target is { IsImage: false, Reference: null, Span.Start: > 0, Url: { } url }
        && char.IsLetterOrDigit(source.Text[target.Span.Start - 1])
        && !url.AsSpan().ContainsAny(SignsOfAddress);

    private void AddLink(LinkInline target, TextMarks marks, string? around)
    {
        var before = _builder.Length;
        if (target.Reference is { } definition)
            used.Add(definition);
        if (target.IsImage)
        {
            // A badge: the picture is the link, and the words for it lead where it does.
            AddChildren(target, marks, around);
            diagnostics.Add(
                ParsingDiagnostics.PictureLeftOut(source.Span(target.Span.Start, target.Span.Length), target.Url ?? "")
            );
        }
        else if (UriOf(target.Url ?? "") is { } uri)
        {
            AddChildren(target, marks, uri);
        }
        else if (IsTyped(target))
        {
            AddSource(target.Span.Start, target.Span.Length, marks, null);
        }
        else
        {
            AddChildren(target, marks, null);
            diagnostics.Add(
                ParsingDiagnostics.LinkLeadsNowhere(
                    source.Span(target.Span.Start, target.Span.Length),
                    target.Url ?? ""
                )
            );
        }

        if (target.Title is { Length: > 0 } title)
            diagnostics.Add(
                ParsingDiagnostics.LinkTitleLeftOut(source.Span(target.Span.Start, target.Span.Length), title)
            );

        // A link without words still leads somewhere.
        if (_builder.Length > before || target.IsImage || UnsafeLinks.Is(target.Url))
            return;
        if (LinkReader.ToUri(target.Url ?? "") is { } page && target.Reference is null)
            AddText(target.Url, target.Span.Start, target.Span.Length, marks, page);
        else
            AddSource(target.Span.Start, target.Span.Length, marks, null);
    }

    /// <summary>A website's icon begins one more way to reach the person; its button has words that are not the
    /// person's.</summary>
    private void AddShortcode(ShortcodeInline code)
    {
        if (ReferenceEquals(code, _button))
        {
            _button = null;
            return;
        }

        if (code.FindEndOfButton() is { } end)
        {
            _button = end;
            diagnostics.Add(
                ParsingDiagnostics.ShortcodeLeftOut(
                    source.Span(code.Span.Start, end.Span.End + 1 - code.Span.Start),
                    source.Text[code.Span.Start..(end.Span.End + 1)]
                )
            );
            return;
        }

        diagnostics.Add(
            ParsingDiagnostics.ShortcodeLeftOut(
                source.Span(code.Span.Start, code.Span.Length),
                source.Text.Substring(code.Span.Start, code.Span.Length)
            )
        );
        if (!code.IsIcon || _builder.Length == 0)
            return;
        if (_breaks.Count > 0 && _breaks[^1].At == _builder.Length - 1)
            _breaks[^1] = (_breaks[^1].At, true);
        else
            AddColumn(code.Span.Start);
    }

    /// <summary>A page has no room below for notes, so the note stands in brackets where its sign was.</summary>
    private void AddFootnote(FootnoteLink note, TextMarks marks)
    {
        // A second sign for the same note would only repeat it.
        if (note.IsBackLink || _isInFootnote || (note.Footnote.Links.Count > 0 && note.Footnote.Links[0] != note))
            return;
        var leaves = note.Footnote.Descendants<LeafBlock>().Where(static l => l.Inline is not null).ToList();
        if (leaves.Count == 0)
            return;
        var at = Math.Max(note.Span.Start, 0);
        _isInFootnote = true;
        Append(" (", at, marks);
        for (var i = 0; i < leaves.Count; i++)
        {
            if (i > 0)
                Append(" ", at, marks);
            Add(leaves[i].Inline, marks, null);
        }

        Append(")", at, marks);
        _isInFootnote = false;
    }

    private void Append(string text, int at, TextMarks marks)
    {
        foreach (var c in text)
            _builder.Append(c, at, at, marks);
    }

    private static string? UriOf(string url) => LinkReader.IsEmail(url) ? $"mailto:{url}" : LinkReader.ToUri(url);

    private void AddTag(HtmlInline inline)
    {
        var span = source.Span(inline.Span.Start, inline.Span.Length);
        if (inline.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            if (FieldMark.TryRead(inline.Tag, _builder.Length) is { } said)
            {
                _fieldMarks.Add(said);
                if (said.Name == MarkNames.Hidden)
                    priorities.TakeHidden(inline.Span.Start, inline.Span.Length);
            }
            else if (!priorities.TryTakeComment(inline.Tag, inline.Span.Start))
                HiddenHtml.ReportComment(inline.Tag, span, diagnostics);
            return;
        }

        if (
            !HtmlTag.TryRead(inline.Tag, 0, out var tag)
            || TypedTag.Is(source.Text, tag, inline.Span.Start, inline.Span.End + 1, _end)
        )
        {
            AddSource(inline.Span.Start, inline.Span.Length, TextMarks.None, null);
            return;
        }

        if (StruckText.Is(tag) && TakeStruck(inline, tag))
            return;
        // Marks such as b and em are written inside of words.
        if (
            tag.Name is "span" or "time" or "label" or "small" or "font"
            && _columns.BeginAt(_start, inline.Span.Start, _builder.Length == 0 ? ' ' : _builder[_builder.Length - 1])
        )
            AddColumn(inline.Span.Start);
        if (tag.Name is "sup" or "sub")
        {
            if (tag.IsClosing && _raised >= 0)
                RaisedText.Write(_builder, _raised, isLowered: tag.Name == "sub");
            _raised = tag.IsClosing ? -1 : _builder.Length;
            return;
        }

        var mark = tag.Name switch
        {
            "b" or "strong" => TextMarks.Strong,
            "i" or "em" or "cite" or "var" => TextMarks.Emphasis,
            "code" or "tt" or "kbd" or "samp" => TextMarks.Code,
            _ => TextMarks.None,
        };
        _tagMarks = tag.IsClosing ? _tagMarks & ~mark : _tagMarks | mark;
        var placed = tag with { Start = inline.Span.Start, End = inline.Span.End + 1 };
        MouseTitles.Tell(source, placed, _titles, diagnostics);
        if (tag.Name == "a")
            TakeTagLink(tag, span);
        else if (tag.Name == "img")
            HiddenHtml.ReportPicture(inline.Tag, span, diagnostics);
        else if (tag.IsBlock)
            AddBreak(inline.Span.Start, isHard: true);
    }

    private void TakeTagLink(HtmlTag tag, Diagnostics.SourceSpan span)
    {
        _tagLink = tag.Href is { } href ? UriOf(href) : null;
        if (_tagLink is null && tag.Href is { Length: > 0 } nowhere && nowhere[0] != '#')
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

    private void TellStruck(int start, int end)
    {
        StruckText.Tell(source, start, end, diagnostics);
        _followsStruck = _builder.Length == 0 || char.IsWhiteSpace(_builder[_builder.Length - 1]);
    }
}
