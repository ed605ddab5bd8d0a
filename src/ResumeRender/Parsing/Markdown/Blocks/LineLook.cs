using ResumeRender.Model;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>Decides by its look whether a line stands for itself or is part of running text.</summary>
internal static class LineLook
{
    private const int MostWords = 18;

    /// <summary>True for lines such as <c>**Acme** | Leeds</c>, <c>*2019 – 2021*</c> and <c>Tools:
    /// Docker</c>.</summary>
    public static bool StandsAlone(MarkedText text, int start, int end)
    {
        var slice = text.All[start..end].Trim();
        if (slice.IsEmpty || slice.Length > 200)
            return false;
        var line = new Line(LineForm.Text, text.Cut(slice.Start, slice.End));
        return IsHead(line) || LabelReader.FindColon(line.Text) > 0 || ContactReader.HasContactData(line);
    }

    /// <summary>True for a line that can only be part of an entry's head.</summary>
    public static bool IsHead(Line line)
    {
        if (
            line.Form != LineForm.Text
            || line.WordCount > MostWords
            || line.Text.Length == 0
            || line.Text[^1] is '.' or ':' or ',' or ';'
        )
            return false;
        var head = HeadLine.Read(line.Content, isCitation: false);
        return head is { Date: not null, IsDateSetApart: true }
            || head.Parts.Count > 1
            || line.Content.MarksAt(0).HasFlag(TextMarks.Strong)
            || line.Content.IsAll(TextMarks.Emphasis)
            || LinkReader.ToUri(line.Text) is not null;
    }

    /// <summary>“**Senior Engineer** | Mar 2018 – Dec 2020” below the bullets of another role.</summary>
    public static bool IsBoldAndDated(Line line) => IsHead(line) && line.Content.MarksAt(0).HasFlag(TextMarks.Strong)
        && HeadLine.Read(line.Content, isCitation: false) is { Date: not null, IsDateSetApart: true, Parts.Count: > 0 };

    /// <summary>“**Baker** — *Acme Ltd* — 2019 – 2021”, wherever on the line the date stands.</summary>
    public static bool IsBoldWithDate(Line line) => IsHead(line) && line.Content.MarksAt(0).HasFlag(TextMarks.Strong)
        && HeadLine.Read(line.Content, isCitation: false) is { Date: not null, Parts.Count: > 0 };

    /// <summary>True for a line right below a heading that names what the heading does not: a role, a school, a
    /// place.</summary>
    public static bool NamesSomething(Line line)
    {
        if (
            line.Form != LineForm.Text
            || line.WordCount > 8
            || line.Text.Length == 0
            || line.Text[^1] is '.' or ':' or ';'
            || HeadTerms.IsGrade(line.Text)
        )
            return false;
        var text = line.Text.AsSpan();
        return char.IsUpper(text[0])
            && (
                NameLexicon.RoleScore(text) + NameLexicon.OrganizationScore(text) + NameLexicon.DegreeScore(text) > 0.5
                || NameLexicon.SchoolScore(text) > 0.5
                || PlaceReader.Score(text, false) > 0.8
            );
    }
}
