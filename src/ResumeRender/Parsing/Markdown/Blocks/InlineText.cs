using System.Buffers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Html;
using ResumeRender.Parsing.Markdown.Marks;
using ResumeRender.Parsing.Markdown.Signs;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>Turns Markdig's inlines into characters with marks, links and places.</summary>
internal sealed class InlineText
{
    private static readonly SearchValues<char> SignsOfAddress = SearchValues.Create("./#:@?");

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<LinkReferenceDefinition> _used;
    private readonly PriorityMarks _priorities;
    private readonly InlineCharacters _characters;
    private readonly InlineShortcodes _shortcodes;
    private readonly InlineTags _tags;
    private bool _isInFootnote;

    public InlineText(
        SourceText source,
        DiagnosticBag diagnostics,
        HashSet<LinkReferenceDefinition> used,
        PriorityMarks priorities
    )
    {
        (_source, _diagnostics, _used, _priorities) = (source, diagnostics, used, priorities);
        _characters = new InlineCharacters(source);
        _shortcodes = new InlineShortcodes(source, _characters, diagnostics);
        _tags = new InlineTags(source, _characters, priorities, diagnostics);
    }

    /// <summary>Where the author's lines end: at these characters, which are spaces.</summary>
    public IReadOnlyList<(int At, bool IsHard)> Breaks => _characters.Breaks;

    /// <summary>The box of a task list before the text; null for none.</summary>
    public TaskList? Box { get; private set; }

    /// <summary>Comments that say what the words before them are.</summary>
    public IReadOnlyList<FieldMark> FieldMarks => _characters.FieldMarks;

    public MarkedText ToMarkedText() => _characters.Builder.ToMarkedText();

    /// <inheritdoc cref="InlineCharacters.Skip"/>
    public void Skip(int count) => _characters.Skip(count);

    /// <inheritdoc cref="InlineCharacters.AddColumn"/>
    public void AddColumn(int at) => _characters.AddColumn(at);

    public void Add(Inline? inline)
    {
        var root = inline as ContainerInline;
        _tags.Begin(Math.Max(0, root?.FirstChild?.Span.Start ?? 0), (root?.LastChild?.Span.End ?? 0) + 1);
        Add(inline, TextMarks.None, null);
    }

    private void Add(Inline? inline, TextMarks marks, string? link)
    {
        if (_shortcodes.IsSkipped(inline) || _tags.IsSkipped(inline))
            return;
        switch (inline)
        {
            case null:
                break;
            case ShortcodeInline code:
                _shortcodes.Add(code);
                break;
            case LiteralInline literal:
                var text = literal.Content.AsSpan();
                var left = literal.NextSibling is null or LineBreakInline
                    ? _priorities.TakeAttributes(text, literal.Span.Start)
                    : text.Length;
                AddProse(text[..left], literal, marks, link);
                break;
            case LineBreakInline lineBreak:
                _characters.AddBreak(lineBreak.Span.Start, lineBreak.IsHard);
                break;
            case CodeInline code:
                _characters.AddText(
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
                _tags.Add(tag);
                break;
            case AutolinkInline auto:
                _characters.AddText(
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
                _tags.TellStruck(struck.Span.Start, struck.Span.End + 1);
                break;
            case EmphasisInline emphasis:
                AddChildren(emphasis, marks | MarkOf(emphasis), link);
                break;
            case ContainerInline container:
                AddChildren(container, marks, link);
                break;
            default:
                _characters.AddSource(inline.Span.Start, inline.Span.Length, marks, link);
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

    /// <summary>Adds words, and dashes for the hyphens that stand for them.</summary>
    private void AddProse(ReadOnlySpan<char> text, LiteralInline literal, TextMarks marks, string? link)
    {
        var start = literal.Span.Start;
        // Where the text is not what the source has there, nothing is known of its places.
        var isSame =
            start >= 0
            && start + text.Length <= _source.Text.Length
            && _source.Text.AsSpan(start, text.Length).SequenceEqual(text);
        var from = 0;
        var beginsLine = literal.IsFirstCharacterEscaped || literal.PreviousSibling is null or LineBreakInline;
        for (var i = 0; isSame && i < text.Length; i++)
        {
            var length =
                text[i] == '-' ? TypedDashes.LengthAt(text, i, beginsLine, literal.NextSibling is LineBreakInline) : 0;
            if (length == 0)
                continue;
            _characters.AddText(text[from..i], start + from, i - from, marks, link);
            _characters.AddText([TypedDashes.Dash(length)], start + i, length, marks, link);
            from = i + length;
            i = from;
        }

        if (from == 0)
            _characters.AddText(text, start, literal.Span.Length, marks, link);
        else if (from < text.Length)
            _characters.AddText(text[from..], start + from, text.Length - from, marks, link);
    }

    private void AddEntity(HtmlEntityInline entity, TextMarks marks, string? link)
    {
        var value = HtmlEntity.TryRead(_source.Text, entity.Span.Start, out var known, out _)
            ? known
            : entity.Transcoded.ToString();
        _characters.AddText(value, entity.Span.Start, entity.Span.Length, marks, link);
    }

    /// <summary>“map[key](value)” is program text: right after a word, and no address is in its brackets.</summary>
    private bool IsTyped(LinkInline target) =>
        target is { IsImage: false, Reference: null, Span.Start: > 0, Url: { } url }
        && char.IsLetterOrDigit(_source.Text[target.Span.Start - 1])
        && !url.AsSpan().ContainsAny(SignsOfAddress);

    private void AddLink(LinkInline target, TextMarks marks, string? around)
    {
        var before = _characters.Length;
        if (target.Reference is { } definition)
            _used.Add(definition);
        if (target.IsImage)
        {
            // A badge: the picture is the link, and the words for it lead where it does.
            AddChildren(target, marks, around);
            _diagnostics.Add(
                ParsingDiagnostics.PictureLeftOut(_source.Span(target.Span.Start, target.Span.Length), target.Url ?? "")
            );
        }
        else if (UriOf(target.Url ?? "") is { } uri)
        {
            AddChildren(target, marks, uri);
        }
        else if (IsTyped(target))
        {
            _characters.AddSource(target.Span.Start, target.Span.Length, marks, null);
        }
        else
        {
            AddChildren(target, marks, null);
            _diagnostics.Add(
                ParsingDiagnostics.LinkLeadsNowhere(
                    _source.Span(target.Span.Start, target.Span.Length),
                    target.Url ?? ""
                )
            );
        }

        if (target.Title is { Length: > 0 } title)
            _diagnostics.Add(
                ParsingDiagnostics.LinkTitleLeftOut(_source.Span(target.Span.Start, target.Span.Length), title)
            );

        // A link without words still leads somewhere.
        if (_characters.Length > before || target.IsImage || UnsafeLinks.Is(target.Url))
            return;
        if (LinkReader.ToUri(target.Url ?? "") is { } page && target.Reference is null)
            _characters.AddText(target.Url, target.Span.Start, target.Span.Length, marks, page);
        else
            _characters.AddSource(target.Span.Start, target.Span.Length, marks, null);
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
        _characters.Append(" (", at, marks);
        for (var i = 0; i < leaves.Count; i++)
        {
            if (i > 0)
                _characters.Append(" ", at, marks);
            Add(leaves[i].Inline, marks, null);
        }

        _characters.Append(")", at, marks);
        _isInFootnote = false;
    }

    internal static string? UriOf(string url) => LinkReader.IsEmail(url) ? $"mailto:{url}" : LinkReader.ToUri(url);
}
