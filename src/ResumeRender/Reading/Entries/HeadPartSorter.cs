using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;
using ResumeRender.Words;

namespace ResumeRender.Reading.Entries;

/// <summary>Sorts the columns of an entry's head into date, link, place and names.</summary>
internal static class HeadPartSorter
{
    public const double SurePlace = 0.8;

    private static readonly WordList GradeWords = WordList.Of("terms.grade-labels");

    /// <summary>Sorts the columns of all head lines.</summary>
    /// <param name="lines">The lines of one head.</param>
    /// <param name="hasPlaces">True where most entries have a place, so that an unknown name on the right is
    /// one.</param>
    public static EntryHead Sort(IReadOnlyList<HeadLine> lines, bool hasPlaces)
    {
        var head = new EntryHead();
        for (var number = 0; number < lines.Count; number++)
        {
            var line = lines[number];
            if (line.Label is { IsEmpty: false } label)
                head.Labels.Add(label);
            if (line.Date is { } date)
            {
                if (head.Date is null)
                    (head.Date, head.DateSlice) = (date, line.DateSlice);
                else
                    head.Rest.Add(new HeadPart(line.DateSlice, number, false, false));
            }

            for (var i = 0; i < line.Parts.Count; i++)
            {
                if (line.Named.Length > 0)
                {
                    PlaceNamed(head, new HeadPart(line.Parts[i], number, i == 0, line.Date is not null), line.Named[i]);
                    continue;
                }

                if (
                    (i == line.PlacePart || (number == 1 && lines.Count > 2 && EntryGroup.OpensWithDateAndPlace(lines)))
                    && head.Place is null
                )
                {
                    head.Place = new HeadPart(line.Parts[i].Trim("|,;"), number, i == 0, line.Date is not null);
                    continue;
                }

                // “01/03/2019 – 28/02/2021 Galway, Ireland” above or below the names
                if (
                    lines.Count > 1
                    && line is { BeginsWithDate: true, Parts.Count: 1 }
                    && head.Place is null
                    && PlaceReader.Score(line.Parts[0].Chars, false) >= SurePlace
                )
                {
                    head.Place = new HeadPart(line.Parts[0].Trim("|,;"), number, IsFirst: false, BesideDate: true);
                    continue;
                }

                // In a row of several columns the place is the last.
                var isRight = i > (line.IsCutByMarks ? 1 : 0) && i == line.Parts.Count - 1 && hasPlaces && line.HasGap;
                var part = new HeadPart(line.Parts[i].Trim("|,;"), number, i == 0, line.Date is not null)
                {
                    Field = i == 0 ? line.Field : EntryField.None,
                };
                if (part.Field is EntryField.Title or EntryField.Organization)
                    head.Texts.Add(part);
                else
                    Place(head, hasPlaces ? HeadPlaces.TakeTownAfterName(head, part) : part, isRight);
            }
        }

        // The columns of a table are believed.
        if (lines.Any(static l => l.Named.Length > 0))
            return head;
        if (hasPlaces)
            HeadPlaces.SplitAtDashes(head);
        if (head.Place is null)
            HeadPlaces.TakePlaceFromNames(head, hasPlaces);
        return head;
    }

    private static void PlaceNamed(EntryHead head, HeadPart part, TableColumn column)
    {
        if (column is TableColumn.Title or TableColumn.Organization)
            head.Texts.Add(
                part with
                {
                    Field = column == TableColumn.Title ? EntryField.Title : EntryField.Organization,
                }
            );
        else if (column == TableColumn.Place && head.Place is null)
            head.Place = part;
        else if (column == TableColumn.Description)
            head.Notes.Add(part);
        else
            head.Rest.Add(part);
    }

    /// <summary>True where a role was read and its employer was not.</summary>
    public static bool IsRoleAlone(EntryHead head) =>
        head.Texts is [var only] && NameLexicon.RoleScore(only.Chars) > NameLexicon.OrganizationScore(only.Chars);

    private static void Place(EntryHead head, HeadPart part, bool isRight)
    {
        if (part.Slice.IsEmpty)
            return;
        if (EndsInStop(part.Chars))
            part = part with { Slice = part.Slice[..^1] };
        if (head.Place is null && TrailingPlace.FindHyphenBeforeTown(part.Chars) is > 0 and var hyphen)
        {
            head.Place = part with { Slice = part.Slice[(hyphen + 1)..].Trim(), IsFirst = false };
            part = part with { Slice = part.Slice[..hyphen].Trim() };
        }

        if (FindTrailingAddress(part.Chars) is var at and > 0)
        {
            Place(head, part with { Slice = part.Slice[..at].Trim(HeadLine.Separators + "(") }, isRight);
            part = part with { Slice = part.Slice[at..], IsFirst = false };
        }

        // The European form tells again where a school is, and at which level it teaches.
        if (
            head.Texts.Count > 0
            && (
                part.Chars.StartsWith("Level in EQF", StringComparison.OrdinalIgnoreCase)
                || part.Chars.StartsWith("EQF level", StringComparison.OrdinalIgnoreCase)
                || IsAddressOfForm(part.Chars)
            )
        )
        {
            head.Rest.Add(part);
            return;
        }

        if (HeadTerms.IsDuration(part.Chars))
        {
            head.Durations.Add(part);
            return;
        }

        // “Acme Ltd · Full-time”, and “Full-time” below a name; beside a date or as all there is it may be a name.
        if (HeadTerms.IsBracketedEmployment(part.Slice))
        {
            head.Notes.Add(part with { Slice = part.Slice.Trim("()") });
            return;
        }

        if (HeadTerms.IsEmployment(part.Chars) && !part.BesideDate && head.Texts.Count > 0)
        {
            head.Notes.Add(part);
            return;
        }

        if (
            head.Place is { } known
            && PlaceReader.IsMannerOfWork(part.Chars)
            && !PlaceReader.IsMannerOfWork(known.Chars)
        )
        {
            head.Notes.Add(part);
            return;
        }

        if (part.Chars.StartsWith("Issued by ", StringComparison.OrdinalIgnoreCase) && part.Chars.Length > 10)
        {
            head.LostWords = part.Slice[..9];
            head.Texts.Add(part with { Slice = part.Slice[10..].Trim(), Field = EntryField.Organization });
            return;
        }

        // “Baker”, and “at Acme Ltd” on the next line
        if (
            part.IsFirst
            && part.LineNumber > 0
            && part.Chars.StartsWith("at ", StringComparison.OrdinalIgnoreCase)
            && part.Slice.Length > 4
            && char.IsUpper(part.Chars[3])
        )
        {
            head.LostWords = part.Slice[..2];
            part = part with { Slice = part.Slice[3..].Trim() };
        }

        // A second date (“Fall 2021, Fall 2022”), a grade and the pages of a journal name nobody.
        if (
            !part.IsFirst
            && (DateReader.TryMatchWhole(part.Chars, out _) || IsGrade(part.Chars) || HeadTerms.IsPages(part.Chars))
        )
        {
            head.Rest.Add(part);
            return;
        }

        if (UriOf(part.Slice) is { } uri)
        {
            if (head.LinkPart is null)
                (head.LinkPart, head.LinkUri) = (part, uri);
            else
                head.Rest.Add(part);
            return;
        }

        var score = PlaceReader.Score(part.Chars, isRight);
        var couldBeName =
            NameLexicon.RoleScore(part.Chars)
                + NameLexicon.OrganizationScore(part.Chars)
                + NameLexicon.DegreeScore(part.Chars)
            > 0;
        couldBeName |= HeadTerms.IsEmployment(part.Chars);
        var isPlace = score >= SurePlace || (isRight && score > 0.3 && !couldBeName);
        // Beside a title alone, “Sawtooth Hardware, Meridian” is where; “Boise, ID” is a place whatever stands beside
        // it.
        isPlace &= !(isRight && head.Texts.Count == 1 && PlaceReader.IsNameWithTown(part.Chars));
        // A place is never all there is of a head.
        isPlace |=
            part.IsFirst
            && head.Texts.Count > 0
            && PlaceReader.IsTownRegionCountry(part.Chars)
            && !(IsRoleAlone(head) && PlaceReader.IsNameTownCountry(part.Chars));
        if (isPlace && head.Place is null && (head.Texts.Count > 0 || isRight || !part.IsFirst))
            head.Place = part;
        else
            head.Texts.Add(part);
    }

    /// <summary>“Carpenter, Acme Homes, Leeds.” ends as a sentence does; the full stop of “Acme Co.” belongs to its
    /// word.</summary>
    private static bool EndsInStop(ReadOnlySpan<char> text)
    {
        // A text of two sentences keeps both of its signs.
        if (
            text.Length < 6
            || text[^1] != '.'
            || !text.Contains(',')
            || text.IndexOf(". ") is > 0 and var stop && char.IsLower(text[stop - 1])
            || text.IndexOfAnyInRange('0', '9') >= 0
        )
            return false;
        var word = text[(text[..^1].LastIndexOf(' ') + 1)..^1];
        return word.Length > 3
            && !word.Contains('.')
            && NameLexicon.OrganizationScore(word) <= 0
            && NameLexicon.RoleScore(word) <= 0;
    }

    /// <summary>True for “92%” and “CGPA 8.7”.</summary>
    private static bool IsGrade(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('0', '9') >= 0 && Whitespace.CountWords(text) <= 3
        && (text[^1] == '%' || GradeWords.CountIn(text) > 0);

    /// <summary>True for “GPA 3.7; dean's list in four terms”: how well one did, then more of it.</summary>
    public static bool BeginsWithGrade(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space > 0
            && space + 1 < text.Length
            && char.IsAsciiDigit(text[space + 1])
            && GradeWords.Contains(text[..space].TrimEnd(':'));
    }

    /// <summary>True for “Address Bergen, Norway”.</summary>
    private static bool IsAddressOfForm(ReadOnlySpan<char> text)
    {
        const string Label = "Address ";
        return text.StartsWith(Label)
            && (
                PlaceReader.Score(text[Label.Length..], false) >= SurePlace
                || text[Label.Length..].IndexOfAnyInRange('0', '9') >= 0
            );
    }

    /// <summary>Where the address of “Solar Boat – github.com/x/boat” begins; 0 for none.</summary>
    private static int FindTrailingAddress(ReadOnlySpan<char> text)
    {
        var space = text.LastIndexOf(' ');
        return space > 0 && LinkReader.ToUri(text[(space + 1)..].Trim("()[]<>")) is not null ? space + 1 : 0;
    }

    /// <summary>The address if the part is one, or a text that leads to one.</summary>
    private static string? UriOf(MarkedSlice slice)
    {
        var text = slice.Trim("()[]<>");
        if (LinkReader.ToUri(text.Chars) is { } bare)
            return bare;
        // Only a whole part that is a link, such as “[Code](…)”; a linked name stays a name.
        var uri = slice.Owner.LinkAt(slice.Start);
        var isWord =
            text.Chars
            is "Link"
                or "link"
                or "Code"
                or "GitHub"
                or "Github"
                or "Demo"
                or "Website"
                or "Repo"
                or "URL"
                or "Source";
        return uri is not null && isWord ? uri : null;
    }
}
