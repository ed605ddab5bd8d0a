using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Reading.Contact;

/// <summary>Reads name, headline and contact data from the top of a résumé or from below a heading “Contact”.</summary>
internal sealed partial class ContactReader(DiagnosticBag diagnostics, Person? known = null)
{
    /// <summary>More ways to reach a person are a list of something else, and stay text.</summary>
    private const int MostValues = 200;

    private const int FewestWordsOfSentence = 8;

    /// <summary>As sure as this, a place may stand above the name.</summary>
    private const double SurePlace = 0.95;

    private readonly HashSet<string> _seen = ValuesOf(known);
    private readonly List<MarkedSlice> _facts = [];
    private readonly HomeAddress _home = new(diagnostics, known?.Location);
    private readonly FurtherAddresses _further = new(diagnostics);
    private bool _mayHaveName = true;
    private bool _isTop;

    public Person Person { get; private set; } = known ?? new();

    /// <summary>What stood among the contact data and tells something else about the person, such as a birth date or a
    /// driving licence; null for nothing.</summary>
    public Section? FactSection() => PersonalFact.ToSection(_facts, _further.Items);

    /// <summary>True as long as nothing of a contact block was seen.</summary>
    public bool FoundNothing => Person == new Person();

    /// <summary>Reads what stands before the first heading and gives back all lines but contact data.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="nameLine">The one that is known to be the name; null if it must be found.</param>
    public List<Line> ReadTop(List<Line> lines, Line? nameLine = null)
    {
        var rest = new List<Line>();
        lines = AddressColumns.Unfold(lines);
        var hasContact = lines.Exists(HasContactData);
        var position = 0;
        nameLine ??= FindNameBelowGreeting(lines);
        var tradeLike = nameLine is null && Person.Name is null ? NameByAddress.Find(lines) : null;
        _isTop = true;
        _home.LookAhead(lines);
        _further.LookAhead(lines);
        foreach (var given in lines)
        {
            var line = WithoutPronouns(given);
            if (_further.TakeLabel(given))
                continue;
            if (line.IsBlank || line.Form == LineForm.GluedList || line.WordCount > 30)
            {
                rest.Add(line);
                continue;
            }

            if (HeadingLexicon.IsDocumentTitle(line.Text))
            {
                diagnostics.Add(ReadingDiagnostics.DocumentTitleLeftOut(line.Span, line.Text));
                continue;
            }

            if (ReferenceEquals(line, tradeLike))
            {
                TakeName(line.Content.All);
                position++;
                continue;
            }

            if (rest.Count > 0 && GoesOnWithSentence(rest[^1], line))
            {
                rest.Add(line);
                continue;
            }

            if (nameLine is not null && position == 0 && !ReferenceEquals(given, nameLine))
            {
                rest.Add(line);
                continue;
            }

            // A page has the name above the picture and again below it.
            if (Person.Name is { } name && line.Text.Equals(name.PlainText, StringComparison.OrdinalIgnoreCase))
            {
                diagnostics.Add(ReadingDiagnostics.RepeatedContactLeftOut(line.Span, line.Text));
                continue;
            }

            if (
                Person is { Name: not null, Pronouns: null }
                && PronounReader.Read(Whitespace.Collapse(line.Text)) is { } pronouns
            )
            {
                Person = Person with { Pronouns = RichText.Plain(pronouns, line.Span) };
                continue;
            }

            // A bullet before the first heading is contact data only if it says so.
            // A profile page has its contact data elsewhere, and only headline and place below the name.
            var isContact =
                line.Form == LineForm.Text
                    ? position < (nameLine is null && rest.Exists(static l => !l.IsBlank) ? 2 : 4) || hasContact
                    : HasContactData(line)
                        || LinkBorders.IsRow(line)
                        || (hasContact && line.WordCount <= 6 && PlaceReader.Score(line.Text, false) >= 0.8);
            if (
                isContact
                && position == 0
                && DocumentTitle.CutFrom(line.Content.All, diagnostics) is var named
                && named.Length < line.Text.Length
            )
                ReadLine(new Line(LineForm.Text, line.Content.Cut(named.Start, named.End)), position, hasContact, rest);
            else if (isContact)
                ReadLine(line, position, hasContact, rest);
            else
                rest.Add(line);
            // The name may stand below the contact data, but not below other words.
            if (Person.Name is not null || rest.Exists(static l => !l.IsBlank))
                position++;
        }

        return rest;
    }

    /// <summary>“… or see” above “my showreel. Phone: …”: a sentence goes on in small letters, and no address does it
    /// begin with.</summary>
    private static bool GoesOnWithSentence(Line above, Line line)
    {
        if (
            above is not { Form: LineForm.Text, WordCount: >= FewestWordsOfSentence }
            || line.Form != LineForm.Text
            || above.Text[^1] is '.' or '!' or '?' or ':'
            || !char.IsLower(line.Text[0])
        )
            return false;
        var space = line.Text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && !line.Text.AsSpan(0, space).ContainsAny('@', '.', '/');
    }

    /// <summary>The line with the name below “Hi Marta, … my CV below.”; null where no such words come first.</summary>
    private static Line? FindNameBelowGreeting(List<Line> lines)
    {
        var first = lines.Find(static l => !l.IsBlank);
        if (first is null || !PersonName.BeginsWithGreeting(first.Text))
            return null;
        return lines.Find(static l => l is { IsBlank: false, Form: LineForm.Text } && PersonName.Is(l.Text));
    }

    /// <summary>Reads lines that stand below a contact heading and gives back what is not contact data.</summary>
    public List<Line> ReadBlock(List<Line> lines)
    {
        _mayHaveName = Person.Name is null;
        _isTop = false;
        _home.LookAhead(lines);
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

    /// <summary>The address that the résumé was sent from, if it has none of its own.</summary>
    public void TakeSender(string address, SourceSpan span)
    {
        if (Person.Emails.IsEmpty)
            AddEmail(address, span);
    }

    /// <summary>An address and a number that stand within sentences, if the résumé has none of its own; the sentences
    /// stay.</summary>
    public void TakeFromSentences(List<Line> lines)
    {
        foreach (var line in lines)
        {
            if (Person.Emails.IsEmpty && AddressInText.FindEmail(line.Content) is { } email)
                AddEmail(email.Address, email.Span);
            // A fax among the contact data is a fact, and no phone.
            if (
                Person.Phones.IsEmpty
                && !PersonalFact.Is(line.Text)
                && AddressInText.FindPhone(line.Content) is { } phone
            )
                AddPhone(phone.Number, phone.Span);
        }
    }

    /// <summary>Reads what stands below a farewell and gives back what is neither the name again nor contact
    /// data.</summary>
    public List<Line> ReadSignature(List<Line> lines)
    {
        var name = Person.Name?.PlainText;
        // “Dale” alone is Dale Krzyzewski again.
        var repeated = lines.FindAll(l =>
            name is not null
            && l.Text.Length > 1
            && $"{name} ".StartsWith($"{l.Text.TrimEnd('.', ',')} ", StringComparison.OrdinalIgnoreCase)
        );
        foreach (var line in repeated)
            diagnostics.Add(ReadingDiagnostics.RepeatedContactLeftOut(line.Span, line.Text));
        return ReadBlock(lines.FindAll(l => !repeated.Contains(l)));
    }

    /// <summary>Takes the name from a line that is known to be it; “Jane Moss — Painter” has the headline after
    /// it.</summary>
    public void TakeName(MarkedSlice line)
    {
        line = DocumentTitle.CutFrom(line, diagnostics);
        var name = ContactPieces.Of(line) is [var first, ..] ? first : line;
        // A flag or a star after the name is a part of it rather than what the person is.
        var isAll = line.End - name.End < 2 || !HasLetter(line[(name.End - line.Start)..].Chars);
        KeepLinks(line);
        Person = Person with { Name = Plain(isAll ? line : name) };
        if (!isAll && !TakeHeadline(line[(name.End - line.Start)..].Trim(",;|–—-•·")))
            Person = Person with { Name = Plain(line) };
    }

    /// <summary>“Jane Moss (she/her)” as the name alone; what stands after it is kept.</summary>
    private Line WithoutPronouns(Line line)
    {
        if (
            Person is not { Name: null, Pronouns: null }
            || line.Form != LineForm.Text
            || PronounReader.Split(RichText.Plain(line.Text, line.Span)) is not var (name, pronouns)
            || !PersonName.Is(name.PlainText)
        )
            return line;
        Person = Person with { Pronouns = pronouns };
        var length = line.Text.IndexOf(name.PlainText, StringComparison.Ordinal) + name.PlainText.Length;
        return line with { Content = line.Content.Cut(0, length) };
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    /// <summary>Takes the headline; false if there is one already.</summary>
    public bool TakeHeadline(MarkedSlice line)
    {
        // Templates set it where the headline belongs.
        if (HeadingLexicon.IsDocumentTitle(line.Chars))
        {
            diagnostics.Add(ReadingDiagnostics.DocumentTitleLeftOut(line.Span, line.Chars.ToString()));
            return true;
        }

        if (Person.Headline is not null)
            return false;
        KeepLinks(line);
        Person = Person with { Headline = Plain(line) };
        return true;
    }

    /// <summary>True if some of the line is an address, a number or a link.</summary>
    internal static bool HasContactData(Line line)
    {
        if (line.Text.Length > 400 || !(line.Content.HasLinks || ContactSigns.MayBeIn(line.Text)))
            return false;
        foreach (var piece in ContactPieces.Of(line.Content.All))
        {
            var value = ContactLabel.Cut(piece, out var label);
            if (!value.IsEmpty && AddressAfter(value) is not null)
                return true;
            if (
                LinkReader.IsEmail(value.Chars)
                || LinkReader.ToUri(value.Chars) is not null
                || PhoneReader.IsPhone(value.Chars)
                || PhoneReader.AreSeveral(value.Chars.ToString())
            )
                return true;
            if (
                label.Length > 0
                && !value.IsEmpty
                && (
                    value.Owner.LinkAt(value.Start) is not null
                    || ProfileLink.Find(value, label) is not null
                    || ContactPlace.IsLabel(label)
                    || label is "name"
                )
            )
                return true;
        }

        return false;
    }

    /// <summary>Takes the pieces of a line that are contact data and puts the others into <paramref
    /// name="rest"/>.</summary>
    private void ReadLine(Line line, int position, bool isBlock, List<Line> rest)
    {
        var before = Person;
        var left = new List<Line>();
        var pieces = ContactPieces.Of(line.Content.All);
        if (IsHeadlineOfPieces(line, pieces, position))
        {
            TakeHeadline(line.Content.All);
            return;
        }

        var hasContact = HasContactData(line);
        foreach (var piece in pieces)
        {
            if (!ReadPiece(piece, position, isBlock, hasContact))
                left.Add(new Line(LineForm.Text, piece.Owner.Cut(piece.Start, piece.End)) { Indent = line.Indent });
        }

        // Among an address and a number, the one piece that is left and looks like a town is where the person lives.
        if (
            left.Count == 1
            && pieces.Count > 1
            && hasContact
            && Person is { Name: not null, Location: null, Headline: not null }
            && PlaceReader.IsTownLike(left[0].Text)
        )
        {
            Person = Person with { Location = _home.Place = new Place(left[0].Text, left[0].Span) };
            left.Clear();
        }

        // A sentence with a place in it is not a line of contact data: it stays in one piece.
        var isSentence = left.Count > 0 && !hasContact && pieces.Count > 1;
        if (isSentence)
            (Person, _home.Place) = (before, before.Location);
        rest.AddRange(isSentence || left.Count == pieces.Count ? [line] : left);
    }

    /// <summary>“Financial Controller | Charities and Housing” right below the name: no piece is contact data or a
    /// place.</summary>
    private bool IsHeadlineOfPieces(Line line, List<MarkedSlice> pieces, int position) =>
        position <= 1
        && Person is { Name: not null, Headline: null }
        && pieces.Count is >= 2 and <= 6
        && line.WordCount <= 18
        && !HasContactData(line)
        && pieces.Exists(static p => NameLexicon.RoleScore(p.Chars) > 0)
        && pieces.TrueForAll(static p => PlaceReader.Score(p.Chars, false) < 0.5 && p.Chars.IndexOf(':') < 0);

    private bool ReadPiece(MarkedSlice piece, int position, bool isBlock, bool hasContact)
    {
        var value = ContactLabel.Cut(piece, out var label);
        var text = Whitespace.Collapse(value.Chars);
        // A form may hold a label and nothing after it.
        if (text.Length == 0 || _seen.Count > MostValues)
            return false;
        if (Person.Pronouns is null && PronounReader.Read(Whitespace.Collapse(piece.Chars)) is { } pronouns)
        {
            Person = Person with { Pronouns = RichText.Plain(pronouns, piece.Span) };
            return true;
        }

        if (PersonalFact.Is(piece.Chars))
            return TakeFact(piece);
        // A second address keeps its label.
        if (_isTop && Person.Location is not null && _further.Take(piece, value, label, _home))
            return true;
        if (!TakeValue(value, text, label, position, isBlock, hasContact))
            return false;
        LabelOfSeveral.Tell(piece, value, diagnostics);
        return true;
    }

    /// <summary>Takes the value of a piece for the field that it belongs to; false if it is not contact data.</summary>
    private bool TakeValue(
        MarkedSlice value,
        string text,
        string label,
        int position,
        bool isBlock,
        bool hasContact
    )
    {
        if (LinkReader.IsEmail(text))
            AddEmail(text, value.Span);
        else if (AddressAfter(value) is { } address)
            AddLinked(address, text, value);
        else if (ProfileLink.Find(value, label) is { } uri)
            AddLink(uri, text, value);
        else if (
            text[^1] == ')'
            && text.IndexOf(" (", StringComparison.Ordinal) is > 0 and var note
            && LinkReader.ToUri(text.AsSpan(0, note)) is { } noted
        )
            AddLink(noted, text, value);
        else if (PhoneReader.IsPhone(text) || PhoneReader.AreSeveral(text))
            AddPhone(text, value.Span);
        else if (ContactLabel.IsName(label) && Person.Name is null && (label == "name" || PersonName.Is(text)))
            Person = Person with { Name = Plain(value) };
        else if (
            ContactLabel.IsName(label)
            && Person.Name is { } known
            && known.PlainText.Equals(text, StringComparison.OrdinalIgnoreCase)
        )
            diagnostics.Add(ReadingDiagnostics.RepeatedContactLeftOut(value.Span, text));
        else if (
            _home.Take(
                text,
                value.Span,
                label,
                isAfterName: Person.Name is not null
                    || position > 0
                    || hasContact
                    || PlaceReader.Score(text, false) >= SurePlace
            )
        )
        {
            _further.TellLabel();
            Person = Person with { Location = _home.Place };
        }
        else if (_mayHaveName && Person.Name is null && position == 0 && PersonName.Is(text))
            Person = Person with { Name = Plain(value) };
        else if (Person.Headline is null && Person.Name is not null && IsHeadline(text, isBlock, position))
            TakeHeadline(value);
        else
            return false;
        return true;
    }

    /// <summary>Below a title of its own, a fact stays there.</summary>
    private bool TakeFact(MarkedSlice piece)
    {
        if (!_isTop)
            return false;
        _facts.Add(piece.Trim());
        return true;
    }

    /// <summary>Words right after the name, or the name of a job a line later.</summary>
    private static bool IsHeadline(ReadOnlySpan<char> text, bool isBlock, int position)
    {
        var isShort = text.Length is > 2 and < 100 && Whitespace.CountWords(text) <= 12 && text[^1] != '.';
        if (!isShort || text.ContainsAny('@', ':') || HeadingLexicon.TryRead(text, out _))
            return false;
        return NameLexicon.RoleScore(text) > 0 ? position < 4 : isBlock && position < 2 && !IsSmallWord(text);
    }

    /// <summary>“see”, and the words of a link that was left out.</summary>
    private static bool IsSmallWord(ReadOnlySpan<char> text) => char.IsLower(text[0]) && text.IndexOf(' ') < 0;

    private static RichText Plain(MarkedSlice slice) =>
        RichText.Plain(Whitespace.Collapse(slice.Trim().Chars), slice.Trim().Span);
}
