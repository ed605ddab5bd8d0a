using System.Buffers;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Parsing.Text;

/// <summary>Reads name, headline and contact data from the top of a résumé or from below a heading “Contact”.</summary>
internal sealed class ContactReader(DiagnosticBag diagnostics, Person? known = null)
{
    private static readonly WordList Labels = new("""
        email e-mail mail e phone tel telephone mobile cell m t p fax address location linkedin github gitlab twitter website web
        site portfolio homepage blog url office mob. tel. ph. cell. telefon tél telefono contact name city home based id no number mob ph residence whatsapp skype orcid medium kaggle behance dribbble
        """);

    private static readonly WordList NameParticles = new("van von de der den del della di da dos du la le bin binti ibn al el ter ten y e");

    private static readonly WordList Greetings = new("hi hello dear hey hallo bonjour hola good");

    private static readonly SearchValues<string> SpacedSigns = SearchValues.Create([" – ", " — ", " - ", " / "], StringComparison.Ordinal);

    private static readonly SearchValues<char> NeverInName = SearchValues.Create("@:;/|!?&");

    private bool _mayHaveName = true;

    public Person Person { get; private set; } = known ?? new();

    /// <summary>True as long as nothing of a contact block was seen.</summary>
    public bool FoundNothing => Person == new Person();

    /// <summary>Reads what stands before the first heading and gives back the lines that are no contact data.</summary>
    public List<Line> ReadTop(List<Line> lines)
    {
        var rest = new List<Line>();
        var hasContact = lines.Exists(HasContactData);
        var position = 0;
        var nameLine = FindNameBelowGreeting(lines);
        foreach (var line in lines)
        {
            if (line.IsBlank || line.Form == LineForm.GluedList || line.WordCount > 30)
            {
                rest.Add(line);
                continue;
            }

            if (nameLine is not null && position == 0 && !ReferenceEquals(line, nameLine))
            {
                rest.Add(line);
                continue;
            }

            if (HeadingLexicon.IsDocumentTitle(line.Text))
            {
                diagnostics.Add(ParsingDiagnostics.DocumentTitleLeftOut(line.Span, line.Text));
                continue;
            }

            // A bullet before the first heading is contact data only if it says so.
            // A profile page has its contact data elsewhere, and only headline and place below the name.
            var isContact = line.Form == LineForm.Text ? position < (nameLine is null && rest.Exists(static l => !l.IsBlank) ? 2 : 4) || hasContact : HasContactData(line);
            if (isContact && position == 0 && WithoutDocumentTitle(line.Content.All) is var named && named.Start > 0)
                ReadLine(new Line(LineForm.Text, line.Content.Cut(named.Start, named.End)), position, hasContact, rest);
            else if (isContact)
                ReadLine(line, position, hasContact, rest);
            else
                rest.Add(line);
            position++;
        }

        return rest;
    }

    /// <summary>The line with the name below “Hi Marta, … my CV below.”; null where no such words come first.</summary>
    private static Line? FindNameBelowGreeting(List<Line> lines)
    {
        var first = lines.Find(static l => !l.IsBlank);
        if (first is null || !Greetings.Contains(first.Text.AsSpan(0, Math.Max(first.Text.IndexOf(' ', StringComparison.Ordinal), 0))))
            return null;
        return lines.Find(static l => l is { IsBlank: false, Form: LineForm.Text } && IsName(l.Text));
    }

    /// <summary>Reads lines that stand below a contact heading and gives back what is no contact data.</summary>
    public List<Line> ReadBlock(List<Line> lines)
    {
        _mayHaveName = Person.Name is null;
        var rest = new List<Line>();
        foreach (var line in lines)
        {
            if (line.IsBlank || line.Form == LineForm.GluedList)
                rest.Add(line);
            else
                ReadLine(line, position: 2, isBlock: true, rest);
        }

        return rest;
    }

    /// <summary>Takes the name from a line that is known to be it; “Jane Moss — Painter” has the headline behind it.</summary>
    public void TakeName(MarkedSlice line)
    {
        line = WithoutDocumentTitle(line);
        var name = Pieces(line)[0];
        var isAll = line.End - name.End < 2;
        Person = Person with { Name = Plain(isAll ? line : name) };
        if (!isAll && !TakeHeadline(line[(name.End - line.Start)..].Trim(",;|–—-•·")))
            Person = Person with { Name = Plain(line) };
    }

    /// <summary>“Resume - Layla Haddad”: the words before the name only say which document this is.</summary>
    private MarkedSlice WithoutDocumentTitle(MarkedSlice line)
    {
        var sign = line.Chars.IndexOfAny(":-–—|");
        if (sign <= 0 || sign + 3 > line.Chars.Length || !HeadingLexicon.IsDocumentTitle(line.Chars[..sign]))
            return line;
        var title = line[..sign].Trim();
        diagnostics.Add(ParsingDiagnostics.DocumentTitleLeftOut(title.Span, title.Chars.ToString()));
        return line[(sign + 1)..].Trim();
    }

    /// <summary>Takes the headline; false if there is one already.</summary>
    public bool TakeHeadline(MarkedSlice line)
    {
        if (Person.Headline is not null)
            return false;
        Person = Person with { Headline = Plain(line) };
        return true;
    }

    /// <summary>True if some of the line is an address, a number or a link.</summary>
    internal static bool HasContactData(Line line)
    {
        if (line.Text.Length > 400)
            return false;
        foreach (var piece in Pieces(line.Content.All))
        {
            var value = WithoutLabel(piece, out var label);
            if (LinkReader.IsEmail(value.Chars) || LinkReader.ToUri(value.Chars) is not null || PhoneReader.IsPhone(value.Chars))
                return true;
            if (label.Length > 0 && !value.IsEmpty && (value.Owner.LinkAt(value.Start) is not null || label is "location" or "address" or "city" or "name"))
                return true;
        }

        return false;
    }

    /// <summary>Takes the pieces of a line that are contact data and puts the others into <paramref name="rest"/>.</summary>
    private void ReadLine(Line line, int position, bool isBlock, List<Line> rest)
    {
        var before = Person;
        var left = new List<Line>();
        var pieces = Pieces(line.Content.All);
        if (IsHeadlineOfPieces(line, pieces, position))
        {
            Person = Person with { Headline = Plain(line.Content.All) };
            return;
        }

        foreach (var piece in pieces)
        {
            if (!ReadPiece(piece, position, isBlock))
                left.Add(new Line(LineForm.Text, piece.Owner.Cut(piece.Start, piece.End)) { Indent = line.Indent });
        }

        // A sentence with a place in it is no contact line: it stays in one piece.
        var isSentence = left.Count > 0 && !HasContactData(line) && pieces.Count > 1;
        if (isSentence)
            Person = before;
        rest.AddRange(isSentence || left.Count == pieces.Count ? [line] : left);
    }

    /// <summary>“Financial Controller | Charities and Housing” right below the name: no piece is contact data or a place.</summary>
    private bool IsHeadlineOfPieces(Line line, List<MarkedSlice> pieces, int position) =>
        position == 1 && Person is { Name: not null, Headline: null } && pieces.Count is 2 or 3 && line.WordCount <= 14 && !HasContactData(line)
        && pieces.Exists(static p => NameLexicon.RoleScore(p.Chars) > 0) && pieces.TrueForAll(static p => PlaceReader.Score(p.Chars, false) < 0.5 && p.Chars.IndexOf(':') < 0);

    private bool ReadPiece(MarkedSlice piece, int position, bool isBlock)
    {
        var value = WithoutLabel(piece, out var label);
        var text = Whitespace.Collapse(value.Chars);
        // A form may hold a label and nothing behind it.
        if (text.Length == 0)
            return false;
        if (LinkReader.IsEmail(text))
            Person = Person with { Emails = Person.Emails.Add(new ContactValue(text, value.Span)) };
        else if (UriOf(value, label) is { } uri)
            AddLink(uri, text, value);
        else if (text[^1] == ')' && text.IndexOf(" (", StringComparison.Ordinal) is > 0 and var note && LinkReader.ToUri(text.AsSpan(0, note)) is { } noted)
            AddLink(noted, text, value);
        else if (PhoneReader.IsPhone(text))
            Person = Person with { Phones = Person.Phones.Add(new ContactValue(text, value.Span)) };
        else if (label.Equals("name", StringComparison.OrdinalIgnoreCase) && Person.Name is null)
            Person = Person with { Name = Plain(value) };
        else if (Person.Location is null && IsLocation(text, label, Person.Name is not null || position > 0))
            Person = Person with { Location = PlaceReader.ToPlace(text, value.Span) };
        else if (_mayHaveName && Person.Name is null && position == 0 && IsName(text))
            Person = Person with { Name = Plain(value) };
        else if (Person.Headline is null && Person.Name is not null && IsHeadline(text, isBlock, position))
            Person = Person with { Headline = Plain(value) };
        else
            return false;
        return true;
    }

    private static string? UriOf(MarkedSlice value, ReadOnlySpan<char> label)
    {
        if (LinkReader.ToUri(value.Chars) is { } uri)
            return uri;
        if (value.IsEmpty)
            return null;
        if (value.Owner.LinkAt(value.Start) is { } linked && !linked.StartsWith("mailto:", StringComparison.Ordinal))
            return linked;
        // “LinkedIn: in/alextan”, “GitHub: alextan”
        var name = value.Chars;
        if (name.IndexOfAny(" @.") >= 0)
            return null;
        return label switch
        {
            "linkedin" => name.StartsWith("in/") ? $"https://www.linkedin.com/{name}" : $"https://www.linkedin.com/in/{name.TrimStart('/')}",
            "github" => $"https://github.com/{name.TrimStart('/')}",
            "gitlab" => $"https://gitlab.com/{name.TrimStart('/')}",
            _ => null,
        };
    }

    private void AddLink(string uri, string text, MarkedSlice value)
    {
        if (uri.StartsWith("tel:", StringComparison.Ordinal))
            Person = Person with { Phones = Person.Phones.Add(new ContactValue(text, value.Span)) };
        else
            Person = Person with { Links = Person.Links.Add(LinkReader.ToLink(uri, text, value.Span)) };
    }

    private static bool IsLocation(string text, ReadOnlySpan<char> label, bool isAfterName)
    {
        if (label is "address" or "location" or "city" or "home" or "based" or "residence")
            return text.Length > 1;
        // “123 Main Street, Springfield, IL 62704”
        var isAddress = char.IsAsciiDigit(text[0]) && text.Contains(',', StringComparison.Ordinal) && text.Length < 90;
        var lastPart = text.LastIndexOf(',') is > 0 and var comma && text[..comma].LastIndexOf(',') is > 0 and var before ? text[(before + 1)..] : text;
        // “Blk 123 Tampines Street 11, Singapore 520123”
        isAddress |= text.LastIndexOf(',') is > 0 and var only && text.AsSpan(0, only).IndexOfAnyInRange('0', '9') >= 0
            && Whitespace.CountWords(text) < 14 && PlaceReader.Score(text.AsSpan(only + 1).Trim(), false) >= 0.8;
        // “Flat 3, 27 Hollow Lane, Norwich NR2 4PX”
        isAddress |= EndsInPostCode(text) && text.Contains(',', StringComparison.Ordinal) && text.Length < 90;
        return isAfterName && (isAddress || PlaceReader.Score(text, false) >= 0.7 || PlaceReader.Score(lastPart.AsSpan().Trim(), false) >= 0.9);
    }

    /// <summary>True for a British post code at the end: a group that ends in a figure or letter, then a figure and two letters.</summary>
    private static bool EndsInPostCode(ReadOnlySpan<char> text)
    {
        var space = text.LastIndexOf(' ');
        if (space <= 0 || text.Length - space != 4)
            return false;
        var inner = text[(space + 1)..];
        var outer = text[(text[..space].LastIndexOf(' ') + 1)..space];
        return char.IsAsciiDigit(inner[0]) && char.IsAsciiLetterUpper(inner[1]) && char.IsAsciiLetterUpper(inner[2])
            && outer.Length is >= 2 and <= 4 && char.IsAsciiLetterUpper(outer[0]) && outer.IndexOfAnyInRange('0', '9') > 0;
    }

    /// <summary>Two to five words that begin with capitals, perhaps with titles behind a comma (“Jane Doe, RN”).</summary>
    internal static bool IsName(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        var name = comma > 0 ? text[..comma] : text;
        var words = Whitespace.CountWords(name);
        if (words is < 2 or > 5 || text.Length > 60 || text.IndexOfAnyInRange('0', '9') >= 0 || text.ContainsAny(NeverInName))
            return false;
        if (NameLexicon.OrganizationScore(name) > 0 || NameLexicon.RoleScore(name) >= 1)
            return false;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.Length > 0 && !char.IsUpper(word[0]) && word[0] is not ('(' or '"' or '“') && !char.IsLetter(word[0]))
                return false;
            if (word.Length > 0 && char.IsLower(word[0]) && !NameParticles.Contains(word))
                return false;
        }

        var firstWord = name[..Math.Max(name.IndexOf(' '), 0)];
        if (Greetings.Contains(firstWord))
            return false;
        return comma < 0 || (comma + 1 < text.Length && IsPostNominal(text[(comma + 1)..]));
    }

    private static bool IsPostNominal(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(',');
            if (word.Length > 0 && (!char.IsUpper(word[0]) || word.Length > 8))
                return false;
        }

        return true;
    }

    /// <summary>Words right behind the name, or the name of a job a line later.</summary>
    private static bool IsHeadline(ReadOnlySpan<char> text, bool isBlock, int position)
    {
        var isShort = text.Length is > 2 and < 100 && Whitespace.CountWords(text) <= 12 && text[^1] != '.';
        if (!isShort || text.ContainsAny('@', ':') || HeadingLexicon.TryRead(text, out _))
            return false;
        return NameLexicon.RoleScore(text) > 0 ? position < 4 : isBlock && position < 2;
    }

    private static RichText Plain(MarkedSlice slice) => RichText.Plain(Whitespace.Collapse(slice.Trim().Chars), slice.Trim().Span);

    /// <summary>The value behind “Email:” or “(M)”; the field that the value goes to says what the label said.</summary>
    private static MarkedSlice WithoutLabel(MarkedSlice piece, out string label)
    {
        label = "";
        var text = piece.Chars;
        var colon = text[..Math.Min(text.Length, 16)].IndexOf(':');
        // “Mob. +47 400 55 512”, “E jane@example.org”
        var gap = text.IndexOf(' ');
        if (colon < 0 && gap is > 0 and < 12 && Labels.Contains(text[..gap].Trim('.')) && (PhoneReader.IsPhone(text[(gap + 1)..].Trim()) || LinkReader.IsEmail(text[(gap + 1)..].Trim())))
            return piece[(gap + 1)..].Trim();
        if (colon <= 0 || text[colon..].StartsWith("://") || text[..colon].Equals("mailto", StringComparison.OrdinalIgnoreCase))
            return piece;
        var word = text[..colon].Trim().TrimStart("([").TrimEnd(").]");
        var last = word[(word.LastIndexOf(' ') + 1)..];
        if (!Labels.Contains(last))
            return piece;
        label = last.ToString().ToLowerInvariant();
        return piece[(colon + 1)..].Trim();
    }

    /// <summary>Cuts a line at bars, dots and gaps, and at commas where something other than a place begins or ends.</summary>
    private static List<MarkedSlice> Pieces(MarkedSlice line)
    {
        var pieces = new List<MarkedSlice>();
        foreach (var column in Columns.Split(line))
        {
            var start = 0;
            var text = column.Chars;
            for (var i = 0; i < text.Length; i++)
            {
                var isSeparator = text[i] is ',' or ';' or '/' or '–' or '—' or '-' && IsContactBeside(text, start, i) && !IsInsideNumber(text, start, i);
                if (!isSeparator)
                    continue;
                Add(pieces, column[start..i]);
                start = i + 1;
            }

            Add(pieces, column[start..]);
        }

        return pieces;
    }

    /// <summary>“0171 / 123 45 67” is one number: what stands before the stroke is too short for one of its own.</summary>
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
        if (at + 1 >= text.Length || (text[at] is not (',' or ';') && !(at > 0 && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]))))
            return false;
        var rest = text[(at + 1)..].TrimStart();
        var end = rest.IndexOfAny(",;");
        var dash = rest.IndexOfAny(SpacedSigns);
        end = end < 0 || (dash >= 0 && dash < end) ? dash : end;
        var next = (end < 0 ? rest : rest[..end]).Trim();
        var before = text[start..at].Trim();
        // “Jane Moss — Painter”
        var endsName = start == 0 && text[at] is '–' or '—' or '-' && IsName(before);
        // “Product Designer — Bengaluru, India”, “Journalist, Prague”
        var endsHeadline = start == 0 && NameLexicon.RoleScore(before) > 0 && PlaceReader.Score(rest, false) >= 0.9;
        return endsName || endsHeadline || IsSure(before) || IsSure(next);
    }

    private static bool IsSure(ReadOnlySpan<char> text)
    {
        text = text[PictureLength(text)..].Trim();
        var colon = text.IndexOf(": ");
        if (colon is > 0 and < 12)
            text = text[(colon + 1)..].Trim();
        return text.Length > 3 && (LinkReader.IsEmail(text) || LinkReader.ToUri(text) is not null || PhoneReader.IsPhone(text));
    }

    /// <summary>The words behind “📍” and “✉️”, which say what a label would.</summary>
    private static MarkedSlice WithoutPictures(MarkedSlice piece) => piece[PictureLength(piece.Chars)..].Trim();

    private static int PictureLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && (char.IsSurrogate(text[at]) || text[at] == '\uFE0F' || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.OtherSymbol))
            at++;
        return at < text.Length && char.IsWhiteSpace(text[at]) ? at : 0;
    }

    private static void Add(List<MarkedSlice> pieces, MarkedSlice piece)
    {
        piece = WithoutPictures(piece.Trim(",;|•·"));
        if (!piece.IsEmpty)
            pieces.Add(piece);
    }
}
