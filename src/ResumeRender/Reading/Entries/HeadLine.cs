using System.Collections.Immutable;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Reading.Entries;

/// <summary>A line read as one of an entry's head: its date, and what stands in its columns besides.</summary>
internal sealed class HeadLine
{
    /// <summary>Signs that only set a date or a column apart.</summary>
    internal const string Separators = ",|•·-–—:;/";

    // A longer line is running text, and searching every place of it for dates would only find the wrong ones.
    private const int LongestHead = 300;

    /// <summary>A line of more words is more often a sentence than a head.</summary>
    internal const int MostWordsOfHead = 16;

    private const int MostWordsOfDegree = 9;

    private HeadLine(List<MarkedSlice> parts, bool hasGap) => (Parts, HasGap) = (parts, hasGap);

    /// <summary>Some columns are set apart by space, not only by bars or dots.</summary>
    public bool HasGap { get; }

    /// <summary>The columns without the date.</summary>
    public List<MarkedSlice> Parts { get; }

    /// <summary>What the titles of a table's columns say of the parts; empty if words must tell.</summary>
    public ImmutableArray<TableColumn> Named { get; private init; } = [];

    /// <summary>Which of the parts is known to be the place; −1 if words must tell.</summary>
    public int PlacePart { get; set; } = -1;

    /// <summary>The content of the line, by its label or its place among others.</summary>
    public EntryField Field { get; private set; }

    /// <summary>States that the line names a title, whatever commas it holds: “Director of Engineering,
    /// Routing”.</summary>
    public void TakeAsTitle() => Field = EntryField.Title;

    /// <summary>The label; empty without one.</summary>
    public MarkedSlice Label { get; private init; }

    /// <summary>The first two columns stand in one: only bold or italics set them apart.</summary>
    public bool IsCutByMarks { get; private set; }

    public DateMatch? Date { get; private set; }

    /// <summary>Several years stand in its words, so that it has no one date: “First aid, 2019, 2021, 2023”.</summary>
    public bool ListsYears { get; private set; }

    /// <summary>The line is a date, or begins with one: “2015 – 2019, Durban”.</summary>
    public bool BeginsWithDate => Date is not null && Parts.TrueForAll(p => p.Start > DateSlice.Start);

    /// <summary>The line only tells a manner of employment or a length of time, as profile pages do: “Full-time”, “5
    /// yrs 3 mos”.</summary>
    public bool NamesNothing =>
        Date is null
        && Parts.Count > 0
        && Parts.TrueForAll(static p => HeadTerms.IsEmployment(p.Chars) || HeadTerms.IsDuration(p.Chars));

    /// <summary>The date as written, with its duration if it has one.</summary>
    public MarkedSlice DateSlice { get; private set; }

    /// <summary>The date has a column, brackets or a line of its own.</summary>
    public bool IsDateSetApart { get; private set; }

    /// <summary>Reads a line.</summary>
    /// <param name="content">The line.</param>
    /// <param name="isCitation">The date belongs to the sentence unless it has a column of its own.</param>
    /// <param name="yearsAreDates">The lines around it begin or end with a year, so that the one of this line is no
    /// part of a name.</param>
    public static HeadLine Read(MarkedText content, bool isCitation, bool yearsAreDates = false)
    {
        if (content.Text.Length > LongestHead)
            return new HeadLine([content.All], hasGap: false);
        if (isCitation && Citation.IsByAuthors(content.Text))
            return new HeadLine([content.All], hasGap: false);
        // “Issued Mar 2018 · Expires Mar 2028” would be two columns.
        if (
            DateReader.TryMatchWhole(content.Text, out var whole)
            && whole is { From.Qualifier: not null, To.Qualifier: not null }
        )
        {
            var dates = new HeadLine([], hasGap: false);
            dates.Set(whole, content.All.Trim(), isSetApart: true);
            return dates;
        }

        var line = new HeadLine(Columns.Split(content.All), Columns.HasGap(content.Text));
        if (!line.TakeDateColumn() && !line.TakeDateInBrackets(onlyAtEnd: isCitation))
        {
            if (isCitation && IsLongCitation(content.Text))
                line.TakeYearOfCitation();
            else
                line.TakeDateAtEdge(yearsAreDates);
        }

        if (
            line.Parts.Count > 0
            && content.Text.Length <= 160
            && MarkedEdges.Prefix(line.Parts[0]) is > 0 and var marked
        )
        {
            var first = line.Parts[0];
            line.Parts[0] = first[..marked];
            line.Insert(1, first[marked..]);
            line.IsCutByMarks = true;
        }

        return line;
    }

    /// <summary>Reads a line of a form: “Employer: Acme Ltd”.</summary>
    public static HeadLine ReadField(MarkedText content, EntryField field, int valueStart)
    {
        var label = content.All[..valueStart].Trim(":");
        var value = content.Cut(valueStart, content.Text.Length);
        if (field == EntryField.Place)
            return new HeadLine([value.All.Trim()], hasGap: false) { Field = field, Label = label, PlacePart = 0 };
        var read = Read(value, isCitation: false);
        var line = new HeadLine(read.Parts, read.HasGap) { Field = field, Label = label };
        if (read.Date is { } date)
            line.Set(date, read.DateSlice, read.IsDateSetApart);
        return line;
    }

    /// <summary>Reads a line; of a table's row the titles of its columns are believed, and the slanted words at the end
    /// of a heading are a name of their own: “Cook, <i>Acme Ltd</i>”.</summary>
    public static HeadLine Read(Line line, bool isCitation, bool yearsAreDates = false)
    {
        if (line.Columns.Length > 0)
        {
            var (cells, date, words) = TableRow.Read(line.Content, line.Columns);
            var row = new HeadLine(cells.ConvertAll(static c => c.Words), hasGap: true)
            {
                Named = [.. cells.Select(static c => c.Column)],
            };
            if (date is { } known)
                row.Set(known, words, isSetApart: true);
            return row;
        }

        var head = Read(line.Content, isCitation, yearsAreDates);
        if (
            line.HeadingLevel > 0
            && !isCitation
            && head.Parts.Count > 0
            && MarkedEdges.SlantedSuffix(head.Parts[0]) is > 0 and var slanted
        )
        {
            var first = head.Parts[0];
            head.Parts[0] = first[..slanted].Trim(Separators);
            head.Parts.Insert(1, first[slanted..]);
            head.IsCutByMarks = true;
        }

        return head;
    }

    // “Quiet oil pump, 2020” is a name and a year; a whole citation has figures in other places, too.
    private static bool IsLongCitation(ReadOnlySpan<char> text) =>
        text.Count(',') > 2 || Whitespace.CountWords(text) > 12;

    private bool TakeDateColumn()
    {
        for (var i = Parts.Count - 1; i >= 0; i--)
        {
            if (!DateReader.TryMatchWhole(Parts[i].Chars, out var match))
                continue;
            var slice = Parts[i].Trim(",;|");
            Parts.RemoveAt(i);
            // “Jan 2020 - Present · 3 yrs”: the duration is a column of its own.
            if (i < Parts.Count && DateReader.SkipDuration(Parts[i].Chars, 0) == Parts[i].Length)
            {
                slice = slice with { End = Parts[i].End };
                Parts.RemoveAt(i);
            }

            Set(match, slice, isSetApart: true);
            return true;
        }

        return false;
    }

    private bool TakeDateInBrackets(bool onlyAtEnd)
    {
        for (var i = Parts.Count - 1; i >= 0; i--)
        {
            var text = Parts[i].Chars;
            for (var open = text.LastIndexOfAny("(["); open >= 0; open = text[..open].LastIndexOfAny("(["))
            {
                var length = text[open..].IndexOfAny(")]");
                if (
                    length < 0
                    || (onlyAtEnd && open + length + 1 < text.Length)
                    || !DateReader.TryMatchWhole(text.Slice(open, length + 1), out var match)
                )
                    continue;
                var part = Parts[i];
                var close = open + length + 1;
                Parts.RemoveAt(i);
                Insert(i, part[close..]);
                Insert(i, part[..open]);
                Set(match, part[(open + 1)..(close - 1)].Trim(), isSetApart: true);
                return true;
            }
        }

        return false;
    }

    /// <summary>A date at the end or start of a column, beside other words.</summary>
    private void TakeDateAtEdge(bool yearsAreDates)
    {
        for (var i = Parts.Count - 1; i >= 0; i--)
        {
            var text = Parts[i].Chars;
            var last = DateCharacters.LastDigit(text);
            for (var at = 0; at <= last; at++)
            {
                var beginsWord = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
                if (
                    !beginsWord
                    || !(char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’')
                    || !DateScanner.TryRead(text, at, out var match)
                )
                    continue;
                if (YearList.Holds(text, match))
                {
                    ListsYears = true;
                    at = match.End - 1;
                    continue;
                }

                var end = DateReader.SkipDuration(text, match.End);
                if (
                    IsAtEnd(text, at, end, match)
                    || IsAtStart(text, at, end, match)
                    || (
                        yearsAreDates
                        && ((i == 0 && at == 0 && end < text.Length) || (at > 0 && end == text.TrimEnd(" .").Length))
                    )
                    || IsBetweenCommas(text, at, end)
                )
                {
                    var part = Parts[i];
                    Parts.RemoveAt(i);
                    Insert(i, part[end..]);
                    Insert(i, part[..at]);
                    Set(match, part[at..end].Trim(), isSetApart: i > 0 || (at > 0 && IsPicture(part.Chars[..at])));
                    return;
                }

                at = match.End - 1;
            }
        }
    }

    /// <summary>The year that ends a citation: “…, Water Letters 31, 2020”, or stands before its pages: “…, Letters 31,
    /// 2020, pp. 7–9”.</summary>
    private void TakeYearOfCitation()
    {
        if (Parts.Count == 0)
            return;
        var part = Parts[^1];
        var end = part.Chars.TrimEnd(" .").Length;
        for (var i = 0; i < 2 && end > 0; i++)
        {
            var comma = part.Chars[..end].LastIndexOf(',');
            if (comma <= 0)
                return;
            var piece = part.Chars[(comma + 1)..end].Trim();
            if (DateReader.TryMatchWhole(piece, out var match) && match.From is not null)
            {
                var date = part[(comma + 1)..end].Trim();
                Parts.RemoveAt(Parts.Count - 1);
                Insert(Parts.Count, part[..comma]);
                Insert(Parts.Count, part[end..]);
                Set(match, date, isSetApart: false);
                return;
            }

            if (!HeadTerms.IsPages(piece))
                return;
            end = comma;
        }
    }

    /// <summary>A lone year needs a sign before it: “World Finals 2023” is a name.</summary>
    private static bool IsAtEnd(ReadOnlySpan<char> text, int at, int end, DateMatch match)
    {
        if (text[end..].Trim(" .,;)").Length > 0)
            return false;
        var before = text[..at].TrimEnd();
        if (before.Count('(') > before.Count(')'))
            return false;
        return !match.IsBareYear
            || IsDegreeOrTown(before)
            || (before.Length > 0 && before[^1] is ',' or '|' or '-' or '–' or '—' or ':' or '·');
    }

    /// <summary>“Abitur 2006” and “…, Istituto Barbarigo, Padova 2018”: after a degree and after a town the year
    /// needs no sign.</summary>
    private static bool IsDegreeOrTown(ReadOnlySpan<char> before)
    {
        var comma = before.LastIndexOf(',');
        if (comma > 0)
            return PlaceReader.Score(before[(comma + 1)..].Trim(), false) >= 0.8;
        return before.Length > 0
            && Whitespace.CountWords(before) <= MostWordsOfDegree
            && NameLexicon.DegreeScore(before) > 0;
    }

    /// <summary>“Institute of Technology, 2023, CGPA 8.7”.</summary>
    private static bool IsBetweenCommas(ReadOnlySpan<char> text, int at, int end) =>
        text[..at].TrimEnd() is [.., ',']
        && text[end..].TrimStart() is [',', _, ..]
        && Whitespace.CountWords(text) <= MostWordsOfHead;

    private static bool IsAtStart(ReadOnlySpan<char> text, int at, int end, DateMatch match)
    {
        if (at > 0 || end >= text.Length)
            return false;
        var rest = text[end..];
        var isSetApart = rest.TrimStart() is [',' or ':' or '|' or '-' or '–' or '—' or ';', ..];
        var isRange = match.To is not null || match.IsOpen;
        return isSetApart
            || isRange
            || (!match.IsBareYear && match.From?.Month is not null && char.IsUpper(rest.TrimStart()[0]));
    }

    /// <summary>“📅” before a date says what the date itself says.</summary>
    private static bool IsPicture(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (
                !(
                    char.IsSurrogate(c)
                    || c is '\uFE0F' or ' '
                    || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherSymbol
                )
            )
                return false;
        }

        return true;
    }

    private void Insert(int index, MarkedSlice part)
    {
        part = part.Trim(Separators);
        if (!part.IsEmpty && part.Chars.IndexOfAnyExcept(".) ") >= 0 && !IsPicture(part.Chars))
            Parts.Insert(index, part);
    }

    private void Set(DateMatch match, MarkedSlice slice, bool isSetApart)
    {
        (Date, DateSlice) = (match, slice.Trim());
        // “2021 – 2023 (part-time)”
        IsDateSetApart = isSetApart || Parts.TrueForAll(static p => HeadTerms.IsBracketedEmployment(p));
    }
}
