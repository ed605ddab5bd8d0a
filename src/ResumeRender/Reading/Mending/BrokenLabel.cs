using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Mending;

/// <summary>Joins a row of contact data that was broken between a label and its value: <c>Nationality: Irish |
/// Email:</c>, and the address on the next line.</summary>
internal static class BrokenLabel
{
    private const int LastLine = 12;

    private const int MostWordsOfLabel = 2;

    /// <summary>Joins all such lines among the first, and those below a title of contact data.</summary>
    public static void Join(List<Line> lines)
    {
        JoinRows(lines);
        var last = LastLine;
        for (var i = 0; i < lines.Count; i++)
        {
            if (HeadingLexicon.IsContact(lines[i].Text))
                last = Math.Max(last, i + LastLine);
            if (i < last && IsLabelAlone(lines[i]) && ValueBelow(lines, i) is > 0 and var value)
                JoinAlone(lines, i, value);
        }
    }

    /// <summary><c>PHONE:</c> or <c>LinkedIn</c> on a line of its own.</summary>
    private static bool IsLabelAlone(Line line) =>
        line is { Form: LineForm.Text, WordCount: <= MostWordsOfLabel } && !HeadingLexicon.IsContact(line.Text)
        && ContactLabel.IsAll(line.Text.AsSpan().Trim(" :")) && !ContactReader.HasContactData(line);

    /// <summary>Where the value of a label stands, which a blank line may part from it; 0 if what comes next is no
    /// contact data.</summary>
    private static int ValueBelow(List<Line> lines, int label)
    {
        var next = label + 1 < lines.Count && lines[label + 1].IsBlank ? label + 2 : label + 1;
        if (next >= lines.Count || lines[next].Form != LineForm.Text)
            return 0;
        var isPlace = ContactPlace.IsLabel(lines[label].Text.Trim(' ', ':').ToLowerInvariant());
        if (!ContactReader.HasContactData(lines[next]) && !(isPlace && ContactPlace.Is(lines[next].Text, "", true)))
            return 0;
        var hasOwn = ContactLabel.Cut(lines[next].Content.All, out var own).IsEmpty || own.Length > 0;
        return hasOwn ? 0 : next;
    }

    private static void JoinAlone(List<Line> lines, int label, int value)
    {
        var (line, next) = (lines[label], lines[value]);
        var content = line.Content.Append(next.Content, line.Text[^1] == ':' ? ' ' : '\t');
        lines[label] = line with { Content = content };
        lines.RemoveRange(label + 1, value - label);
    }

    private static void JoinRows(List<Line> lines)
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
            lines[i] = line with { Content = line.Content.Append(next.Content) };
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
