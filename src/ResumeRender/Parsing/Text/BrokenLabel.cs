namespace ResumeRender.Parsing.Text;

/// <summary>Joins a row of contact data that was broken between a label and its value: <c>Nationality: Irish |
/// Email:</c>, and the address on the next line.</summary>
internal static class BrokenLabel
{
    private const int LastLine = 12;

    /// <summary>Joins all such lines among the first; below them no row is of contact data.</summary>
    public static void Join(List<Line> lines)
    {
        for (var i = 0; i + 1 < Math.Min(lines.Count, LastLine); i++)
        {
            var (line, next) = (lines[i], lines[i + 1]);
            if (
                line.Form != LineForm.Text
                || next.Form != LineForm.Text
                || !EndsInLabel(line)
                || !ContactReader.HasContactData(next)
                || ContactLabel.Cut(next.Content.All, out var label).IsEmpty
                || label.Length > 0
            )
                continue;
            lines[i] = new Line(line.Form, line.Content.Append(next.Content))
            {
                Indent = line.Indent,
                Marks = line.Marks,
                BeginsParagraph = line.BeginsParagraph,
                LostMarks = line.LostMarks,
            };
            lines.RemoveAt(i + 1);
            i--;
        }
    }

    private static bool EndsInLabel(Line line)
    {
        if (line.Text.Length < 2 || line.Text[^1] != ':' || !line.Text.AsSpan(0, line.Text.Length - 1).Contains(':'))
            return false;
        var pieces = ContactPieces.Of(line.Content.All);
        return pieces.Count > 1 && ContactLabel.IsAll(pieces[^1].Chars.TrimEnd(':').Trim());
    }
}
