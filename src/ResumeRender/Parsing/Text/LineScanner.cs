using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Html;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Text;

/// <summary>Cuts the source into logical lines: at line ends and at the tags of HTML that begin a new line.</summary>
internal sealed class LineScanner
{
    private const int LongestTagBefore = 300;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly string _text;
    private readonly List<Line> _lines = [];
    private readonly Queue<HtmlTag> _listTags;
    private int _listDepth;
    private bool _itemBegins;
    private bool _isInItem;

    /// <summary>Where the last item of a list of each depth stands.</summary>
    private readonly Dictionary<int, int> _indentOfItem = [];
    private readonly HtmlCounters _counters = new();
    private bool _isInClosedList;
    private bool _gluedListBegins;
    private readonly Queue<(int Start, int End)> _hidden;
    private readonly bool _isQuoted;
    private int _tagHeading;
    private int _number;
    private string? _itemNumber;
    private bool _followsDateColumn;
    private bool _isTerm;
    private bool _isInFooter;
    private bool _isInNavigation;

    private LineScanner(SourceText source, int start, int end, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _text = source.Text;
        _hidden = HiddenHtml.Find(source, start, end, diagnostics);
        StruckText.Tell(source, start, end, "~", diagnostics);
        UnsafeLinks.Tell(source, start, end, diagnostics);
        MouseTitles.Tell(source, start, end, diagnostics);
        _isQuoted = QuotedMail.Is(_text.AsSpan(start, end - start));
        _listTags = FindListTags(_text, start, end, _hidden);
    }

    public static List<Line> Scan(SourceText source, DiagnosticBag diagnostics) =>
        Scan(source, 0, source.Text.Length, diagnostics);

    /// <summary>The lines of a part of the source.</summary>
    public static List<Line> Scan(SourceText source, int start, int end, DiagnosticBag diagnostics)
    {
        var scanner = new LineScanner(source, start, end, diagnostics);
        scanner.ScanPart(start, end);
        return scanner._lines;
    }

    private void ScanPart(int start, int partEnd)
    {
        var lines = new SourceLines(_text, start, partEnd);
        while (start <= partEnd)
        {
            var end = lines.EndOf(start);
            if (_isQuoted)
                start += QuotedMail.SignLength(_text.AsSpan(start, end - start));
            var scanned = ScanLine(start, end, partEnd);
            if (scanned > end)
            {
                start = scanned;
                continue;
            }

            start = end + 1;
            if (end < partEnd && _text[end] == '\r' && start < partEnd && _text[start] == '\n')
                start++;
        }
    }

    /// <summary>Scans a line; gives the offset after it, or after a hidden part or a table that begins on it and ends
    /// on a later one.</summary>
    private int ScanLine(int start, int end, int partEnd)
    {
        var at = start;
        var hasTags = false;
        for (var i = start; i < end; i++)
        {
            if (_hidden.TryPeek(out var hidden) && hidden.Start == i)
            {
                _hidden.Dequeue();
                if (!_text.AsSpan(at, i - at).IsWhiteSpace())
                    AddLine(at, i);
                if (hidden.End > end)
                    return hidden.End;
                hasTags = true;
                at = hidden.End;
                i = at - 1;
                continue;
            }

            if (_text[i] != '<' || !HtmlTag.TryRead(_text.AsSpan(0, end), i, out var tag))
                continue;
            if (tag is { Name: "table", IsClosing: false } && HtmlTable.TryRead(_source, i, partEnd) is { } table)
            {
                if (!_text.AsSpan(at, i - at).IsWhiteSpace())
                    AddLine(at, i);
                AddTable(table);
                if (table.End > end)
                    return table.End;
                hasTags = true;
                at = table.End;
                i = at - 1;
                continue;
            }

            if (tag.IsBlock && !TypedTag.Is(_text, tag, tag.Start, tag.End, end))
            {
                // Only indentation between two tags is not a line.
                if (!_text.AsSpan(at, i - at).IsWhiteSpace())
                    AddLine(at, i);
                Enter(tag);
                hasTags = true;
                at = tag.End;
            }

            i = tag.End - 1;
        }

        if (!hasTags || !_text.AsSpan(at, end - at).IsWhiteSpace())
            AddLine(at, end);
        return end;
    }

    private void AddTable(HtmlTable table)
    {
        if (table.Titles.Text.Length > 0)
            _diagnostics.Add(
                ParsingDiagnostics.TableTitlesLeftOut(table.Titles.All.Span, Whitespace.Collapse(table.Titles.Text))
            );
        _lines.AddRange(table.Rows);
        _lines.Add(new Line(LineForm.Blank, MarkedTextOf(table.End, table.End)));
    }

    private void Enter(HtmlTag tag)
    {
        // A quotation mark without its partner, or a table, may have others before it that nobody entered.
        while (_listTags.TryPeek(out var passed) && passed.Start < tag.End)
            _listTags.Dequeue();
        _isTerm = tag.Name == "dt" ? !tag.IsClosing : _isTerm && tag.Name is not ("dd" or "dl");
        switch (tag.Name)
        {
            case "ul" or "ol" when tag.IsClosing:
                _counters.End();
                _listDepth = Math.Max(0, _listDepth - 1);
                _isInItem = _listDepth > 0;
                _isInClosedList = _gluedListBegins = false;
                break;
            case "ul" or "ol":
                _counters.Begin(_text.AsSpan(tag.Start, tag.End - tag.Start));
                _isInItem = false;
                // The next list tag tells what the text after this one is: proper items, lines, or items glued
                // together.
                var next = _listTags.TryPeek(out var tagAhead) ? tagAhead : default;
                _listDepth++;
                var isClosed = next.IsClosing && next.Name != "li";
                var isOneLine = isClosed && !_text.AsSpan(tag.End, next.Start - tag.End).Trim().ContainsAny('\n', '\r');
                _isInClosedList = isClosed && !isOneLine;
                _gluedListBegins = isOneLine || (next.Name != "li" && !isClosed);
                if (_gluedListBegins && !isClosed)
                    _listDepth = 1;
                break;
            case "footer":
                _isInFooter = !tag.IsClosing;
                break;
            case "nav":
                _isInNavigation = !tag.IsClosing;
                break;
            case "li":
                _itemBegins = _isInItem = !tag.IsClosing;
                if (!tag.IsClosing)
                    _itemNumber = _counters.Next(_text.AsSpan(tag.Start, tag.End - tag.Start));
                break;
            case ['h', >= '1' and <= '6']:
                _tagHeading = tag.IsClosing ? 0 : tag.Name[1] - '0';
                break;
            // A term begins what its descriptions tell.
            case "dt" when !tag.IsClosing:
                _lines.Add(new Line(LineForm.Blank, MarkedTextOf(tag.Start, tag.Start)));
                break;
            // What comes right after the head of an entry belongs to it.
            case "p" or "div" when _lines.Count > 0 && _lines[^1] is { HeadingLevel: > 2, IsBlank: false }:
            case "div"
                when _lines.Count > 1
                    && _lines[^2] is { HeadingLevel: > 2, IsBlank: false }
                    && DateReader.TryMatchWhole(_lines[^1].Text, out _):
                break;
            // The left column of a row says when, the right one what.
            case "div" when tag.IsClosing ? EndsDateColumn(tag) : _followsDateColumn:
                _followsDateColumn = tag.IsClosing;
                break;
            case "p" or "div" or "table" or "hr" or "details" or "summary":
                _lines.Add(new Line(LineForm.Blank, MarkedTextOf(tag.Start, tag.Start)));
                break;
        }
    }

    /// <summary>True after the first element of a row, if a date is all of it and another element follows.</summary>
    private bool EndsDateColumn(HtmlTag tag)
    {
        if (
            _lines.Count == 0
            || _lines[^1].IsBlank
            || !DateReader.TryMatchWhole(_lines[^1].Text, out _)
            || !_text.AsSpan(tag.End).TrimStart().StartsWith("<div", StringComparison.OrdinalIgnoreCase)
        )
            return false;
        var own = LastTagBefore(tag.Start);
        var row = own is { IsClosing: false, Name: "div" } ? LastTagBefore(own.Value.Start) : null;
        return row is { IsClosing: false }
            && _text.AsSpan(row.Value.End, own!.Value.Start - row.Value.End).IsWhiteSpace();
    }

    private HtmlTag? LastTagBefore(int end)
    {
        var start = end == 0 ? -1 : _text.LastIndexOf('<', end - 1, Math.Min(end, LongestTagBefore));
        return start >= 0 && HtmlTag.TryRead(_text, start, out var tag) && tag.End <= end ? tag : null;
    }

    private void AddLine(int start, int end)
    {
        var indent = 0;
        for (; start < end && char.IsWhiteSpace(_text[start]); start++)
            indent = _text[start] is '\n' or '\r' ? 0 : Whitespace.ColumnAfter(indent, _text[start]);
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        if (start == end)
        {
            _lines.Add(new Line(LineForm.Blank, MarkedTextOf(start, start)));
            return;
        }

        var raw = _text.AsSpan(start, end - start);
        if (DrawnLine.Is(raw))
            _lines.Add(new Line(LineForm.Rule, MarkedTextOf(start, end)) { Indent = indent });
        else if (TakesItem() && !BulletSign.TryRead(raw, _number, out _, out _, out _))
        {
            _indentOfItem[_listDepth] = indent += _listDepth * 2;
            Add(
                LineForm.Bullet,
                start,
                end,
                indent,
                glyph: _itemBegins && _itemNumber is not null ? '1' : '•',
                itemNumber: _itemBegins ? _itemNumber : null
            );
        }
        else if (_gluedListBegins)
            Add(LineForm.GluedList, start, end, indent, glyph: '•');
        else
            AddPlainLine(start, end, indent);
        _gluedListBegins = false;
        _itemBegins = false;
    }

    private bool TakesItem() => _itemBegins || _isInClosedList;

    private void AddPlainLine(int start, int end, int indent)
    {
        var raw = _text.AsSpan(start, end - start);
        var level = MarkdownHeadingLevel(raw);
        if (level > 0)
        {
            Add(LineForm.Text, start + level, TrimClosingHashes(start + level, end), indent, heading: level);
        }
        else if (FramedTitle.TryRead(raw, out var titleStart, out var titleEnd))
        {
            Add(LineForm.Text, start + titleStart, start + titleEnd, indent, heading: FramedTitle.Level);
        }
        else if (BulletSign.TryRead(raw, _number, out var length, out var glyph, out var number))
        {
            _number = number > 0 ? number : _number;
            Add(
                LineForm.Bullet,
                start + length,
                end,
                indent,
                glyph,
                itemNumber: glyph == '1' ? raw[..length].TrimEnd().ToString() : null
            );
        }
        else if (
            raw[0] == '<'
            && MarkedTextOf(start, end) is var seen
            && BulletSign.TryRead(seen.Text, 0, out var signLength, out var sign, out _)
            && sign != '1'
        )
        {
            // Word has the sign in an element of its own.
            Add(LineForm.Bullet, start, end, indent, sign, cut: signLength);
        }
        else
        {
            var item = _isInItem && _tagHeading == 0 ? _indentOfItem.GetValueOrDefault(_listDepth, -1) : -1;
            Add(LineForm.Text, start, end, item < 0 ? indent : item + 1, heading: _tagHeading, isOfItem: item >= 0);
        }
    }

    private void Add(
        LineForm form,
        int start,
        int end,
        int indent,
        char glyph = '\0',
        int heading = 0,
        int cut = 0,
        string? itemNumber = null,
        bool isOfItem = false
    )
    {
        var content = MarkedTextOf(start, end);
        content = cut > 0 ? content.Cut(cut, content.Text.Length) : content;
        var form2 = content.Text.Length == 0 ? LineForm.Blank : form;
        _lines.Add(new Line(form2, content)
        {
            Indent = indent,
            Glyph = glyph,
            Number = itemNumber,
            HeadingLevel = heading,
            IsInFrame = _isInFooter || _isInNavigation,
            IsInNavigation = _isInNavigation,
            IsTerm = _isTerm,
            IsOfItem = isOfItem,
            IsTagHeading = heading > 0 && heading == _tagHeading,
            LostMarks = _text.AsSpan(start, end - start).Contains("**", StringComparison.Ordinal) && !HasMarks(content),
        });
    }

    private static bool HasMarks(MarkedText content)
    {
        for (var i = 0; i < content.Text.Length; i++)
        {
            if (content.MarksAt(i) != Model.TextMarks.None)
                return true;
        }

        return false;
    }

    private MarkedText MarkedTextOf(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return SpacedLetters.Close(InlineReader.Read(_source, start, end));
    }

    private int TrimClosingHashes(int start, int end)
    {
        while (end > start && (_text[end - 1] == '#' || char.IsWhiteSpace(_text[end - 1])))
            end--;
        return end;
    }

    private static int MarkdownHeadingLevel(ReadOnlySpan<char> line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#')
            level++;
        return level is >= 1 and <= 6 && level < line.Length && char.IsWhiteSpace(line[level]) ? level : 0;
    }

    private static Queue<HtmlTag> FindListTags(string text, int start, int end, Queue<(int Start, int End)> hidden)
    {
        var parts = new Queue<(int Start, int End)>(hidden);
        var tags = new Queue<HtmlTag>();
        for (var i = text.IndexOf('<', start, end - start); i >= 0; i = text.IndexOf('<', i + 1, end - i - 1))
        {
            if (parts.TryPeek(out var part) && part.Start <= i)
            {
                parts.Dequeue();
                i = part.End - 1;
                continue;
            }

            if (HtmlTag.TryRead(text.AsSpan(0, end), i, out var tag) && tag.Name is "ul" or "ol" or "li")
            {
                tags.Enqueue(tag);
                i = tag.End - 1;
            }
        }

        return tags;
    }
}
