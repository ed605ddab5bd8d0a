using ResumeRender.Model;
using ResumeRender.Reading.Body;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Reading.Entries;

/// <summary>Divides the lines of a section into entries: which lines are heads, which text belongs below
/// them.</summary>
internal sealed class EntryGrouper
{
    private const double Enough = 2;

    private readonly SectionShape _shape;
    private readonly BodyReader _body;
    private readonly HeadEvidence _evidence;
    private readonly List<Line> _before = [];
    private readonly List<EntryGroup> _groups = [];

    /// <summary>The last employer that stood alone above its dated roles.</summary>
    private int _opener = -1;

    private EntryGrouper(SectionShape shape, BodyReader body) =>
        (_shape, _body, _evidence) = (shape, body, new HeadEvidence(shape, _groups));

    /// <summary>The lines before the first entry, and the entries.</summary>
    public static (List<Line> Before, List<EntryGroup> Groups) Group(
        IReadOnlyList<Line> lines,
        SectionKind kind,
        BodyReader body
    )
    {
        var grouper = new EntryGrouper(new SectionShape(lines, kind), body);
        if (!grouper.HasEntries())
            return ([.. lines], []);
        grouper.Group();
        return (grouper._before, grouper._groups);
    }

    /// <summary>A section of mere sentences or bullets has no entries.</summary>
    private bool HasEntries()
    {
        var (bullets, heads, entryBullets) = (0, 0, 0);
        for (var i = 0; i < _shape.Lines.Count; i++)
        {
            var line = _shape.Lines[i];
            bullets += line.Form is LineForm.Bullet or LineForm.GluedList ? 1 : 0;
            entryBullets += line.Form == LineForm.Bullet && IsBulletedHead(i) ? 1 : 0;
            var isHead =
                line.Form == LineForm.Text
                && (
                    _shape.Heads[i]!.Date is not null
                    || line.HeadingLevel > 0
                    || (_shape.Heads[i]!.Parts.Count > 1 && line.WordCount < 25)
                );
            heads += isHead || _shape.Heads[i] is { Field: not EntryField.None } ? 1 : 0;
        }

        if (heads > 0 || entryBullets > 0)
            return true;
        var namesThings =
            _shape.Kind
            is SectionKind.Work
                or SectionKind.Education
                or SectionKind.Projects
                or SectionKind.Research
                or SectionKind.Awards
                or SectionKind.Certificates
                or SectionKind.Publications;
        var startsWithText = FirstForm() == LineForm.Text;
        return startsWithText && (bullets > 0 || namesThings);
    }

    private LineForm FirstForm()
    {
        foreach (var line in _shape.Lines)
        {
            if (!line.IsBlank)
                return line.Form;
        }

        return LineForm.Blank;
    }

    private void Group()
    {
        var isAfterBlank = true;
        Line? blockStart = null;
        Line? previous = null;
        for (var i = 0; i < _shape.Lines.Count; i++)
        {
            var line = _shape.Lines[i];
            if (line.IsBlank)
            {
                isAfterBlank = true;
                Body.Add(line);
                continue;
            }

            if (IsHead(i, isAfterBlank, blockStart, previous))
            {
                AddHead(i, isAfterBlank);
                blockStart = null;
            }
            else
            {
                var continues =
                    blockStart is not null && !isAfterBlank && _body.IsContinuation(blockStart, previous!, line);
                blockStart = continues ? blockStart : line;
                Body.Add(line);
            }

            previous = line;
            isAfterBlank = false;
        }
    }

    private List<Line> Body => _groups.Count == 0 ? _before : _groups[^1].Body;

    private bool IsHead(int index, bool isAfterBlank, Line? blockStart, Line? previous)
    {
        var line = _shape.Lines[index];
        var head = _shape.Heads[index];
        if (head is null)
            return false;
        if (line.Columns.Length > 0)
            return true;
        if (head.Field != EntryField.None)
            return TakesField(head);
        if (line.Form == LineForm.Bullet)
            return IsBulletedHead(index);
        // A list may hold the jobs: below an item that is a date stands what was done then.
        var isBelowDate = index > 0 && _shape.Heads[index - 1] is { Date: not null, Parts.Count: 0 };
        if (line.IsOfItem && head.Date is null && !line.IsStrong && !isBelowDate)
            return false;
        if (_shape.HasLeftColumn)
        {
            _opener = IsAboveDate(index, isAfterBlank) ? index : _opener;
            return _opener == index || _shape.BeginsInLeftColumn(index) || IsSecondInRightColumn(index, isAfterBlank);
        }

        if (HeadTerms.IsGrade(line.Text) || (head.Date is null && HeadPartSorter.BeginsWithGrade(line.Text)))
            return false;
        // A hanging or broken line goes on with its bullet, unless it has a date in a column of its own.
        var isSetApart =
            (head is { IsDateSetApart: true, Date.IsBareYear: false } || EndsInSpan(line, head))
            && head.Parts.Count > 0
            && line.Indent <= (blockStart?.Indent ?? 0);
        isSetApart |= !isAfterBlank && _evidence.OpensLikeTheFirst(index);
        if (blockStart is not null && !isAfterBlank && !isSetApart && _body.IsContinuation(blockStart, previous!, line))
            return false;
        // “Expected: May 2026, with honours” is a labelled line; “Project X: a game   2021” is a head.
        if (_shape.Kind == SectionKind.Publications)
            return true;
        // “Key achievements:” introduces what follows.
        if (line.Text[^1] == ':' && head.Date is null)
            return false;
        // “Skills: Go · SQL” below a job has parts, but is a list of what the label says.
        if (
            head.Date is null
            && LabelReader.FindColon(line.Text) is > 0 and var end
            && HeadingLexicon.TryRead(line.Text.AsSpan(0, end), out _)
        )
            return false;
        if (
            LabelReader.FindColon(line.Text) is > 0 and var colon
            && !head.IsDateSetApart
            && head.Parts.Count == 1
            && !ColonInHead.Is(_shape, _groups, index, colon)
        )
            return false;
        if (NameLexicon.IsGuidance(line.Text) && !IsGuidanceOfHead(line) && head.Date is null)
            return false;
        if (head.NamesNothing)
            return _groups.Count > 0 && !_groups[^1].HasBody && _groups[^1].Head.Count < SectionShape.MostHeadLines * 2;
        var isSecond = _groups.Count > 0 && !_groups[^1].HasBody && !isAfterBlank
            && (_groups[^1].NameLines < SectionShape.MostHeadLines || _shape.IsPlaceOrDate(index));
        return _evidence.Weigh(index, isAfterBlank) + (isSecond ? 1 : 0) >= Enough;
    }

    /// <summary>A line of a form belongs to the head, unless the author tells the same otherwise: “Role: architect”
    /// below a named job is text.</summary>
    private bool TakesField(HeadLine head)
    {
        if (
            _groups.Count == 0
            || _groups[^1].HasField(head.Field)
            || head.Field == _shape.FirstField && _groups[^1].HasFields
        )
            return true;
        var group = _groups[^1];
        if (group.HasBody)
            return group.HasFields;
        return head.Field switch
        {
            EntryField.Dates => !group.HasDate,
            EntryField.Place => true,
            _ => group.HeadLines.Where(static h => h.Field is not (EntryField.Place or EntryField.Dates)).Sum(NamesIn)
                < 2,
        };
    }

    /// <summary>“Acme Ltd — Architect” has two names, whatever its columns.</summary>
    private static int NamesIn(HeadLine head) =>
        head.Field != EntryField.None
            ? 1
            : head.Parts.Sum(static p =>
                NameLexicon.RoleScore(p.Chars) > 0 && NameLexicon.OrganizationScore(p.Chars) > 0 ? 2
                : PlaceReader.Score(p.Chars, false) >= 0.8 ? 0
                : 1
            );

    /// <summary>An employer in the right column right above its first date and role.</summary>
    private bool IsAboveDate(int index, bool isAfterBlank)
    {
        // Right below a dated line it is the employer or school of that line.
        if (_groups.Count > 0 && !isAfterBlank && !_groups[^1].HasBody)
            return false;
        if (
            index + 1 >= _shape.Lines.Count
            || _shape.Lines[index].Form != LineForm.Text
            || _shape.BeginsInLeftColumn(index)
            || _shape.Lines[index + 1].IsBlank
            || !_shape.BeginsInLeftColumn(index + 1)
        )
            return false;
        var text = _shape.Lines[index].Text;
        return _shape.Heads[index] is { Date: null }
            && text[^1] != '.'
            && (NameLexicon.OrganizationScore(text) > 0 || TrailingPlace.FindTrailing(text) > 0);
    }

    /// <summary>Below the title in the right column stand the employer and perhaps a place; what comes next was done
    /// there.</summary>
    private bool IsSecondInRightColumn(int index, bool isAfterBlank)
    {
        if (
            _groups.Count == 0
            || isAfterBlank
            || _groups[^1].HasBody
            || _shape.Heads[index]!.Date is not null
            || HeadTerms.IsGrade(_shape.Lines[index].Text)
        )
            return false;
        if (LabelReader.FindColon(_shape.Lines[index].Text) > 0)
            return false;
        return _groups[^1].NameLines < 2
            ? _evidence.Weigh(index, isAfterBlank) + 1 >= Enough
            : _groups[^1].NameLines < SectionShape.MostHeadLines && _shape.IsPlaceOrDate(index);
    }

    /// <summary>“…, Brooklyn, NY — Staff Attorney, September 2013 – December 2016” is not an end of a broken
    /// sentence.</summary>
    private static bool EndsInSpan(Line line, HeadLine head) =>
        head.Date is { } date
        && (date.To is not null || date.IsOpen)
        && char.IsUpper(line.Text[0])
        && line.WordCount <= 22
        && NameLexicon.RoleScore(line.Text) + NameLexicon.OrganizationScore(line.Text) > 0;

    /// <summary>“Supervised by Prof. Lee” is a line of the head, unless text stands between.</summary>
    private bool IsGuidanceOfHead(Line line) =>
        NameLexicon.IsGuidance(line.Text) && _groups.Count > 0 && !_groups[^1].HasBody;

    /// <summary>Entries that are bullets themselves have their date in a column.</summary>
    private bool IsBulletedHead(int index)
    {
        var line = _shape.Lines[index];
        if (_shape.IsListOfBullets)
            return true;
        // “• 2019 – 2021, Acme Ltd”, and “Position: …” below it: what a form asks is never of a bullet.
        if (
            _shape.Heads[index] is { Date: not null, Parts.Count: > 0 }
            && index + 1 < _shape.Lines.Count
            && _shape.Heads[index + 1] is { Field: not EntryField.None }
        )
            return true;
        return _shape.Heads[index] is { IsDateSetApart: true } head
            && head.Parts.Count > 0
            && line.WordCount < 20
            && Columns.HasGap(line.Text)
            && (
                _groups.Count == 0
                || _groups[^1].Head[0].Form != LineForm.Bullet
                || line.Indent <= _groups[^1].Head[0].Indent
            );
    }

    private void AddHead(int index, bool isAfterBlank)
    {
        if (_groups.Count == 0 || BeginsEntry(index, isAfterBlank))
            _groups.Add(new EntryGroup());
        _groups[^1].AddHead(_shape.Lines[index], _shape.Heads[index]!);
    }

    /// <summary>“Welder 2019 – 2022”, and below a blank line the employer: paragraphs of a web page, of which bullets
    /// follow the second.</summary>
    private bool IsSecondParagraph(int index, EntryGroup group)
    {
        var line = _shape.Lines[index];
        var isNamedAlready =
            _shape.Kind == SectionKind.Education
                ? NameLexicon.SchoolScore(group.Head[0].Text) > 0
                : NameLexicon.OrganizationScore(group.Head[0].Text) > NameLexicon.RoleScore(group.Head[0].Text);
        if (
            _shape.Kind is not (SectionKind.Work or SectionKind.Education or SectionKind.Activities)
            || group is not { HasDate: true, Head.Count: 1 }
            || isNamedAlready
        )
            return false;
        var next = index + 1;
        while (next < _shape.Lines.Count && _shape.Lines[next].IsBlank)
            next++;
        var isBeforeBullets =
            next < _shape.Lines.Count && _shape.Lines[next].Form is LineForm.Bullet or LineForm.GluedList;
        var isSchool = _shape.Kind == SectionKind.Education && NameLexicon.SchoolScore(line.Text) > 0;
        return line.Form == LineForm.Text
            && line.HeadingLevel == 0
            && line.WordCount <= 10
            && _shape.Heads[index] is { Date: null }
            && line.Text[^1] != '.'
            && (isBeforeBullets || isSchool);
    }

    private static bool NamesDegreeAndSchool(Line line) =>
        NameLexicon.DegreeScore(line.Text) > 0 && NameLexicon.SchoolScore(line.Text) > 0;

    private bool BeginsEntry(int index, bool isAfterBlank)
    {
        var group = _groups[^1];
        var isDated = _shape.Heads[index]!.Date is not null;
        if (_shape.Heads[index]!.Field is not EntryField.None and var field)
            return group.HasField(field) || (group.HasBody && field == _shape.FirstField);
        if (group.HasBody || _shape.Lines[index].Form == LineForm.Bullet || _shape.Lines[index].Columns.Length > 0)
            return true;
        if (_shape.Heads[index]!.NamesNothing)
            return false;
        // Where lines of mere dates lead, the next one opens the next entry.
        if (
            isDated
            && _shape.Heads[index]!.Parts.Count == 0
            && group.Head.Count > 1
            && group.HeadLines[0] is { Date: not null, Parts.Count: 0 }
        )
            return true;
        if (_shape.HasLeftColumn)
            return _opener == index || (_shape.BeginsInLeftColumn(index) && _opener != index - 1);
        if (group.NameLines >= SectionShape.MostHeadLines)
            return isAfterBlank || !_shape.IsPlaceOrDate(index);
        // A date as a title of its own, and below it what was done then.
        if (group.HeadLines is [{ Date: not null, Parts.Count: 0 }] && group.Head[0].HeadingLevel > 0 && !isDated)
            return false;
        // When and where stand in a column at the left, and what was done there follows.
        if (!isDated && group.HeadLines.Count == 2 && EntryGroup.OpensWithDateAndPlace(group.HeadLines))
            return false;
        if (_shape.Lines[index].HeadingLevel > 0 && _shape.Lines[index].HeadingLevel <= group.Head[0].HeadingLevel)
            return true;
        // A role in bold, its employer and its dates, each a paragraph.
        if (
            isAfterBlank
            && !isDated
            && group is { HasDate: false, Head: [{ IsStrong: true }] }
            && !_shape.Lines[index].IsStrong
            && _shape.NextTextIsDatedOnly(index)
        )
            return false;
        // “**Kite** — a simulator” on each line of a list of projects.
        if (_shape.Kind == SectionKind.Projects && _shape.Heads[index]!.IsCutByMarks && group.HeadLines[0].IsCutByMarks)
            return true;
        if (isAfterBlank)
            return !IsSecondParagraph(index, group) && (group.HasDate || !isDated);
        if (isDated && group.HasDate)
            return true;
        // What opens an entry is set like the line that opened the last one.
        var isSetAlike =
            _shape.Lines[index].Content.Has(TextMarks.Strong) == group.Head[0].Content.Has(TextMarks.Strong);
        if (
            !isDated
            && group.HasDate
            && isSetAlike
            && _shape.NamesSchoolOrEmployer(_shape.Lines[index])
            && group.HeadLines.Exists(_shape.NamesSchoolOrEmployer)
        )
            return true;
        // “MBA, Finance, University of X” and “BS, Accounting, Y University”, line by line and without years.
        if (
            !isAfterBlank
            && _shape.Kind == SectionKind.Education
            && NamesDegreeAndSchool(_shape.Lines[index])
            && group.Head.Exists(NamesDegreeAndSchool)
        )
            return true;
        // Below a degree with its school, a dated name is the next thing; a mere date is the degree's.
        if (
            !isAfterBlank
            && _shape.Kind == SectionKind.Education
            && isDated
            && _shape.Heads[index]!.Parts.Count > 0
            && !group.HasDate
            && group.Head.Exists(NamesDegreeAndSchool)
            && !_shape.IsPlaceOrDate(index)
        )
            return true;
        // A role in bold, its society and dates below it.
        var isSetApart = group.Head[^1].IsStrong && !_shape.Lines[index].IsStrong && !group.HasDate && isDated;
        var isLine =
            _shape.IsListOfLines
            && !isSetApart
            && _shape.Kind
                is SectionKind.Awards
                    or SectionKind.Certificates
                    or SectionKind.Publications
                    or SectionKind.Activities;
        if (isLine && isDated && !_shape.LinesAlternate && _shape.Heads[index]!.Parts.Count > 0)
            return true;
        if (isLine && !isDated && !group.HasDate)
            return !_shape.NextIsDatedOnly(index);
        // Below a dated line: another award, unless all have such a second line, the issuer.
        if (isLine && !isDated && !_shape.LinesAlternate)
            return true;
        // “Org / role, date / org / role, date”: the undated line opens the next entry.
        return !_shape.DateLeads && group.HasDate && !isDated && _shape.DatedLineFollows(index);
    }
}
