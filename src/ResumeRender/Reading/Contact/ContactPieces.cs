using System.Buffers;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Reading.Contact;

/// <summary>Cuts a line of contact data into its pieces: an address, a number, a place, a page.</summary>
internal static class ContactPieces
{
    private const int MostLettersOfLabel = 26;

    /// <summary>A longer row has more in it than a label and its value.</summary>
    private const int MostLettersOfRow = 80;

    /// <summary>A longer text is neither a name nor a trade, and no place comes after it.</summary>
    private const int MostLettersOfHeadline = 120;

    /// <summary>A longer text is not an address, number or page.</summary>
    private const int MostLettersOfContact = 2_000;

    private static readonly SearchValues<string> EndsOfPiece = SearchValues.Create(
        [",", ";", " – ", " — ", " - ", " / ", " ~ "],
        StringComparison.Ordinal
    );

    /// <summary>Cuts a line at bars, dots and gaps, and at commas where something other than a place begins or
    /// ends.</summary>
    public static List<MarkedSlice> Of(MarkedSlice line)
    {
        var pieces = new List<MarkedSlice>();
        var isLabelled = ContactLabel.HasLabelColumn(line) && line.Length < MostLettersOfRow;
        foreach (
            var column in (
                isLabelled ? [line] : WithLabels(Columns.Split(line)).SelectMany(LabelsInLine.Split)
            ).SelectMany(AtLinks)
        )
        {
            var start = 0;
            var text = column.Chars;
            for (var i = 0; i < text.Length; i++)
            {
                // Nobody's address has a free star in it.
                var isSeparator =
                    (text[i] == '*' && i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ')
                    || text[i] is ',' or ';' or '/' or '–' or '—' or '-' or '~'
                        && IsContactBeside(text, start, i)
                        && !IsInsideNumber(text, start, i);
                if (!isSeparator)
                    continue;
                Add(pieces, column[start..i]);
                start = i + 1;
            }

            Add(pieces, column[start..]);
        }

        return pieces;
    }

    /// <summary>
    /// A link beside another one, or beside an address or a number, is a piece of its own: “<u>GitHub</u>
    /// <u>Portfolio</u>”, “jane@example.org <u>LinkedIn</u>”. Words after a single link go on with it, and a label
    /// before it says what it is.
    /// </summary>
    private static IEnumerable<MarkedSlice> AtLinks(MarkedSlice column)
    {
        var stretches = LinkBorders.Stretches(column);
        var start = column.Start;
        for (var i = 1; i < stretches.Count; i++)
        {
            var (before, next) = (stretches[i - 1], stretches[i]);
            var isBorder = IsLink(before)
                ? IsLink(next)
                    || IsSure(next.Chars)
                    || IsSure(FirstWord(next.Chars))
                    || (i + 1 < stretches.Count && next.Chars[^1] == ':')
                : IsLink(next) && (IsSure(before.Chars) || IsSure(LastWord(before.Chars)));
            if (!isBorder)
                continue;
            yield return new MarkedSlice(column.Owner, start, before.End).Trim();
            start = next.Start;
        }

        yield return new MarkedSlice(column.Owner, start, column.End).Trim();

        static bool IsLink(MarkedSlice words) => words.Owner.LinkAt(words.Start) is not null;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') is > 0 and var space ? text[..space] : text;

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..];

    /// <summary>A label and what a tab or spaces set apart from it are one piece: “Name:    Klara Voss”.</summary>
    private static List<MarkedSlice> WithLabels(List<MarkedSlice> columns)
    {
        for (var i = columns.Count - 2; i >= 0; i--)
        {
            if (
                columns[i].IsEmpty
                || columns[i].Chars[^1] != ':'
                || columns[i].Length > MostLettersOfLabel
                || columns[i + 1].IsEmpty
                || columns[i + 1].Chars[^1] == ':'
            )
                continue;
            columns[i] = columns[i] with { End = columns[i + 1].End };
            columns.RemoveAt(i + 1);
        }

        return columns;
    }

    /// <summary>“0171 / 123 45 67” is one number: what stands before the stroke is too short for one of its
    /// own.</summary>
    private static bool IsInsideNumber(ReadOnlySpan<char> text, int start, int at)
    {
        var next = text[(at + 1)..].TrimStart();
        if (text[at] is not ('/' or '–' or '-') || next.IsEmpty || !char.IsAsciiDigit(next[0]))
            return false;
        var digits = 0;
        var i = at - 1;
        for (; i >= start && (char.IsAsciiDigit(text[i]) || text[i] is ' ' or '(' or ')' or '+' or '.' or '-'); i--)
            digits += char.IsAsciiDigit(text[i]) ? 1 : 0;
        return digits is > 1 and < 7;
    }

    private static bool IsContactBeside(ReadOnlySpan<char> text, int start, int at)
    {
        if (
            at + 1 >= text.Length
            || (
                text[at] is not (',' or ';')
                && !(at > 0 && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]))
            )
        )
            return false;
        var rest = text[(at + 1)..].TrimStart();
        var end = rest.IndexOfAny(EndsOfPiece);
        var next = (end < 0 ? rest : rest[..end]).Trim();
        var before = text[start..at].Trim();
        // “Tel / Fax: …”
        if (text[at] == '/' && before.Length <= MostLettersOfLabel && ContactLabel.IsAll(before))
            return false;
        var mayBeFirst = start == 0 && before.Length <= MostLettersOfHeadline;
        // “Jane Moss — Painter”
        var endsName = mayBeFirst && text[at] is '–' or '—' or '-' && PersonName.Is(before);
        // “Product Designer — Bengaluru, India”, “Journalist, Prague”
        var endsHeadline =
            mayBeFirst
            && rest.Length <= MostLettersOfHeadline
            && NameLexicon.RoleScore(before) > 0
            && PlaceReader.Score(rest, false) >= 0.9;
        return endsName || endsHeadline || IsSure(before) || IsSure(next);
    }

    private static bool IsSure(ReadOnlySpan<char> text)
    {
        if (text.Length > MostLettersOfContact)
            return false;
        text = text[PictureLength(text)..].Trim();
        var colon = text.IndexOf(": ");
        if (colon is > 0 and < 12)
            text = text[(colon + 1)..].Trim();
        return text.Length > 3
            && (LinkReader.IsEmail(text) || LinkReader.ToUri(text) is not null || PhoneReader.IsPhone(text));
    }

    /// <summary>The words after “📍” and “✉️”, which say what a label would.</summary>
    private static MarkedSlice WithoutPictures(MarkedSlice piece)
    {
        piece = piece[PictureLength(piece.Chars)..].Trim();
        return piece[..(piece.Length - PicturesAtEnd(piece.Chars))].Trim();
    }

    /// <summary>How long the pictures at the end of a text are, such as the flag after a town, if a space stands before
    /// them; 0 otherwise.</summary>
    private static int PicturesAtEnd(ReadOnlySpan<char> text)
    {
        var at = text.Length;
        while (at > 0 && IsOfPicture(text[at - 1]))
            at--;
        return at > 0 && at < text.Length && char.IsWhiteSpace(text[at - 1]) ? text.Length - at : 0;
    }

    private static bool IsOfPicture(char c) =>
        char.IsSurrogate(c)
        || c is '\uFE0F' or '\u200D'
        || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherSymbol;

    /// <summary>How long the pictures at the start of a text are, if nothing or a space follows; 0 otherwise.</summary>
    internal static int PictureLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (
            at < text.Length
            && (
                char.IsSurrogate(text[at])
                || text[at] == '\uFE0F'
                || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.OtherSymbol
            )
        )
            at++;
        return at == text.Length || char.IsWhiteSpace(text[at]) ? at : 0;
    }

    private static void Add(List<MarkedSlice> pieces, MarkedSlice piece)
    {
        piece = WithoutPictures(piece.Trim(",;|•·"));
        if (piece.IsEmpty || piece.Chars is "*")
            return;
        foreach (var part in SpacedContact.Split(piece))
        {
            if (part.Trim(",;|•·") is { IsEmpty: false } trimmed)
                pieces.Add(trimmed);
        }
    }
}
