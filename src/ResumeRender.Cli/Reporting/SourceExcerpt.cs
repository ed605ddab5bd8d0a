using System.Globalization;
using System.Text;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Reporting;

/// <summary>The line a diagnostic is about, as a terminal shows it, and the carets below the place.</summary>
/// <param name="Text">The line, or the part of a long one around the place.</param>
/// <param name="Margin">The spaces before the carets.</param>
/// <param name="Carets">As many carets as the place is wide; one at least.</param>
/// <remarks>
/// Tabs become spaces up to the next multiple of four; wide characters count two columns and combining marks none, so
/// that the carets stand where they should. A place of several lines is marked up to the end of the first. Of a line
/// that is a whole file, no more is looked at than can be shown: there may be as many messages about it as it has
/// words.
/// </remarks>
internal readonly record struct SourceExcerpt(string Text, string Margin, string Carets)
{
    private const int TabWidth = 4;
    private const int MaximumWidth = 100;
    private const int ContextBefore = 40;
    private const int Reach = 500;

    internal static SourceExcerpt Of(SourceSpan span)
    {
        var (line, isCutBefore, isCutAfter) = Around(span.Source!, span.Start, out var before);
        var start = Math.Min(before, line.Length);
        var end = Math.Min(start + Math.Max(span.Length, 0), line.Length);

        var cells = Cells(line);
        var first = cells.FindIndex(c => c.Offset >= start);
        first = first < 0 ? cells.Count : first;
        var last = cells.FindIndex(c => c.Offset >= end);
        last = last < 0 ? cells.Count : last;

        var (from, to) = Window(cells, first);
        last = Math.Clamp(last, first, to);
        var leader = from > 0 || isCutBefore ? "…" : "";
        var text = new StringBuilder(leader);
        for (var i = from; i < to; i++)
            text.Append(cells[i].Shown);
        if (to < cells.Count || isCutAfter)
            text.Append('…');
        var margin = new string(' ', leader.Length + Width(cells, from, first));
        return new SourceExcerpt(text.ToString(), margin, new string('^', Math.Max(1, Width(cells, first, last))));
    }

    /// <summary>The line of a place, or so much of it as can matter, and how many characters of that stand before the
    /// place.</summary>
    private static (string Line, bool IsCutBefore, bool IsCutAfter) Around(SourceText source, int place, out int before)
    {
        var text = source.Text;
        var lineStart = place - source.PositionOf(place).Column + 1;
        var from = Math.Max(lineStart, place - Reach);
        var to = Math.Min(text.Length, place + Reach);
        if (from > lineStart && char.IsLowSurrogate(text[from]))
            from++;
        if (to < text.Length && char.IsLowSurrogate(text[to]))
            to++;
        var lineEnd = text.AsSpan(from, to - from).IndexOfAny('\r', '\n');
        before = place - from;
        var isCutAfter = lineEnd < 0 && to < text.Length && text[to] is not ('\r' or '\n');
        return (text[from..(lineEnd < 0 ? to : from + lineEnd)], from > lineStart, isCutAfter);
    }

    /// <summary>A character as it is shown.</summary>
    private readonly record struct Cell(int Offset, string Shown, int Width);

    private static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>(line.Length);
        var column = 0;
        for (var i = 0; i < line.Length;)
        {
            _ = Rune.DecodeFromUtf16(line.AsSpan(i), out var rune, out var length);
            var cell = line[i] switch
            {
                '\t' => Spaces(i, TabWidth - (column % TabWidth)),
                var c when ControlCharacters.IsDangerous(c) => new Cell(
                    i,
                    ControlCharacters.Code(c),
                    ControlCharacters.Code(c).Length
                ),
                _ => new Cell(i, rune.ToString(), ColumnsOf(rune)),
            };
            cells.Add(cell);
            column += cell.Width;
            i += length;
        }

        return cells;
    }

    private static Cell Spaces(int offset, int count) => new(offset, new string(' ', count), count);

    private static (int From, int To) Window(List<Cell> cells, int first)
    {
        if (Width(cells, 0, cells.Count) <= MaximumWidth)
            return (0, cells.Count);
        var from = first;
        for (var width = 0; from > 0 && width < ContextBefore; from--)
            width += cells[from - 1].Width;
        var to = from;
        for (var width = 0; to < cells.Count && width < MaximumWidth; to++)
            width += cells[to].Width;
        return (from, to);
    }

    private static int Width(List<Cell> cells, int from, int to)
    {
        var width = 0;
        for (var i = from; i < to; i++)
            width += cells[i].Width;
        return width;
    }

    /// <remarks>The ranges of East Asian Wide and emoji that matter in running text (UAX #11).</remarks>
    private static int ColumnsOf(Rune rune) =>
        rune.Value switch
        {
            >= 0x1100
            and <= 0x115F
            or >= 0x2E80
            and <= 0xA4CF
            or >= 0xAC00
            and <= 0xD7A3
            or >= 0xF900
            and <= 0xFAFF
            or >= 0xFE30
            and <= 0xFE6F
            or >= 0xFF00
            and <= 0xFF60
            or >= 0xFFE0
            and <= 0xFFE6
            or >= 0x1F300
            and <= 0x1FAFF
            or >= 0x20000
            and <= 0x3FFFD => 2,
            _ when Rune.GetUnicodeCategory(rune)
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.EnclosingMark
                        or UnicodeCategory.Format => 0,
            _ => 1,
        };
}
