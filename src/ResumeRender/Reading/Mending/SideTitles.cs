using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Mending;

/// <summary>Puts titles that stand in the left margin, beside their text, above it: “EDUCATION      M.A. in Museum
/// Studies”.</summary>
internal static class SideTitles
{
    private const int FewestTitles = 2;

    private const int MostWords = 4;

    /// <summary>Parts such lines; the list is changed.</summary>
    public static void Part(List<Line> lines)
    {
        var column = FindColumn(lines);
        if (column < 0)
            return;
        // Where known titles are in capitals, others in the margin are titles too.
        var areCapitals = lines.TrueForAll(l =>
            SplitAt(l, column) is not { } parts
            || !HeadingLexicon.TryRead(parts.Left.Chars, out _)
            || IsCapitals(parts.Left.Chars)
        );
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (
                SplitAt(lines[i], column) is not { } parts
                || !(
                    HeadingLexicon.TryRead(parts.Left.Chars, out _)
                    || (areCapitals && IsCapitals(parts.Left.Chars))
                    || (
                        i > 0
                        && SplitAt(lines[i - 1], column) is { } wrapped
                        && HeadingLexicon.TryRead($"{wrapped.Left.Chars} {parts.Left.Chars}", out _)
                    )
                )
            )
                continue;
            var line = lines[i];
            var rest = line.Content.Cut(parts.Right.Start, parts.Right.End);
            lines[i] = new Line(LineForm.Text, rest) { Indent = column };
            // The second half of a title that the margin broke stands beside text of its own.
            if (
                i > 0
                && SplitAt(lines[i - 1], column) is { } above
                && HeadingLexicon.TryRead($"{above.Left.Chars} {parts.Left.Chars}", out _)
            )
            {
                var first = lines[i - 1];
                lines[i - 1] = new Line(LineForm.Text, first.Content.Cut(above.Right.Start, above.Right.End))
                {
                    Indent = column,
                };
                lines.Insert(
                    i - 1,
                    new Line(
                        LineForm.Text,
                        first
                            .Content.Cut(above.Left.Start, above.Left.End)
                            .Append(line.Content.Cut(parts.Left.Start, parts.Left.End))
                    )
                );
                lines.Insert(i - 1, first.Blanked());
                i--;
                continue;
            }

            lines.Insert(
                i,
                new Line(LineForm.Text, line.Content.Cut(parts.Left.Start, parts.Left.End)) { Indent = line.Indent }
            );
            lines.Insert(i, line.Blanked());
        }
    }

    /// <summary>Where the text begins beside most of the known titles; −1 if no titles stand in the margin.</summary>
    private static int FindColumn(List<Line> lines)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var line in lines)
        {
            if (
                line.Form == LineForm.Text
                && Columns.HasGap(line.Text)
                && Columns.Split(line.Content.All) is [var left, var right, ..]
                && left.Start == 0
                && HeadingLexicon.TryRead(left.Chars, out _)
            )
                counts[line.Indent + right.Start] = counts.GetValueOrDefault(line.Indent + right.Start) + 1;
        }

        var best = counts.Count == 0 ? default : counts.MaxBy(static c => c.Value);
        // Elsewhere a label and its value stand so; here all that is not a title keeps to the column.
        return
            best.Value >= FewestTitles
            && lines.Count(l => !l.IsBlank && l.Indent >= best.Key) > best.Value
            && !lines.Exists(l => IsInMargin(l, best.Key))
            ? best.Key
            : -1;
    }

    /// <summary>The line begins in the margin and reaches over the column's edge.</summary>
    private static bool IsInMargin(Line line, int column) =>
        !line.IsBlank
        && line.Indent < column
        && line.Indent + line.Text.Length > column
        && line.WordCount > MostWords
        && SplitAt(line, column) is null;

    private static (MarkedSlice Left, MarkedSlice Right)? SplitAt(Line line, int column)
    {
        var at = column - line.Indent;
        if (
            line.Form != LineForm.Text
            || at < 3
            || at >= line.Text.Length
            || !char.IsWhiteSpace(line.Text[at - 1])
            || !char.IsWhiteSpace(line.Text[at - 2])
            || char.IsWhiteSpace(line.Text[at])
        )
            return null;
        return (line.Content.All[..at].Trim(), line.Content.All[at..]);
    }

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c) || char.IsAsciiDigit(c))
                return false;
        }

        return Whitespace.CountWords(text) <= MostWords;
    }
}
