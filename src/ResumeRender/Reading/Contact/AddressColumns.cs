using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Contact;

/// <summary>Puts two addresses that stand next to each other, each below its label, one after the other.</summary>
/// <remarks>Students write “Campus Address” and “Permanent Address” so.</remarks>
internal static class AddressColumns
{
    /// <summary>The lines, the left column of such a pair before the right one.</summary>
    public static List<Line> Unfold(List<Line> lines)
    {
        var top = lines.FindIndex(static l => Pair(l) is [var left, var right] && IsLabel(left) && IsLabel(right));
        if (top < 0)
            return lines;
        var end = top;
        var (left, right) = (new List<Line>(), new List<Line>());
        for (; end < lines.Count && Pair(lines[end]) is [var one, var other]; end++)
        {
            left.Add(Cut(lines[end], one));
            right.Add(Cut(lines[end], other));
        }

        return end - top < 2 ? lines : [.. lines[..top], .. left, .. right, .. lines[end..]];
    }

    private static bool IsLabel(MarkedSlice column) => LabelOfSeveral.IsOfAddress(column.Chars);

    private static List<MarkedSlice>? Pair(Line line) =>
        line.Form == LineForm.Text && Columns.HasGap(line.Text) && Columns.Split(line.Content.All) is { Count: 2 } pair
            ? pair
            : null;

    private static Line Cut(Line line, MarkedSlice column) =>
        new(LineForm.Text, column.Owner.Cut(column.Start, column.End)) { Indent = line.Indent };
}
