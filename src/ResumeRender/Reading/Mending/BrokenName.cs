using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Mending;

/// <summary>Joins a name that a design set on two lines: <c>TOMÁS</c> above <c>WREN-HALLORAN</c>.</summary>
internal static class BrokenName
{
    /// <summary>Joins the first two lines if both are nothing but parts of a name: in capitals, or a word each above a
    /// headline or contact data.</summary>
    public static void Join(List<Line> lines)
    {
        var first = lines.FindIndex(static l => !l.IsBlank);
        if (first < 0 || first + 1 >= lines.Count || lines[first].HeadingLevel != lines[first + 1].HeadingLevel)
            return;
        var mayHaveSmallLetters =
            first + 2 < lines.Count
            && lines[first].WordCount == 1
            && lines[first + 1].WordCount == 1
            && IsBelowName(lines[first + 2]);
        if (!IsPart(lines[first], mayHaveSmallLetters) || !IsPart(lines[first + 1], mayHaveSmallLetters))
            return;
        var name = lines[first].Content.Append(lines[first + 1].Content);
        if (!PersonName.Is(name.Text) || HeadingLexicon.IsDocumentTitle(name.Text))
            return;
        lines[first] = lines[first] with { Content = name };
        lines.RemoveAt(first + 1);
    }

    /// <summary>Two lines of which each has a part of one name; null if they are not a name together.</summary>
    public static Line? TryJoin(Line first, Line second)
    {
        if (!IsPart(first, mayHaveSmallLetters: true) || !IsPart(second, mayHaveSmallLetters: true))
            return null;
        var name = first.Content.Append(second.Content);
        var isName = PersonName.Is(name.Text) && !HeadingLexicon.IsDocumentTitle(name.Text);
        return isName ? first with { Content = name } : null;
    }

    private static bool IsBelowName(Line line) =>
        NameLexicon.RoleScore(line.Text) > 0 || ContactReader.HasContactData(line);

    private static bool IsPart(Line line, bool mayHaveSmallLetters)
    {
        if (
            line is not { Form: LineForm.Text, WordCount: 1 or 2 }
            || line.Text.Length < 2
            || HeadingLexicon.TryRead(line.Text, out _)
            || HeadingLexicon.IsContact(line.Text)
            || HeadingLexicon.IsDocumentTitle(line.Text)
        )
            return false;
        foreach (var c in line.Text)
        {
            if (
                (char.IsLower(c) && !mayHaveSmallLetters)
                || !(char.IsLetter(c) || c is ' ' or '-' or '\'' or '’' or '.')
            )
                return false;
        }

        return char.IsUpper(line.Text[0]) && NameLexicon.RoleScore(line.Text) <= 0;
    }
}
