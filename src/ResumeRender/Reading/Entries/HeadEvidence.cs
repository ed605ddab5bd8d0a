using ResumeRender.Model;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Reading.Entries;

/// <summary>Weighs whether a line of a section is one of an entry's head: by its words, its date, what stands around
/// it.</summary>
/// <param name="shape">The section.</param>
/// <param name="groups">The entries that were found above.</param>
internal sealed class HeadEvidence(SectionShape shape, List<EntryGroup> groups)
{
    /// <summary>“Corp.” with its stop; longer words that end in one end a sentence.</summary>
    private const int LongestAbbreviation = 6;

    /// <summary>How much says that a line is one of a head; 2 is enough.</summary>
    public double Weigh(int index, bool isAfterBlank)
    {
        var line = shape.Lines[index];
        var head = shape.Heads[index]!;
        var text = line.Text.AsSpan();
        var evidence = 0.0;
        evidence += head.Date is not null
            ? (head.IsDateSetApart || line.WordCount < HeadLine.MostWordsOfHead ? 3 : 0.5)
            : 0;
        evidence += head.Parts.Count > 1 ? 1.5 : 0;
        evidence += line.HeadingLevel > 0 || line.IsStrong || line.Content.MarksAt(0).HasFlag(TextMarks.Strong) ? 2 : 0;
        evidence += isAfterBlank ? 1 : 0;
        evidence += line.WordCount <= 10 ? 1 : line.WordCount > (head.Date is null ? 14 : 22) ? -3 : 0;
        evidence -= isAfterBlank && IsUndatedAmongDated(index) ? 1.5 : 0;
        evidence +=
            !isAfterBlank
            && groups.Count > 0
            && groups[^1] is { HasBody: false, HasDate: true } group
            && group.HeadLines.TrueForAll(static h => h.Parts.Count == 0)
                ? 3
                : 0;
        evidence += NextIsBodyOrDate(index) ? 1 : 0;
        evidence += OpensLikeTheLast(index) || OpensLikeTheFirst(index) ? 2 : 0;
        evidence +=
            NameLexicon.RoleScore(text) + NameLexicon.OrganizationScore(text) + NameLexicon.DegreeScore(text) > 0
                ? 0.5
                : 0;
        evidence += NameLexicon.IsGuidance(text) ? 1 : 0;
        var isBelowWholeHead =
            groups.Count > 0
            && groups[^1] is { HasDate: true, HasBody: false }
            && groups[^1].HeadLines[0].Parts.Count > 0;
        if (
            text[^1] is '.'
            && !EndsLikeTheLast(head)
            && (line.WordCount > 2 || isBelowWholeHead)
            && (NameLexicon.OrganizationScore(LastWord(text)) == 0 || LastWord(text).Length > LongestAbbreviation)
        )
            evidence -= IsSentence(text) ? 6 : 3;
        // “Dissertation on timetables; with distinction” tells more of what is named above.
        if (isBelowWholeHead && head.Date is null && line.WordCount > 4 && text.IndexOf("; ") > 0)
            evidence -= 1.5;
        if (head.Date is null && groups.Count > 0 && line.Indent > groups[^1].Head[0].Indent && groups[^1].HasBody)
            evidence -= 1;
        // Role, employer and date in one line: what is indented below is what was done.
        if (
            isBelowWholeHead
            && !shape.HasLeftColumn
            && head.Date is null
            && line.Indent > groups[^1].Head[0].Indent
            && NamesRoleAndHost(groups[^1].Head[0].Text)
        )
            evidence -= 3;
        // “trustee” below the name of a charity is a role, however small it is written.
        var isSmallRole = isBelowWholeHead && !isAfterBlank && line.WordCount <= 4 && NameLexicon.RoleScore(text) > 0;
        if (char.IsLower(text[0]) && !isSmallRole && NameLexicon.SchoolScore(text) <= 0)
            evidence -= 1.5;
        return evidence;
    }

    /// <summary>As many lines above one that begins with its dates as the last entry has: the next one begins here,
    /// even right below a bullet.</summary>
    private bool OpensLikeTheLast(int index)
    {
        if (groups.Count == 0)
            return false;
        var date = groups[^1].HeadLines.FindIndex(static h => h.BeginsWithDate);
        // An entry without a body is whole when its dates are told.
        if (date < 1 || index + date >= shape.Lines.Count || (!groups[^1].HasBody && date < groups[^1].Head.Count - 1))
            return false;
        for (var i = index; i < index + date; i++)
        {
            if (shape.Lines[i].Form != LineForm.Text || shape.Heads[i] is not { Date: null })
                return false;
        }

        return shape.Lines[index + date].Form == LineForm.Text && shape.Heads[index + date] is { BeginsWithDate: true };
    }

    /// <summary>An employer without a date above a dated role, as in the first entry: the next one begins here, even
    /// right below a bullet.</summary>
    public bool OpensLikeTheFirst(int index)
    {
        if (
            groups.Count == 0
            || !groups[^1].HasBody
            || groups[0].HeadLines is not [{ Date: null }, { Date: not null, Parts.Count: > 0 }, ..]
            || index + 1 >= shape.Lines.Count
        )
            return false;
        var (line, next) = (shape.Lines[index], shape.Lines[index + 1]);
        var isPair =
            line.Form == LineForm.Text
            && shape.Heads[index] is { Date: null }
            && next.Form == LineForm.Text
            && shape.Heads[index + 1] is { Date: not null, Parts.Count: > 0 };
        return isPair
            && char.IsUpper(line.Text[0])
            && line.Text[^1] != '.'
            && line.WordCount <= HeadLine.MostWordsOfHead
            && line.Indent <= groups[0].Head[0].Indent
            && (
                TrailingPlace.FindTrailing(line.Text) > 0
                || NameLexicon.OrganizationScore(line.Text) > 0
                || line.Text.Count(',') == groups[0].Head[0].Text.Count(',')
            );
    }

    /// <summary>“2013–2018 Hydrogeologist, Groundwater Institute, Wallingford.”: dates lead and a stop ends the head of
    /// the last entry, too.</summary>
    private bool EndsLikeTheLast(HeadLine head) =>
        head is { BeginsWithDate: true, Parts.Count: > 0 }
        && groups.Count > 0
        && groups[^1].HeadLines is [{ BeginsWithDate: true }]
        && groups[^1].Head[0].Text[^1] == '.';

    private bool NextIsBodyOrDate(int index)
    {
        var at = shape.NextNaming(index);
        if (at >= shape.Lines.Count)
            return false;
        return shape.Lines[at].Form is LineForm.Bullet or LineForm.GluedList
            || (shape.Lines[at].Form == LineForm.Text && shape.Heads[at]!.Date is not null);
    }

    /// <summary>Where entries are dated, a block of lines with neither date nor bullets is what its author wrote below
    /// a head.</summary>
    private bool IsUndatedAmongDated(int index)
    {
        if (
            groups.Count == 0
            || !groups[^1].HasDate
            || shape.Heads[index]!.Parts.Count > 1
            || shape.Kind is SectionKind.Awards or SectionKind.Certificates or SectionKind.Publications
        )
            return false;
        var line = shape.Lines[index];
        if (
            line.IsStrong
            || line.HeadingLevel > 0
            || shape.Heads[index]!.Date is not null
            || (
                line.WordCount <= 5
                && (NameLexicon.OrganizationScore(line.Text) > 0 || shape.NamesSchoolOrEmployer(line))
            )
        )
            return false;
        for (
            var i = index;
            i < shape.Lines.Count && i <= index + SectionShape.MostHeadLines && !shape.Lines[i].IsBlank;
            i++
        )
        {
            if (shape.Lines[i].Form != LineForm.Text || shape.Heads[i]!.Date is not null)
                return false;
        }

        return true;
    }

    /// <summary>“I worked at Acme from 2019 to 2020.” tells a story, whatever dates are in it.</summary>
    private static bool IsSentence(ReadOnlySpan<char> text) =>
        Whitespace.CountWords(text) > 4
        && (
            text.StartsWith("I ")
            || text.StartsWith("We ")
            || text.StartsWith("My ")
            || text.StartsWith("From ")
            || text.StartsWith("In ")
            || text.StartsWith("Since ")
            || text.Contains(" I ", StringComparison.Ordinal)
            || text.Contains(" was ", StringComparison.Ordinal)
            || text.Contains(" worked ", StringComparison.Ordinal)
        );

    private static bool NamesRoleAndHost(ReadOnlySpan<char> text) =>
        NameLexicon.RoleScore(text) > 0 && NameLexicon.OrganizationScore(text) + NameLexicon.SchoolScore(text) > 0;

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..];
}
