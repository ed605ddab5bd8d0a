using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Text;

namespace ResumeRender.Parsing.Data;

/// <summary>Makes marked text, paragraphs and bullets of the texts in a data file.</summary>
/// <remarks>
/// No notation says whether its texts are plain, Markdown or HTML, and people write all three: pairs of signs and known tags
/// become marks, anything else stays as it was typed. A line is a paragraph; one that begins with a bullet's sign, a bullet.
/// </remarks>
internal static class DataText
{
    private const string BulletSigns = "-–—*";

    /// <summary>The text as one line.</summary>
    public static RichText Inline(DataScalar scalar)
    {
        var place = Place.Of(scalar);
        return place.Read(place.Start, place.End);
    }

    /// <summary>The text as one line, without a bullet's sign that its author typed although a list has its own.</summary>
    public static RichText Item(DataScalar scalar)
    {
        var place = Place.Of(scalar);
        var line = new Line(place.Start, place.End, false).Trim(place.Text);
        return place.Read(line.Start + BulletLength(place.Text.AsSpan(line.Start, line.Length)), line.End);
    }

    /// <summary>The text as paragraphs and bullets.</summary>
    public static ImmutableArray<BodyItem> Body(DataScalar scalar)
    {
        var place = Place.Of(scalar);
        var lines = new DataTextLines();
        foreach (var raw in Split(place.Text, place.Start, place.End))
        {
            var line = raw.Trim(place.Text);
            var length = BulletLength(place.Text.AsSpan(line.Start, line.Length));
            var text = place.Read(line.Start + length, line.End);
            if (text.IsEmpty)
                lines.EndParagraph();
            else if (length > 0 || raw.IsItem)
                lines.AddBullet(text, line.Start - raw.Start);
            else
                lines.AddLine(text, line.Start - raw.Start);
        }

        return lines.ToBody();
    }

    /// <summary>The sign of a bullet and the space behind it; 0 for none.</summary>
    /// <remarks>Numbers stay: in data they are as often part of the text.</remarks>
    private static int BulletLength(ReadOnlySpan<char> line)
    {
        if (!BulletSign.TryRead(line, 0, out var length, out var sign, out _))
            return 0;
        return BulletSigns.Contains(sign, StringComparison.Ordinal) || (!char.IsLetterOrDigit(sign) && sign is not ('+' or '~' or '>' or '§')) ? length : 0;
    }

    /// <summary>Cuts at line ends and at the tags that make them.</summary>
    private static IEnumerable<Line> Split(string text, int start, int end)
    {
        var isItem = false;
        for (var i = start; i < end; i++)
        {
            if (text[i] is '\n' or '\r')
            {
                yield return new Line(start, i, isItem);
                start = i + (text[i] == '\r' && i + 1 < end && text[i + 1] == '\n' ? 2 : 1);
                (i, isItem) = (start - 1, false);
            }
            else if (text[i] == '<' && HtmlTag.TryRead(text.AsSpan(0, end), i, out var tag) && tag.IsBlock)
            {
                yield return new Line(start, i, isItem);
                start = tag.End;
                (i, isItem) = (start - 1, tag is { Name: "li", IsClosing: false });
            }
        }

        yield return new Line(start, end, isItem);
    }

    /// <summary>A line and whether a tag said that it is an item.</summary>
    private readonly record struct Line(int Start, int End, bool IsItem)
    {
        public int Length => End - Start;

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

    /// <summary>Where the characters of a scalar are: in its file, or, if escapes hide them there, in a text of their own.</summary>
    private readonly record struct Place(SourceText Source, int Start, int End, SourceSpan? Whole)
    {
        public string Text => Source.Text;

        public static Place Of(DataScalar scalar)
        {
            var span = scalar.Span;
            var quotes = span.Length - scalar.Text.Length;
            if (span.Source is { } source && quotes is 0 or 2 && string.CompareOrdinal(source.Text, span.Start + (quotes / 2), scalar.Text, 0, scalar.Text.Length) == 0)
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
