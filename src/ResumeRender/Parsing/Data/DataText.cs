using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Html;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Data;

/// <summary>Makes marked text, paragraphs and bullets of the texts in a data file.</summary>
/// <remarks>
/// No notation says whether its texts are plain, Markdown or HTML, and people write all three: pairs of signs and known
/// tags become marks, anything else stays as it was typed. A line is a paragraph; one that begins with a bullet's sign,
/// a bullet.
/// </remarks>
internal static class DataText
{
    /// <summary>A list in a list of HTML counts as so many spaces of indent.</summary>
    private const int StepOfDepth = 2;

    private const string BulletSigns = "-–—*";

    /// <summary>The text as one line.</summary>
    public static RichText Inline(DataScalar scalar)
    {
        var place = Place.Of(scalar);
        return place.Read(place.Start, place.End);
    }

    /// <summary>The text as one line, without a bullet's sign that its author typed although a list has its
    /// own.</summary>
    public static RichText Item(DataScalar scalar)
    {
        var place = Place.Of(scalar);
        var line = new Line(place.Start, place.End).Trim(place.Text);
        return place.Read(line.Start + BulletLength(place.Text.AsSpan(line.Start, line.Length)), line.End);
    }

    /// <summary>The text as an item with the number that its author typed, which takes so many characters at its
    /// start.</summary>
    public static BulletItem Numbered(DataScalar scalar, int length)
    {
        var place = Place.Of(scalar);
        var line = new Line(place.Start, place.End).Trim(place.Text);
        var number = place.Text.AsSpan(line.Start, length).Trim().ToString();
        return new BulletItem(place.Read(line.Start + length, line.End)) { Number = number, Span = scalar.Span };
    }

    /// <summary>The text as paragraphs and bullets.</summary>
    public static ImmutableArray<BodyItem> Body(DataScalar scalar)
    {
        var place = Place.Of(scalar);
        var lines = new DataTextLines();
        var raws = Split(place.Text, place.Start, place.End).ToList();
        var trimmed = raws.ConvertAll(raw =>
            WithoutBreak(raw.Trim(place.Text), raw.End < place.End ? place.Text : "")
        );
        var numbers = TypedNumbers.LengthsIn(trimmed.ConvertAll(l => place.Text.Substring(l.Start, l.Length)));
        for (var i = 0; i < raws.Count; i++)
        {
            var (raw, line) = (raws[i], trimmed[i]);
            var length = raw.Number is null && numbers[i] > 0
                ? numbers[i]
                : BulletLength(place.Text.AsSpan(line.Start, line.Length));
            var text = place.Read(line.Start + length, line.End);
            var number = raw.Number ?? (numbers[i] > 0 ? place.Text.Substring(line.Start, length).TrimEnd() : null);
            if (text.IsEmpty)
                lines.EndParagraph();
            else if (length > 0 || raw.IsItem)
                lines.AddBullet(text, raw.Depth > 0 ? raw.Depth * StepOfDepth : line.Start - raw.Start, number);
            else if (raw.GoesOn)
                lines.GoOn(text);
            else
                lines.AddLine(text, line.Start - raw.Start);
        }

        return lines.ToBody();
    }

    /// <summary>A backslash at the end of a line is Markdown's break; in a path it is text.</summary>
    private static Line WithoutBreak(Line line, string text)
    {
        var isBreak =
            text.Length > 0
            && line.Length > 1
            && text[line.End - 1] == '\\'
            && !TypedPath.HasBackslashAt(text.AsSpan(0, line.End), line.End - 1);
        return isBreak ? line with { End = line.End - 1 } : line;
    }

    /// <summary>The sign of a bullet and the space after it; 0 for none.</summary>
    /// <remarks>A number alone stays: in data it is as often part of the text.</remarks>
    private static int BulletLength(ReadOnlySpan<char> line)
    {
        if (!BulletSign.TryRead(line, 0, out var length, out var sign, out _))
            return 0;
        return
            BulletSigns.Contains(sign, StringComparison.Ordinal)
            || (!char.IsLetterOrDigit(sign) && sign is not ('+' or '~' or '>' or '§'))
            ? length
            : 0;
    }

    /// <summary>Cuts at line ends and at the tags that make them.</summary>
    private static IEnumerable<Line> Split(string text, int start, int end)
    {
        var list = new HtmlListState();
        for (var i = start; i < end; i++)
        {
            if (text[i] is '\n' or '\r')
            {
                // White space between the tags of a list is not a line of it.
                if (!list.IsInside || !text.AsSpan(start, i - start).IsWhiteSpace())
                    yield return list.Take(start, i);
                start = i + (text[i] == '\r' && i + 1 < end && text[i + 1] == '\n' ? 2 : 1);
                i = start - 1;
            }
            else if (
                text[i] == '<'
                && HtmlTag.TryRead(text.AsSpan(0, end), i, out var tag)
                && tag.IsBlock
                && !TypedTag.Is(text, tag, i, tag.End, end)
            )
            {
                if (!list.IsInside || !text.AsSpan(start, i - start).IsWhiteSpace())
                    yield return list.Take(start, i);
                start = tag.End;
                i = start - 1;
                list.Pass(tag, text.AsSpan(tag.Start, tag.End - tag.Start));
            }
        }

        yield return list.Take(start, end);
    }

    /// <summary>Where in the lists of HTML a text stands:
    /// <c>&lt;ul&gt;&lt;li&gt;&lt;p&gt;one&lt;/p&gt;&lt;/li&gt;&lt;/ul&gt;</c> is a bullet, as editors write
    /// it.</summary>
    private sealed class HtmlListState
    {
        private bool _isItem;
        private bool _isInItem;
        private int _depth;
        private readonly HtmlCounters _counters = new();
        private string? _number;

        public bool IsInside => _depth > 0 || _isItem;

        public void Pass(HtmlTag tag, ReadOnlySpan<char> whole)
        {
            switch (tag.Name)
            {
                case "ul" or "ol":
                    _depth = Math.Max(0, _depth + (tag.IsClosing ? -1 : 1));
                    if (tag.IsClosing)
                        _counters.End();
                    else
                        _counters.Begin(whole);
                    // What stands after an inner list belongs to no bullet of its own.
                    (_isItem, _isInItem, _number) = (false, false, null);
                    break;
                case "li":
                    (_isItem, _isInItem) = (!tag.IsClosing, false);
                    _number = tag.IsClosing ? null : _counters.Next(whole);
                    break;
            }
        }

        /// <summary>A line of text; the first of an item is the bullet, and further ones go on with it.</summary>
        public Line Take(int start, int end)
        {
            var line = new Line(start, end, _isItem, _isInItem, _depth) { Number = _isItem ? _number : null };
            (_isItem, _isInItem) = (false, _isItem || _isInItem);
            return line;
        }
    }

    /// <summary>A line, and what the tags around it said: that it is an item, that it goes on with one, in how many
    /// lists it is.</summary>
    private readonly record struct Line(int Start, int End, bool IsItem = false, bool GoesOn = false, int Depth = 0)
    {
        public int Length => End - Start;

        /// <summary>The number that the list counts the item by; null for a bullet.</summary>
        public string? Number { get; init; }

        public Line Trim(string text)
        {
            var (start, end) = (Start, End);
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
            return this with { Start = start, End = end };
        }
    }

    /// <summary>Where the characters of a scalar are: in its file, or, if escapes hide them there, in a text of their
    /// own.</summary>
    private readonly record struct Place(SourceText Source, int Start, int End, SourceSpan? Whole)
    {
        public string Text => Source.Text;

        public static Place Of(DataScalar scalar)
        {
            var span = scalar.Span;
            if (HiddenElements.LeaveOut(scalar.Text) is { } shown)
                return new(new SourceText("", shown), 0, shown.Length, span);
            var quotes = span.Length - scalar.Text.Length;
            if (
                span.Source is { } source
                && quotes is 0 or 2
                && string.CompareOrdinal(source.Text, span.Start + (quotes / 2), scalar.Text, 0, scalar.Text.Length)
                    == 0
            )
                return new(source, span.Start + (quotes / 2), span.Start + (quotes / 2) + scalar.Text.Length, null);
            return new(new SourceText("", scalar.Text), 0, scalar.Text.Length, span);
        }

        public RichText Read(int start, int end)
        {
            var text = InlineReader.Read(Source, start, end, keepsLoneSigns: true).All.ToRichText();
            return Whole is { } whole ? new RichText(text.Select(run => run with { Span = whole })) : text;
        }
    }
}
