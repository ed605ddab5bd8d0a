using ResumeRender.Model;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Reading.Entries;

/// <summary>The lines of a section, each also read as a head, and what is seen of its author's manner in all of them
/// together.</summary>
internal sealed class SectionShape
{
    /// <summary>More lines than these are not a head.</summary>
    public const int MostHeadLines = 3;

    private readonly int _leftColumn = -1;

    public SectionShape(IReadOnlyList<Line> lines, SectionKind kind)
    {
        (Lines, Kind) = (lines, kind);
        Heads = new HeadLine?[lines.Count];
        var first = -1;
        var (dated, undated) = (0, 0);
        var yearsAreDates = kind is not (SectionKind.Publications or SectionKind.Projects) && DoYearsLead(lines);
        // Names of awards have years in them: “World Finals 2023”.
        yearsAreDates |= kind is SectionKind.Certificates or SectionKind.Education && DoYearsTrail(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Form is not (LineForm.Text or LineForm.Bullet))
                continue;
            var (field, value) = lines[i].Columns.IsEmpty ? FieldLabel.Read(lines[i].Text, kind) : default;
            Heads[i] =
                field == EntryField.None
                    ? HeadLine.Read(lines[i], isCitation: kind == SectionKind.Publications, yearsAreDates)
                    : HeadLine.ReadField(lines[i].Content, field, value);
            FirstField = FirstField == EntryField.None ? field : FirstField;
            first = first < 0 ? i : first;
            (dated, undated) = Heads[i]!.Date is null ? (dated, undated + 1) : (dated + 1, undated);
        }

        var isSpaced = HasBlankBetween(lines);
        IsListOfLines =
            HasDatedNeighbours()
            || (
                !isSpaced
                && (kind != SectionKind.Activities || !lines.Any(static l => l.Form != LineForm.Text && !l.IsBlank))
            );
        // “• BA History. Eastmoor College, 2018”: each bullet is a degree with its school and year.
        var isListOfDegrees =
            kind == SectionKind.Education
            && dated > 0
            && undated == 0
            && lines.All(static l => l.IsBlank || (l.Form == LineForm.Bullet && l.WordCount <= 18));
        // An award among undated ones may be a mere line; a list of which most say when is one of awards and years.
        var mayBeList =
            kind == SectionKind.Certificates
            || (kind == SectionKind.Publications && dated > 0)
            || (kind == SectionKind.Awards && dated > 0 && dated >= undated);
        IsListOfBullets =
            isListOfDegrees
            || (
                mayBeList
                && first >= 0
                && lines.All(l =>
                    l.IsBlank
                    || (
                        l.Form == LineForm.Bullet
                        && l.Indent == lines[first].Indent
                        && (
                            kind == SectionKind.Publications || (l.WordCount <= 12 && LabelReader.FindColon(l.Text) < 0)
                        )
                    )
                )
            );
        LinesAlternate = dated == undated;
        DateLeads = first < 0 || Heads[first]!.Date is not null;
        _leftColumn = FindLeftColumn();
    }

    public IReadOnlyList<Line> Lines { get; }

    /// <summary>The lines read as heads; null for those that cannot be one.</summary>
    public HeadLine?[] Heads { get; }

    public SectionKind Kind { get; }

    /// <summary>The first line has a date.</summary>
    public bool DateLeads { get; }

    /// <summary>As many lines have a date as have none.</summary>
    public bool LinesAlternate { get; }

    /// <summary>Each line may be an entry.</summary>
    public bool IsListOfLines { get; }

    /// <summary>Each bullet is an entry.</summary>
    public bool IsListOfBullets { get; }

    /// <summary>The field with which each entry of a form begins; none if the section is not a form.</summary>
    public EntryField FirstField { get; }

    /// <summary>Dates stand in a column at the left, and all that belongs to them in one at the right.</summary>
    public bool HasLeftColumn => _leftColumn >= 0;

    /// <summary>The line begins with a date in the left column.</summary>
    public bool BeginsInLeftColumn(int index) => Lines[index].Indent <= _leftColumn;

    /// <summary>The next line that is no mere “Full-time”; looks only as far as a head reaches.</summary>
    public int NextNaming(int index)
    {
        var at = index + 1;
        while (at < Lines.Count && at <= index + MostHeadLines && Heads[at] is { NamesNothing: true })
            at++;
        return at;
    }

    /// <summary>The next line that names something has a date.</summary>
    public bool DatedLineFollows(int index)
    {
        var at = NextNaming(index);
        return at < Lines.Count && Heads[at]?.Date is not null && Lines[at].Form == LineForm.Text;
    }

    /// <summary>The next line is a date and nothing else.</summary>
    public bool NextIsDatedOnly(int index) =>
        index + 1 < Lines.Count && Heads[index + 1] is { Date: not null, Parts.Count: 0 };

    /// <summary>The next line with text, whatever blank lines are between, is a date and nothing else.</summary>
    public bool NextTextIsDatedOnly(int index)
    {
        do
            index++;
        while (index < Lines.Count && Lines[index].IsBlank);
        return index < Lines.Count && Heads[index] is { Date: not null, Parts.Count: 0 };
    }

    /// <summary>The line names nobody: it only says where or when.</summary>
    public bool IsPlaceOrDate(int index) =>
        Heads[index]!.Parts.TrueForAll(static p =>
            PlaceReader.Score(p.Chars, false) > 0.8 || PlaceReader.IsTownRegionCountry(p.Chars)
        );

    /// <summary>In a section of jobs the line has a company's word, in one of schools a school's.</summary>
    public bool NamesSchoolOrEmployer(Line line) => Kind switch
    {
        SectionKind.Education => NameLexicon.SchoolScore(line.Text) > 0,
        SectionKind.Work => NameLexicon.OrganizationScore(line.Text) > 0,
        _ => false,
    };

    /// <summary>A part of the head line names a school or an employer; “Software Engineering Intern” has a company's
    /// word and does not.</summary>
    public bool NamesSchoolOrEmployer(HeadLine head) =>
        head.Parts.Exists(p =>
            Kind switch
            {
                SectionKind.Education => NameLexicon.SchoolScore(p.Chars) > 0,
                SectionKind.Work => NameLexicon.OrganizationScore(p.Chars) > 0
                    && (NameLexicon.RoleScore(p.Chars) <= 0 || p.Chars.ContainsAny(",–—|@")),
                _ => false,
            }
        );

    /// <summary>The indentation of the column of dates; −1 if there is none, or if any other line begins in
    /// it.</summary>
    private int FindLeftColumn()
    {
        var (left, last, nearest) = (-1, -1, int.MaxValue);
        for (var i = 0; i < Lines.Count; i++)
        {
            if (IsDateAndGap(i))
                (left, last) = (
                    left < 0 ? Lines[i].Indent : Math.Min(left, Lines[i].Indent),
                    Math.Max(last, Lines[i].Indent)
                );
            else if (!Lines[i].IsBlank)
                nearest = Math.Min(nearest, Lines[i].Indent);
        }

        // Dates that end at one edge begin at several, each before all of the other column.
        if (last > left && nearest > last && nearest < int.MaxValue)
            return last;
        var hasOthers = false;
        for (var i = 0; i < Lines.Count && left >= 0; i++)
        {
            if (Lines[i].IsBlank || (Lines[i].Indent == left && IsDateAndGap(i)))
                continue;
            if (Lines[i].Indent <= left)
                return -1;
            hasOthers = true;
        }

        return hasOthers ? left : -1;
    }

    /// <summary>Most lines begin with a year and a name: “2018 Corporate Member”, “2015 Fellow”. One alone may be the
    /// name of a thing.</summary>
    private static bool DoYearsLead(IReadOnlyList<Line> lines)
    {
        var (with, without) = (0, 0);
        foreach (var line in lines)
        {
            if (line.IsBlank)
                continue;
            var text = line.Text;
            var isYear =
                text.Length > 6
                && text[4] == ' '
                && (char.IsUpper(text[5]) || IsOrdinal(text.AsSpan(5)))
                && text.StartsWith("19", StringComparison.Ordinal) | text.StartsWith("20", StringComparison.Ordinal)
                && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0;
            (with, without) = isYear ? (with + 1, without) : (with, without + 1);
        }

        return with >= 2 && with >= without;
    }

    /// <summary>“2nd Place” begins with a figure and is a name all the same.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> text) =>
        text.Length > 3 && char.IsAsciiDigit(text[0]) && text[1..3] is "st" or "nd" or "rd" or "th" && text[3] == ' ';

    /// <summary>Most lines end with a year: “CSCS blue card 2022”, “Working at height 2021”.</summary>
    private static bool DoYearsTrail(IReadOnlyList<Line> lines)
    {
        var (with, without) = (0, 0);
        foreach (var line in lines)
        {
            if (line.IsBlank)
                continue;
            var text = line.Text.AsSpan().TrimEnd(" .");
            var isYear =
                text.Length > 8
                && text[^5] == ' '
                && char.IsLetter(text[^6])
                && text[^4] is '1' or '2'
                && text[^4..].IndexOfAnyExceptInRange('0', '9') < 0;
            (with, without) = isYear ? (with + 1, without) : (with, without + 1);
        }

        return with >= 2 && with > without;
    }

    private bool IsDateAndGap(int index) =>
        Lines[index].Form == LineForm.Text
        && Heads[index] is { Date: not null, HasGap: true } head
        && head.DateSlice.Start == 0
        && head.Parts.Count > 0;

    /// <summary>Two dated names on neighbouring lines: each line is an entry.</summary>
    private bool HasDatedNeighbours()
    {
        for (var i = 1; i < Lines.Count; i++)
        {
            if (
                Heads[i] is { Date: not null, Parts.Count: > 0 }
                && Heads[i - 1] is { Date: not null, Parts.Count: > 0 }
            )
                return true;
        }

        return false;
    }

    private static bool HasBlankBetween(IReadOnlyList<Line> lines)
    {
        var (sawText, sawBlank) = (false, false);
        foreach (var line in lines)
        {
            if (!line.IsBlank && sawBlank)
                return true;
            sawText |= !line.IsBlank;
            sawBlank = sawText && line.IsBlank;
        }

        return false;
    }
}
