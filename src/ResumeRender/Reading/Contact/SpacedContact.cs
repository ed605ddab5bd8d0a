using System.Buffers;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;
using ResumeRender.Words;

namespace ResumeRender.Reading.Contact;

/// <summary>Cuts a row of contact data between which only spaces stand: “Columbus, OH 614-201-3344
/// jane@example.com”.</summary>
/// <remarks>It is one only if all other words in it are labels, a name, a place or what the person is; in a sentence
/// they are not.</remarks>
internal static class SpacedContact
{
    private const int LongestRow = 200;

    private const int FewestDigitsAlone = 9;

    private static readonly SearchValues<char> SignsOfNumber = SearchValues.Create("0123456789+-–().,/;");

    private static readonly WordList Or = new("or oder ou o of y und and et e eller och og lub");

    private enum Kind
    {
        Words,
        Address,
        Digits,
    }

    private readonly record struct Token(int Start, int End, Kind Kind);

    /// <summary>The pieces of a row; the row itself if it is not such a row.</summary>
    public static List<MarkedSlice> Split(MarkedSlice row)
    {
        var tokens = row.Length <= LongestRow ? TokensOf(row) : [];
        if (tokens.Count < 2 || !tokens.Exists(static t => t.Kind != Kind.Words) || PhoneReader.IsPhone(row.Chars))
            return [row];
        var pieces = new List<MarkedSlice>();
        var (words, hasContact) = (-1, false);
        for (var i = 0; i < tokens.Count;)
        {
            var length =
                tokens[i].Kind == Kind.Address ? 1
                : tokens[i].Kind == Kind.Digits ? NumberAt(row, tokens, i)
                : 0;
            if (length == 0)
            {
                words = words < 0 ? i : words;
                i++;
                continue;
            }

            hasContact = true;
            var start = i;
            if (words >= 0 && IsLabel(Slice(row, tokens, words, i)))
                start = words;
            else if (words >= 0 && !AddWords(pieces, Slice(row, tokens, words, i)))
                return [row];
            pieces.Add(Slice(row, tokens, start, i + length));
            (words, i) = (-1, i + length);
        }

        if (!hasContact || (words >= 0 && !AddWords(pieces, Slice(row, tokens, words, tokens.Count))))
            return [row];
        return pieces;
    }

    private static List<Token> TokensOf(MarkedSlice row)
    {
        var tokens = new List<Token>();
        var text = row.Chars;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            tokens.Add(new Token(start, at, KindOf(text[start..at])));
        }

        return tokens;
    }

    private static Kind KindOf(ReadOnlySpan<char> word)
    {
        var bare = word.Trim(",;()[]<>|");
        if (
            LinkReader.IsEmail(bare)
            || (
                LinkReader.ToUri(bare) is not null
                && (bare.Contains('/') || bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            )
        )
            return Kind.Address;
        return bare.IndexOfAnyInRange('0', '9') >= 0 && !word.ContainsAnyExcept(SignsOfNumber)
            ? Kind.Digits
            : Kind.Words;
    }

    /// <summary>How many words from here on are a phone number, with its extension, or two; 0 for none.</summary>
    private static int NumberAt(MarkedSlice row, List<Token> tokens, int at)
    {
        var end = at;
        while (end < tokens.Count && tokens[end].Kind == Kind.Digits)
            end++;
        // “OH 43201 614-201-3344”: a post code stands before the number.
        if (
            end - at > 1
            && IsPostCode(row.Chars[tokens[at].Start..tokens[at].End])
            && Digits(Slice(row, tokens, at + 1, end)) >= FewestDigitsAlone
            && PhoneReader.IsPhone(Number(row, tokens, at + 1, end))
        )
            return 0;
        var length = LongestNumber(row, tokens, at, end);
        if (length == 0)
            return 0;
        // “ext. 12”, “x12”; “or 650-555-0143”
        for (var more = 1; more <= 2 && at + length + more <= tokens.Count; more++)
        {
            if (PhoneReader.IsPhone(Number(row, tokens, at, at + length + more)))
                return length + more;
        }

        var next = at + length;
        if (
            next + 1 < tokens.Count
            && tokens[next].Kind == Kind.Words
            && Or.Contains(row.Chars[tokens[next].Start..tokens[next].End])
            && tokens[next + 1].Kind == Kind.Digits
            && NumberAt(row, tokens, next + 1) is > 0 and var second
        )
            return length + 1 + second;
        return length;
    }

    private static int LongestNumber(MarkedSlice row, List<Token> tokens, int at, int end)
    {
        for (var stop = end; stop > at; stop--)
        {
            if (PhoneReader.IsPhone(Number(row, tokens, at, stop)))
                return stop - at;
        }

        return 0;
    }

    private static ReadOnlySpan<char> Number(MarkedSlice row, List<Token> tokens, int from, int to) =>
        Slice(row, tokens, from, to).Chars.Trim(",; ");

    private static bool IsPostCode(ReadOnlySpan<char> word) =>
        word.Trim(',') is { Length: >= 4 and <= 6 } code && code[0] != '0' && !code.ContainsAnyExceptInRange('0', '9');

    private static int Digits(MarkedSlice slice) => Model.PhoneNumber.Digits(slice.Chars).Length;

    private static MarkedSlice Slice(MarkedSlice row, List<Token> tokens, int from, int to) =>
        row[tokens[from].Start..tokens[to - 1].End];

    /// <summary>“Phone”, “E-mail:”, “Tel.”</summary>
    private static bool IsLabel(MarkedSlice words) =>
        ContactLabel.IsAll(words.Chars.TrimEnd(": .")) || RegisteredNumber.IsLabel(words.Chars);

    /// <summary>Adds words that stand between contact data; false for words of a sentence.</summary>
    private static bool AddWords(List<MarkedSlice> pieces, MarkedSlice words)
    {
        words = words.Trim("|•·,;/–-—~");
        if (words.IsEmpty)
            return true;
        var text = words.Chars.ToString();
        // “(mobile)” says what the number before it is.
        if (
            text is ['(', .., ')']
            && pieces.Count > 0
            && text.Length < 14
            && !text.AsSpan(1, text.Length - 2).ContainsAny(SignsOfNumber)
        )
        {
            pieces[^1] = new MarkedSlice(words.Owner, pieces[^1].Start, words.End);
            return true;
        }

        var isKnown = char.IsUpper(text[0]) || char.IsDigit(text[0]);
        if (
            !isKnown
            || text[^1] is '.' or ':' or '?' or '!'
            || !(
                PersonName.Is(text)
                || RegisteredNumber.Is(text)
                || NameLexicon.RoleScore(text) > 0
                || PlaceReader.Score(text, false) >= 0.5
                || ContactPlace.Is(text, "", isAfterName: true)
            )
        )
            return false;
        pieces.Add(words);
        return true;
    }
}
