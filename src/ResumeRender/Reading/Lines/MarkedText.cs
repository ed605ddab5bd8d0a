using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Reading.Lines;

/// <summary>A line as a reader would see it: tags, entities and Markdown signs are gone, and every character knows its
/// marks and its place.</summary>
/// <remarks>
/// All later steps look at <see cref="Text"/>, so they need not know how a word came to be bold. The arrays have one
/// element a character.
/// </remarks>
internal sealed class MarkedText
{
    private readonly SourceText _source;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly TextMarks[] _marks;
    private readonly string?[]? _links;

    internal MarkedText(SourceText source, string text, int[] starts, int[] ends, TextMarks[] marks, string?[]? links)
    {
        (_source, Text) = (source, text);
        (_starts, _ends, _marks, _links) = (starts, ends, marks, links);
    }

    /// <summary>The characters that are seen.</summary>
    public string Text { get; }

    public MarkedSlice All => new(this, 0, Text.Length);

    public TextMarks MarksAt(int index) => _marks[index];

    public string? LinkAt(int index) => _links?[index];

    public bool HasLinks => _links is not null;

    /// <summary>True if every character but spaces has the mark.</summary>
    public bool IsAll(TextMarks mark)
    {
        for (var i = 0; i < Text.Length; i++)
        {
            if (!char.IsWhiteSpace(Text[i]) && (_marks[i] & mark) == 0)
                return false;
        }

        return Text.Length > 0;
    }

    /// <summary>True if any character has the mark.</summary>
    public bool Has(TextMarks mark) => Array.Exists(_marks, m => m.HasFlag(mark));

    /// <summary>A part of this line as a line of its own.</summary>
    public MarkedText Cut(int start, int end) =>
        new(_source, Text[start..end], _starts[start..end], _ends[start..end], _marks[start..end], _links?[start..end]);

    /// <summary>This line with another after it, and a space or another sign between.</summary>
    public MarkedText Append(MarkedText next, char between = ' ') =>
        new(
            _source,
            $"{Text}{between}{next.Text}",
            [.. _starts, _ends.LastOrDefault(), .. next._starts],
            [.. _ends, _ends.LastOrDefault(), .. next._ends],
            [.. _marks, default, .. next._marks],
            _links is null && next._links is null
                ? null
                : [.. _links ?? new string?[Text.Length], null, .. next._links ?? new string?[next.Text.Length]]
        );

    /// <summary>The line with only the characters whose index passes.</summary>
    public MarkedText Keep(Func<int, bool> isKept)
    {
        int[] kept = [.. Enumerable.Range(0, Text.Length).Where(isKept)];
        T[] Pick<T>(T[] all) => Array.ConvertAll(kept, i => all[i]);
        return new(
            _source,
            new string(Pick(Text.ToCharArray())),
            Pick(_starts),
            Pick(_ends),
            Pick(_marks),
            _links is null ? null : Pick(_links)
        );
    }

    public SourceSpan SpanOf(int start, int end) =>
        end > start ? _source.Span(_starts[start], _ends[end - 1] - _starts[start]) : SourceSpan.None;
}

/// <summary>A part of a line.</summary>
internal readonly record struct MarkedSlice(MarkedText Owner, int Start, int End)
{
    public ReadOnlySpan<char> Chars => Owner.Text.AsSpan(Start, End - Start);

    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public SourceSpan Span => Owner.SpanOf(Start, End);

    /// <summary>A part of this part, counted from its start.</summary>
    public MarkedSlice this[Range range]
    {
        get
        {
            var (offset, length) = range.GetOffsetAndLength(Length);
            return new(Owner, Start + offset, Start + offset + length);
        }
    }

    public MarkedSlice Trim() => Trim(default);

    /// <summary>Without white space and these characters at both ends.</summary>
    public MarkedSlice Trim(ReadOnlySpan<char> signs)
    {
        var (start, end) = (Start, End);
        while (start < end && (char.IsWhiteSpace(Owner.Text[start]) || signs.Contains(Owner.Text[start])))
            start++;
        while (end > start && (char.IsWhiteSpace(Owner.Text[end - 1]) || signs.Contains(Owner.Text[end - 1])))
            end--;
        return new(Owner, start, end);
    }

    /// <summary>The part as a piece of the model; runs of white space become one space.</summary>
    public RichText ToRichText() => new(ToRuns());

    /// <summary>The part as a name: bold or italics of all of it are how its author set names, and each look has its
    /// own way.</summary>
    public RichText ToName()
    {
        var slice = Trim();
        var shared = TextMarks.Strong | TextMarks.Emphasis;
        for (var i = slice.Start; i < slice.End; i++)
        {
            if (!char.IsWhiteSpace(Owner.Text[i]))
                shared &= Owner.MarksAt(i);
        }

        return shared == TextMarks.None
            ? ToRichText()
            : new(slice.ToRuns().Select(run => run with { Marks = run.Marks & ~shared }));
    }

    public IEnumerable<TextRun> ToRuns()
    {
        var slice = Trim();
        var text = slice.Owner.Text;
        for (var i = slice.Start; i < slice.End;)
        {
            var (marks, link, start) = (Owner.MarksAt(i), Owner.LinkAt(i), i);
            while (i < slice.End && Owner.MarksAt(i) == marks && Owner.LinkAt(i) == link)
                i++;
            var startsAfterSpace = start > slice.Start && char.IsWhiteSpace(text[start - 1]);
            yield return new TextRun(
                Whitespace.Collapse(text.AsSpan(start, i - start), startsAfterSpace),
                marks,
                link,
                Owner.SpanOf(start, i)
            );
        }
    }

    public override string ToString() => Chars.ToString();
}
