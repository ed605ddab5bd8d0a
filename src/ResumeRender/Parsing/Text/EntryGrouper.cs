using ResumeRender.Model;

namespace ResumeRender.Parsing.Text;

/// <summary>Divides the lines of a section into entries: which lines are heads, which text belongs below them.</summary>
internal sealed class EntryGrouper
{
    private const double Enough = 2;
    private const int MostHeadLines = 3;

    private readonly IReadOnlyList<Line> _lines;
    private readonly HeadLine?[] _heads;
    private readonly SectionKind _kind;
    private readonly BodyReader _body;
    private readonly bool _dateLeads;
    private readonly bool _isSpaced;
    private readonly bool _linesAlternate;
    private readonly bool _isListOfLines;
    private readonly bool _isListOfBullets;
    private readonly List<Line> _before = [];
    private readonly List<EntryGroup> _groups = [];

    private EntryGrouper(IReadOnlyList<Line> lines, SectionKind kind, BodyReader body)
    {
        (_lines, _kind, _body) = (lines, kind, body);
        _heads = new HeadLine?[lines.Count];
        var first = -1;
        var (dated, undated) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Form is not (LineForm.Text or LineForm.Bullet))
                continue;
            _heads[i] = HeadLine.Read(lines[i].Content, isCitation: kind == SectionKind.Publications);
            first = first < 0 ? i : first;
            (dated, undated) = _heads[i]!.Date is null ? (dated, undated + 1) : (dated + 1, undated);
        }

        _isSpaced = HasBlankBetween(lines);
        _isListOfLines = HasDatedNeighbours() || (!_isSpaced && (kind != SectionKind.Activities || !lines.Any(static l => l.Form != LineForm.Text && !l.IsBlank)));
        _isListOfBullets = kind is SectionKind.Certificates or SectionKind.Publications && dated > 0 && first >= 0
            && lines.All(l => l.IsBlank || (l.Form == LineForm.Bullet && l.Indent == lines[first].Indent
                && (kind == SectionKind.Publications || (l.WordCount <= 12 && LabelReader.FindColon(l.Text) < 0))));
        _linesAlternate = dated == undated;
        _dateLeads = first < 0 || _heads[first]!.Date is not null;
    }

    /// <summary>The lines before the first entry, and the entries.</summary>
    public static (List<Line> Before, List<EntryGroup> Groups) Group(IReadOnlyList<Line> lines, SectionKind kind, BodyReader body)
    {
        var grouper = new EntryGrouper(lines, kind, body);
        if (!grouper.HasEntries())
            return ([.. lines], []);
        grouper.Group();
        return (grouper._before, grouper._groups);
    }

    /// <summary>A section of mere sentences or bullets has no entries.</summary>
    private bool HasEntries()
    {
        var (bullets, heads, entryBullets) = (0, 0, 0);
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            bullets += line.Form is LineForm.Bullet or LineForm.GluedList ? 1 : 0;
            entryBullets += line.Form == LineForm.Bullet && IsBulletedHead(i) ? 1 : 0;
            var isHead = line.Form == LineForm.Text && (_heads[i]!.Date is not null || line.HeadingLevel > 0 || (_heads[i]!.Parts.Count > 1 && line.WordCount < 25));
            heads += isHead ? 1 : 0;
        }

        if (heads > 0 || entryBullets > 0)
            return true;
        var namesThings = _kind is SectionKind.Work or SectionKind.Education or SectionKind.Projects or SectionKind.Research or SectionKind.Activities
            or SectionKind.Awards or SectionKind.Certificates or SectionKind.Publications;
        var startsWithText = FirstForm() == LineForm.Text;
        return startsWithText && (bullets > 0 || namesThings);
    }

    private LineForm FirstForm()
    {
        foreach (var line in _lines)
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
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
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
                var continues = blockStart is not null && !isAfterBlank && _body.IsContinuation(blockStart, previous!, line);
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
        var line = _lines[index];
        var head = _heads[index];
        if (head is null)
            return false;
        if (line.Form == LineForm.Bullet)
            return IsBulletedHead(index);
        // A hanging or broken line goes on with its bullet, unless it has a date in a column of its own.
        var isSetApart = (head is { IsDateSetApart: true, Date.IsBareYear: false } || EndsInSpan(line, head)) && head.Parts.Count > 0 && line.Indent <= (blockStart?.Indent ?? 0);
        if (blockStart is not null && !isAfterBlank && !isSetApart && _body.IsContinuation(blockStart, previous!, line))
            return false;
        // “Expected: May 2026, with honours” is a labelled line; “Project X: a game   2021” is a head.
        if (_kind == SectionKind.Publications)
            return true;
        // “Key achievements:” introduces what follows.
        if (line.Text[^1] == ':' && head.Date is null)
            return false;
        if (LabelReader.FindColon(line.Text) is > 0 and var colon && !head.IsDateSetApart && head.Parts.Count == 1
            && !BeginsWithDate(line.Text.AsSpan(0, colon)) && !IsGuidanceOfHead(line) && !IsNameWithColon(head) && !IsDegreeWithColon(line, head))
            return false;
        if (NameLexicon.IsGuidance(line.Text) && !IsGuidanceOfHead(line) && head.Date is null)
            return false;
        if (head.NamesNothing)
            return _groups.Count > 0 && !_groups[^1].HasBody && _groups[^1].Head.Count < MostHeadLines * 2;
        var isSecond = _groups.Count > 0 && !_groups[^1].HasBody && !isAfterBlank
            && (_groups[^1].NameLines < MostHeadLines || IsPlaceOrDate(index));
        return Evidence(index, isAfterBlank) + (isSecond ? 1 : 0) >= Enough;
    }

    private double Evidence(int index, bool isAfterBlank)
    {
        var line = _lines[index];
        var head = _heads[index]!;
        var text = line.Text.AsSpan();
        var evidence = 0.0;
        evidence += head.Date is not null ? (head.IsDateSetApart || line.WordCount < HeadLine.MostWordsOfHead ? 3 : 0.5) : 0;
        evidence += head.Parts.Count > 1 ? 1.5 : 0;
        evidence += line.HeadingLevel > 0 || line.IsStrong || line.Content.MarksAt(0).HasFlag(TextMarks.Strong) ? 2 : 0;
        evidence += isAfterBlank ? 1 : 0;
        evidence += line.WordCount <= 10 ? 1 : line.WordCount > (head.Date is null ? 14 : 22) ? -3 : 0;
        evidence -= isAfterBlank && IsUndatedAmongDated(index) ? 1.5 : 0;
        evidence += !isAfterBlank && _groups.Count > 0 && _groups[^1] is { HasBody: false, HasDate: true } group && group.HeadLines.TrueForAll(static h => h.Parts.Count == 0) ? 3 : 0;
        evidence += NextIsBodyOrDate(index) ? 1 : 0;
        evidence += OpensLikeTheLast(index) ? 2 : 0;
        evidence += NameLexicon.RoleScore(text) + NameLexicon.OrganizationScore(text) + NameLexicon.DegreeScore(text) > 0 ? 0.5 : 0;
        evidence += NameLexicon.IsGuidance(text) ? 1 : 0;
        if (text[^1] is '.' && line.WordCount > 2 && NameLexicon.OrganizationScore(LastWord(text)) == 0)
            evidence -= IsSentence(text) ? 6 : 3;
        if (head.Date is null && _groups.Count > 0 && line.Indent > _groups[^1].Head[0].Indent && _groups[^1].HasBody)
            evidence -= 1;
        if (char.IsLower(text[0]) && NameLexicon.SchoolScore(text) <= 0)
            evidence -= 1.5;
        return evidence;
    }

    /// <summary>As many lines above a line of mere dates as the last entry has: the next one begins here, even right below a bullet.</summary>
    private bool OpensLikeTheLast(int index)
    {
        if (_groups.Count == 0 || !_groups[^1].HasBody)
            return false;
        var date = _groups[^1].HeadLines.FindIndex(static h => h is { Date: not null, Parts.Count: 0 });
        if (date < 1 || index + date >= _lines.Count)
            return false;
        for (var i = index; i < index + date; i++)
        {
            if (_lines[i].Form != LineForm.Text || _heads[i] is not { Date: null })
                return false;
        }

        return _lines[index + date].Form == LineForm.Text && _heads[index + date] is { Date: not null, Parts.Count: 0 };
    }

    private bool NextIsBodyOrDate(int index)
    {
        var at = NextNaming(index);
        if (at >= _lines.Count)
            return false;
        return _lines[at].Form is LineForm.Bullet or LineForm.GluedList || (_lines[at].Form == LineForm.Text && _heads[at]!.Date is not null);
    }

    /// <summary>Where entries are dated, a block of lines with neither date nor bullets is what its author wrote below a head.</summary>
    private bool IsUndatedAmongDated(int index)
    {
        if (_groups.Count == 0 || !_groups[^1].HasDate || _heads[index]!.Parts.Count > 1 || _kind is SectionKind.Awards or SectionKind.Certificates or SectionKind.Publications)
            return false;
        var line = _lines[index];
        if (line.IsStrong || line.HeadingLevel > 0 || _heads[index]!.Date is not null || (line.WordCount <= 5 && (NameLexicon.OrganizationScore(line.Text) > 0 || NamesSchoolOrEmployer(line))))
            return false;
        for (var i = index; i < _lines.Count && i <= index + MostHeadLines && !_lines[i].IsBlank; i++)
        {
            if (_lines[i].Form != LineForm.Text || _heads[i]!.Date is not null)
                return false;
        }

        return true;
    }

    /// <summary>“…, Brooklyn, NY — Staff Attorney, September 2013 – December 2016” is no end of a broken sentence.</summary>
    private static bool EndsInSpan(Line line, HeadLine head) =>
        head.Date is { } date && (date.To is not null || date.IsOpen) && char.IsUpper(line.Text[0]) && line.WordCount <= 22
        && NameLexicon.RoleScore(line.Text) + NameLexicon.OrganizationScore(line.Text) > 0;

    /// <summary>“10/2020 – today: Engineer” has its date where other lines have a label.</summary>
    private static bool BeginsWithDate(ReadOnlySpan<char> label) => DateReader.TryMatchWhole(label, out _);

    /// <summary>“Supervised by Prof. Lee” is a line of the head, unless text stands between.</summary>
    private bool IsGuidanceOfHead(Line line) => NameLexicon.IsGuidance(line.Text) && _groups.Count > 0 && !_groups[^1].HasBody;

    /// <summary>“Microsoft Certified: Azure Developer” in a list of certificates is a name, not a label.</summary>
    private bool IsNameWithColon(HeadLine head) =>
        _kind is SectionKind.Certificates or SectionKind.Awards && (head.Date is not null || _groups.Count == 0 || !_groups[^1].HasDate);

    /// <summary>“A levels: English (A), History (A), Norwich Sixth Form College, 2012” names what was studied, where and when.</summary>
    private bool IsDegreeWithColon(Line line, HeadLine head) =>
        _kind == SectionKind.Education && head.Date is not null && NameLexicon.SchoolScore(line.Text) > 0;

    /// <summary>Entries that are bullets themselves have their date in a column.</summary>
    private bool IsBulletedHead(int index)
    {
        var line = _lines[index];
        if (_isListOfBullets)
            return true;
        return _heads[index] is { IsDateSetApart: true } head && head.Parts.Count > 0 && line.WordCount < 20
            && Columns.HasGap(line.Text) && (_groups.Count == 0 || _groups[^1].Head[0].Form != LineForm.Bullet || line.Indent <= _groups[^1].Head[0].Indent);
    }

    private void AddHead(int index, bool isAfterBlank)
    {
        if (_groups.Count == 0 || BeginsEntry(index, isAfterBlank))
            _groups.Add(new EntryGroup());
        _groups[^1].AddHead(_lines[index], _heads[index]!);
    }

    private bool BeginsEntry(int index, bool isAfterBlank)
    {
        var group = _groups[^1];
        var isDated = _heads[index]!.Date is not null;
        if (group.HasBody || _lines[index].Form == LineForm.Bullet)
            return true;
        if (_heads[index]!.NamesNothing)
            return false;
        if (group.NameLines >= MostHeadLines)
            return isAfterBlank || !IsPlaceOrDate(index);
        if (_lines[index].HeadingLevel > 0 && _lines[index].HeadingLevel <= group.Head[0].HeadingLevel)
            return true;
        if (isAfterBlank)
            return group.HasDate || !isDated;
        if (isDated && group.HasDate)
            return true;
        // What opens an entry is set like the line that opened the last one.
        var isSetAlike = _lines[index].Content.Has(TextMarks.Strong) == group.Head[0].Content.Has(TextMarks.Strong);
        if (!isDated && group.HasDate && isSetAlike && NamesSchoolOrEmployer(_lines[index]) && group.Head.Exists(NamesSchoolOrEmployer))
            return true;
        // A role in bold, its society and dates below it.
        var isSetApart = group.Head[^1].IsStrong && !_lines[index].IsStrong && !group.HasDate && isDated;
        var isLine = _isListOfLines && !isSetApart && _kind is SectionKind.Awards or SectionKind.Certificates or SectionKind.Publications or SectionKind.Activities;
        if (isLine && isDated && !_linesAlternate && _heads[index]!.Parts.Count > 0)
            return true;
        if (isLine && !isDated && !group.HasDate)
            return !NextIsDatedOnly(index);
        // Below a dated line: another award, unless all have such a second line, the issuer.
        if (isLine && !isDated && !_linesAlternate)
            return true;
        // “Org / role, date / org / role, date”: the undated line opens the next entry.
        return !_dateLeads && group.HasDate && !isDated && DatedLineFollows(index);
    }

    private bool NamesSchoolOrEmployer(Line line) => _kind switch
    {
        SectionKind.Education => NameLexicon.SchoolScore(line.Text) > 0,
        SectionKind.Work => NameLexicon.OrganizationScore(line.Text) > 0,
        _ => false,
    };

    private bool IsPlaceOrDate(int index) =>
        _heads[index]!.Parts.TrueForAll(static p => PlaceReader.Score(p.Chars, false) > 0.8 || PlaceReader.IsTownRegionCountry(p.Chars));

    /// <summary>Two dated names on neighbouring lines: each line is an entry.</summary>
    private bool HasDatedNeighbours()
    {
        for (var i = 1; i < _lines.Count; i++)
        {
            if (_heads[i] is { Date: not null, Parts.Count: > 0 } && _heads[i - 1] is { Date: not null, Parts.Count: > 0 })
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

    /// <summary>The next line that is no mere “Full-time”; looks only as far as a head reaches.</summary>
    private int NextNaming(int index)
    {
        var at = index + 1;
        while (at < _lines.Count && at <= index + MostHeadLines && _heads[at] is { NamesNothing: true })
            at++;
        return at;
    }

    private bool DatedLineFollows(int index)
    {
        var at = NextNaming(index);
        return at < _lines.Count && _heads[at]?.Date is not null && _lines[at].Form == LineForm.Text;
    }

    private bool NextIsDatedOnly(int index) =>
        index + 1 < _lines.Count && _heads[index + 1] is { Date: not null, Parts.Count: 0 };

    /// <summary>“I worked at Acme from 2019 to 2020.” tells a story, whatever dates are in it.</summary>
    private static bool IsSentence(ReadOnlySpan<char> text) =>
        Whitespace.CountWords(text) > 4 && (text.StartsWith("I ") || text.StartsWith("We ") || text.StartsWith("My ") || text.StartsWith("From ") || text.StartsWith("In ")
            || text.StartsWith("Since ") || text.Contains(" I ", StringComparison.Ordinal) || text.Contains(" was ", StringComparison.Ordinal) || text.Contains(" worked ", StringComparison.Ordinal));

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..];
}
