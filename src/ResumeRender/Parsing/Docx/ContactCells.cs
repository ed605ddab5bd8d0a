using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Parsing.Docx;

/// <summary>Finds the contact data that a layout table has away from the name: in a cell of their own, or above or
/// below the sections of a cell.</summary>
/// <remarks>
/// They are the person's only where nothing in their row could be somebody else: a cell with a name or with other words
/// beside them makes them an employer's or a referee's.
/// </remarks>
internal static class ContactCells
{
    private const int MostParagraphs = 10;

    private const int MostWords = 14;

    private const int LongestTitle = 60;

    private const double SureOfPlace = 0.8;

    /// <summary>Takes such cells and parts of cells out of the table; what is left stays where it is.</summary>
    /// <param name="rows">The cells of the table by rows.</param>
    /// <param name="above">What the section is about in which the table stands; null for none.</param>
    public static List<WordParagraph> TakeFrom(List<List<List<WordParagraph>>> rows, SectionKind? above)
    {
        var taken = new List<WordParagraph>();
        foreach (var row in rows)
        {
            if (above != SectionKind.References)
                TakeFromRow(row, taken);
            above = LastKind(row.SelectMany(static c => c)) ?? above;
        }

        return taken;
    }

    /// <summary>What the last section of these paragraphs is about; null if no title stands among them.</summary>
    public static SectionKind? LastKind(IEnumerable<WordParagraph> paragraphs) =>
        paragraphs.Select(KindOf).LastOrDefault(static k => k is not null);

    /// <summary>Nothing but ways to reach a person and the place where the person lives.</summary>
    public static bool IsContact(List<WordParagraph> cell)
    {
        var said = cell.FindAll(static p => !p.IsEmpty);
        return said.Count is > 0 and <= MostParagraphs
            && said.Exists(Reaches)
            && said.TrueForAll(static p => Says(p) || TellsWhere(p) || IsLabel(p));
    }

    private static void TakeFromRow(List<List<WordParagraph>> row, List<WordParagraph> taken)
    {
        var isOfPerson = row.TrueForAll(static c => IsSilent(c) || IsContact(c) || IsAside(c) || c.Exists(IsTitle));
        // “☎ | 718.555.0101”, “Springfield, IL | 718.555.0101”
        var hasContact = row.Exists(IsContact) || (taken.Count > 0 && row.Exists(IsAside));
        foreach (var cell in row)
        {
            var title = cell.FindIndex(IsTitle);
            if (title < 0 && isOfPerson && (IsContact(cell) || (hasContact && IsAside(cell))))
                Take(cell, 0, cell.Count);
            else if (title > 0 && IsContact(cell.GetRange(0, title)))
                Take(cell, 0, title);
            else if (title >= 0 && BelowSections(cell) is > 0 and var start)
                Take(cell, start, cell.Count);
            else if (isOfPerson && hasContact && IsSilent(cell))
                cell.Clear();
        }

        void Take(List<WordParagraph> cell, int start, int end)
        {
            var said = cell.GetRange(start, end - start).FindAll(static p => !p.IsEmpty);
            taken.AddRange(said.Select(static p => p with { HeadingLevel = 0, Glyph = null, ListNumber = null }));
            cell.RemoveRange(start, end - start);
        }
    }

    /// <summary>Where the contact data begin that close a cell; 0 for nowhere.</summary>
    /// <remarks>Below some sections they are those of an employer or of another person.</remarks>
    private static int BelowSections(List<WordParagraph> cell)
    {
        var isOfOthers = KindOf(cell[cell.FindLastIndex(IsTitle)])
            is SectionKind.Work
                or SectionKind.References
                or SectionKind.Projects
                or SectionKind.Publications
                or SectionKind.Activities;
        if (isOfOthers)
            return 0;
        var start = cell.Count;
        while (start > 0 && !IsTitle(cell[start - 1]) && (cell[start - 1].IsEmpty || IsOfContact(cell[start - 1])))
            start--;
        // A place goes with them only below a blank line: “Spanish” may be one too.
        while (start < cell.Count && !Says(cell[start]) && !cell[start - 1].IsEmpty)
            start++;
        var block = cell.GetRange(start, cell.Count - start);
        var isSure = block.Count(Says) > 1 && block.Exists(static p => p.Text.Contains('@', StringComparison.Ordinal));
        return isSure ? start : 0;
    }

    /// <summary>Nothing but a place or a label, which are contact data only beside others.</summary>
    private static bool IsAside(List<WordParagraph> cell)
    {
        var said = cell.FindAll(static p => !p.IsEmpty);
        return said.Count is > 0 and <= MostParagraphs && said.TrueForAll(static p => TellsWhere(p) || IsLabel(p));
    }

    private static bool IsSilent(List<WordParagraph> cell) =>
        cell.TrueForAll(static p => !p.Text.Any(char.IsLetterOrDigit));

    private static bool IsOfContact(WordParagraph paragraph) => Says(paragraph) || TellsWhere(paragraph);

    /// <summary>True for an address or number at which somebody is reached; a page may be about anything.</summary>
    private static bool Reaches(WordParagraph paragraph) => LinesOf(paragraph).Any(Reaches);

    private static bool Reaches(Line line) =>
        ContactPieces.Of(line.Content.All).Exists(static p => IsAddress(ContactLabel.Cut(p, out _)));

    private static bool IsAddress(MarkedSlice value) =>
        !value.IsEmpty && (LinkReader.IsEmail(value.Chars) || PhoneReader.IsPhone(value.Chars));

    private static bool Says(WordParagraph paragraph)
    {
        if (paragraph.IsEmpty || paragraph.HeadingLevel > 0)
            return false;
        var lines = LinesOf(paragraph);
        return lines.TrueForAll(static l => l.WordCount <= MostWords)
            && lines.TrueForAll(static l => ContactReader.HasContactData(l) || IsPlace(l.Text))
            && (lines.Exists(ContactReader.HasContactData) || paragraph.Pieces.Exists(static p => p.Link is not null));
    }

    private static bool TellsWhere(WordParagraph paragraph) =>
        !paragraph.IsEmpty && LinesOf(paragraph).TrueForAll(static l => IsPlace(l.Text));

    private static bool IsPlace(string line) =>
        StreetAddress.IsStreet(line)
        || StreetAddress.TryRead(line, default) is not null
        || PostTown.TryRead(line) is not null
        || PlaceReader.Score(line, false) >= SureOfPlace
        || PersonalFact.Is(line);

    private static bool IsLabel(WordParagraph paragraph) =>
        !paragraph.IsEmpty && ContactLabel.IsAll(paragraph.Text.AsSpan().Trim(" :\t"));

    private static List<Line> LinesOf(WordParagraph paragraph)
    {
        var texts = paragraph.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. texts.Select(LineOf)];

        static Line LineOf(string text) =>
            new(LineForm.Text, InlineReader.Read(new SourceText("", text), 0, text.Length));
    }

    private static bool IsTitle(WordParagraph paragraph) =>
        KindOf(paragraph) is not null || TableOrder.IsTitle(paragraph);

    private static SectionKind? KindOf(WordParagraph paragraph)
    {
        var isShort = paragraph.Glyph is null && paragraph.Text.Length <= LongestTitle;
        return isShort && HeadingLexicon.TryRead(paragraph.Text.AsSpan().Trim(), out var kind) ? kind : null;
    }
}
