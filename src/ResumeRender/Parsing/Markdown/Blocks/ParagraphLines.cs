using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Markdown.Marks;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>The logical lines that come of a document, in their order.</summary>
internal sealed class ParagraphLines(SourceText source, DiagnosticBag diagnostics)
{
    private readonly List<Line> _lines = [];

    public List<Line> All => _lines;

    /// <summary>How many lists the next line stands in.</summary>
    public int ListDepth { get; set; }

    /// <summary>True below a term of a list of definitions.</summary>
    public bool IsInDefinition { get; set; }

    /// <summary>The number of the item whose first line comes next.</summary>
    public string? Number { get; set; }

    /// <summary>Adds a text as one line, or as several where its author's lines stand for themselves.</summary>
    public void Add(InlineText text, LineForm form, int level, char glyph, bool joinsSoftBreaks)
    {
        if (text.FieldMarks.Count > 0)
        {
            _lines.Add(
                new Line(form, text.ToMarkedText())
                {
                    Indent = IndentOf(form),
                    HeadingLevel = level,
                    Glyph = glyph,
                    Number = TakeNumber(glyph),
                    Marks = [.. text.FieldMarks],
                }
            );
            return;
        }

        var whole = AttributeList.CutFrom(text.ToMarkedText(), diagnostics);
        var start = 0;
        var previous = 0;
        var isInRole = false;
        for (var i = 0; i < text.Breaks.Count && text.Breaks[i].At < whole.Text.Length; i++)
        {
            var (at, isHard) = text.Breaks[i];
            var next = NextBreak(text, i, whole);
            // Right below a list, without a blank line: what opens another job is not part of the last item.
            var isRole = ListDepth > 0 && LineLook.IsBoldAndDated(new Line(LineForm.Text, Cut(whole, at, next)));
            var ends =
                isHard
                || isRole
                || isInRole
                || (
                    !joinsSoftBreaks
                    && !GoesOn(whole, previous, at, next)
                    && (LineLook.StandsAlone(whole, previous, at) || LineLook.StandsAlone(whole, at, next))
                );
            previous = at;
            if (!ends)
                continue;
            AddLine(Cut(whole, start, at), form, level, glyph, isInRole ? 0 : IndentOf(form));
            isInRole |= isRole;
            (form, glyph, start) = (LineForm.Text, '\0', at);
            // A small letter would look as if the line went on.
            if (ListDepth == 0 && at + 1 < whole.Text.Length && char.IsLower(whole.Text[at + 1]))
                AddBlank();
        }

        AddLine(Cut(whole, start, whole.Text.Length), form, level, glyph, isInRole ? 0 : IndentOf(form));
    }

    /// <summary>Below a term an editor breaks the lines of a sentence, and only a date has one of its own.</summary>
    private bool GoesOn(MarkedText whole, int start, int at, int next) =>
        IsInDefinition && !HasDate(whole, start, at) && !HasDate(whole, at, next);

    private static bool HasDate(MarkedText whole, int start, int end) =>
        HeadLine.Read(Cut(whole, start, end), isCitation: false).Date is not null;

    /// <summary>Where the line after a break ends.</summary>
    private static int NextBreak(InlineText text, int index, MarkedText whole)
    {
        var next = index + 1;
        while (next < text.Breaks.Count && text.Breaks[next].At == text.Breaks[index].At)
            next++;
        return next < text.Breaks.Count ? Math.Min(text.Breaks[next].At, whole.Text.Length) : whole.Text.Length;
    }

    public static MarkedText Cut(MarkedText text, int start, int end)
    {
        var slice = text.All[start..end].Trim();
        return text.Cut(slice.Start, slice.End);
    }

    public void AddLine(MarkedText content, LineForm form, int level, char glyph) =>
        AddLine(content, form, level, glyph, IndentOf(form));

    private void AddLine(MarkedText content, LineForm form, int level, char glyph, int indent)
    {
        if (content.Text.AsSpan().Trim().IsEmpty)
            return;
        _lines.Add(
            new Line(form, content)
            {
                Indent = indent,
                HeadingLevel = level,
                Glyph = glyph,
                Number = TakeNumber(glyph),
                IsOfItem = form == LineForm.Text && level == 0 && ListDepth > 0 && indent > 0,
            }
        );
    }

    public string? TakeNumber(char glyph)
    {
        if (glyph != '1')
            return null;
        var number = Number;
        Number = null;
        return number;
    }

    /// <summary>A line below a bullet is set in, so that it goes on with the bullet.</summary>
    public int IndentOf(LineForm form) =>
        form == LineForm.Bullet ? ListDepth * 4 : (ListDepth * 4) + (ListDepth > 0 ? 2 : 0);

    public void AddBlank() => _lines.Add(new Line(LineForm.Blank, new MarkedTextBuilder(source, 0).ToMarkedText()));
}
