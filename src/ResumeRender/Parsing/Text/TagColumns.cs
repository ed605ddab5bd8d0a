using ResumeRender.Parsing.Html;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Glue;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Parsing.Text;

/// <summary>Finds where tags set words apart that no space parts: <c>&lt;h3&gt;Welder&lt;span class=d&gt;2019</c> is
/// two columns on the page.</summary>
/// <remarks>
/// A class or style may move its words to the other edge. One inside a word does not, such as the large first letter of
/// a paragraph, nor do the pieces with one look into which word processors cut their text.
/// </remarks>
internal sealed class TagColumns
{
    private const int FewestLettersOfWord = 4;

    /// <summary>Bounds the search for what a closing tag ends.</summary>
    private const int Deepest = 20;

    private readonly List<(string Name, string Attributes)> _open = [];
    private int _runEnd;

    /// <summary>True if a column begins after the tags that stand here.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Where a tag begins.</param>
    /// <param name="before">The letter before it.</param>
    public bool BeginAt(ReadOnlySpan<char> line, int at, char before)
    {
        if (at < _runEnd)
            return false;
        var run = ReadRun(line, at);
        if (
            run.IsPlain
            || _runEnd >= line.Length
            || !(char.IsLetterOrDigit(before) || before is '.' or ')' or '%' or '+' or '#')
        )
            return false;
        var next = line[_runEnd..];
        if (!(char.IsLetterOrDigit(next[0]) || (next[0] == '+' && next.Length > 1 && char.IsAsciiDigit(next[1]))))
            return false;
        var joinsLetters = char.IsLetter(before) && char.IsLetter(next[0]);
        if (
            joinsLetters
            && MixedCaseLexicon.Instance.Contains(string.Concat(WordBefore(line[..at]), next[..LettersIn(next)]))
        )
            return false;
        var isInWord = char.IsLetter(before) && char.IsLetter(next[0]) && !char.IsUpper(next[0]);
        if (run is { Closes: true, Opens: true })
            return (run.HasSpan || run.HasLook) && !run.IsSameLook
                ? !(isInWord && run.IsStyle)
                : IsChange(before, next[0], !run.IsSameLook || run.IsStyle);
        if (joinsLetters && !(run.Opens ? StandsAtEnd(line[..at], next) : StandsAtStart(line[..at], next)))
            return false;
        return run.HasLook
            && !isInWord
            && !(
                char.IsAsciiDigit(before)
                && char.IsLower(next[0])
                && LettersIn(next, FewestLettersOfWord) < FewestLettersOfWord
            );
    }

    /// <summary>“Welder”, “2019” and “Acme”, “Leeds” are two words; “Sen”, “ior” and “20”, “19” are one.</summary>
    private static bool IsChange(char before, char next, bool mayBeAbbreviation) =>
        !(mayBeAbbreviation && char.IsUpper(before))
        && (char.IsUpper(next) || (char.IsAsciiDigit(next) && !char.IsAsciiDigit(before)));

    /// <summary>“Welder<u>Leeds</u>”: what a page sets at the other edge of a line is the last of its block, and a
    /// date, a place or a name of its own; “Git<u>Hub</u>” is one word.</summary>
    private static bool StandsAtEnd(ReadOnlySpan<char> before, ReadOnlySpan<char> next)
    {
        var end = next.IndexOf('<');
        var words = (end < 0 ? next : next[..end]).Trim();
        return DateReader.TryMatchWhole(words, out _)
            || (
                EndsBlock(end < 0 ? default : next[end..])
                && AreApart(before[(before.LastIndexOf('>') + 1)..].Trim(), words)
            );
    }

    private static bool StandsAtStart(ReadOnlySpan<char> before, ReadOnlySpan<char> next)
    {
        var tag = before.LastIndexOf('<');
        var words = before[(before.LastIndexOf('>') + 1)..].Trim();
        var isFirst = tag >= 0 && (before[..tag].IsWhiteSpace() || before[..tag].TrimEnd()[^1] == '>');
        var end = next.IndexOf('<');
        return DateReader.TryMatchWhole(words, out _)
            || (isFirst && AreApart(words, (end < 0 ? next : next[..end]).Trim()));
    }

    private static bool EndsBlock(ReadOnlySpan<char> rest)
    {
        while (!rest.IsEmpty && rest[0] == '<' && HtmlTag.TryRead(rest, 0, out var tag))
        {
            if (tag.IsBlock)
                return true;
            rest = rest[tag.End..].TrimStart();
        }

        return rest.IsEmpty;
    }

    private static bool AreApart(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        PlaceReader.Score(second, false) >= 0.8 || Whitespace.CountWords(second) > 1 || IsName(first) || IsName(second);

    private static bool IsName(ReadOnlySpan<char> text) =>
        NameLexicon.RoleScore(text) + NameLexicon.OrganizationScore(text) + NameLexicon.DegreeScore(text) > 0;

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text[start..];
    }

    private static int LettersIn(ReadOnlySpan<char> text, int most = int.MaxValue)
    {
        var count = 0;
        while (count < text.Length && count < most && char.IsLetter(text[count]))
            count++;
        return count;
    }

    /// <summary>Reads the tags that follow one another.</summary>
    private Run ReadRun(ReadOnlySpan<char> line, int at)
    {
        var run = default(Run);
        var closed = "";
        var i = at;
        while (i < line.Length && line[i] == '<' && HtmlTag.TryRead(line, i, out var tag))
        {
            i = tag.End;
            run.IsPlain |= tag.IsBlock || tag.Name is "sup" or "sub" or "wbr";
            if (tag.Name is "wbr" or "img" or "meta" or "link" or "col" or HtmlTag.Comment)
                continue;
            var attributes = tag.IsClosing ? Close(tag.Name) : tag.AttributesIn(line).ToString();
            if (attributes is null)
                continue;
            if (tag.IsClosing)
            {
                (run.Closes, closed) = (true, attributes);
            }
            else
            {
                _open.Add((tag.Name, attributes));
                run.IsSameLook |= run.Closes && attributes.Length > 0 && attributes == closed;
                run.Opens = true;
            }

            run.HasSpan |= tag.Name is "span" or "time" or "small" or "label";
            run.HasLook |= HasAttribute(attributes, "class") || HasAttribute(attributes, "style");
            run.IsStyle |= HasAttribute(attributes, "style");
        }

        _runEnd = i;
        return run;
    }

    /// <summary>The attributes of the element that ends; null if it began on another line.</summary>
    private string? Close(string name)
    {
        var index =
            _open.Count == 0
                ? -1
                : _open.FindLastIndex(_open.Count - 1, Math.Min(_open.Count, Deepest), o => o.Name == name);
        if (index < 0)
            return null;
        var attributes = _open[index].Attributes;
        _open.RemoveRange(index, _open.Count - index);
        return attributes;
    }

    private static bool HasAttribute(string attributes, string name)
    {
        var at = attributes.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at == 0 || (at > 0 && (char.IsWhiteSpace(attributes[at - 1]) || attributes[at - 1] is '"' or '\''));
    }

    private record struct Run(
        bool Closes,
        bool Opens,
        bool HasSpan,
        bool HasLook,
        bool IsStyle,
        bool IsSameLook,
        bool IsPlain
    );
}
