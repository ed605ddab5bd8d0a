using System.Text;

namespace ResumeRender.Parsing.Docx;

/// <summary>Follows the fields of a text: links and page numbers among them.</summary>
/// <remarks>A field is an instruction, then its result, between marks in the runs (ECMA-376-1 §17.16.18); fields
/// nest.</remarks>
internal sealed class WordFields
{
    private const int DeepestField = 50;

    private readonly List<Field> _open = [];

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool IsResult { get; set; }

        public string? Target => LinkOf(Instruction.ToString());

        public bool IsPageNumber => IsPage(Instruction.ToString());
    }

    /// <summary>Text is seen now: it is not an instruction and not a page number.</summary>
    public bool ShowsText => _open.TrueForAll(static f => f.IsResult && !f.IsPageNumber);

    /// <summary>Where the innermost link leads, as written.</summary>
    public string? Link => _open.FindLast(static f => f is { IsResult: true, Target: not null })?.Target;

    /// <summary>Takes a mark; true if a page number ends here.</summary>
    public bool Mark(string? type)
    {
        if (type == "begin" && _open.Count < DeepestField)
            _open.Add(new Field());
        else if (type == "separate" && _open.Count > 0)
            _open[^1].IsResult = true;
        if (type != "end" || _open.Count == 0)
            return false;
        var isPage = _open[^1].IsPageNumber;
        _open.RemoveAt(_open.Count - 1);
        return isPage;
    }

    public void AddInstruction(string text)
    {
        if (_open.Count > 0 && _open[^1].Instruction.Length < 4000)
            _open[^1].Instruction.Append(text);
    }

    public static bool IsPage(string instruction)
    {
        var word = FirstWord(instruction);
        return word is "PAGE" or "NUMPAGES" or "SECTIONPAGES";
    }

    /// <summary>The target of a link's instruction, or null.</summary>
    public static string? LinkOf(string instruction)
    {
        if (FirstWord(instruction) != "HYPERLINK")
            return null;
        var rest = instruction.AsSpan().Trim()["HYPERLINK".Length..].Trim();
        if (rest.IsEmpty || rest[0] == '\\')
            return null;
        var isQuoted = rest[0] is '"' or '“';
        rest = isQuoted ? rest[1..] : rest;
        var end = isQuoted ? rest.IndexOfAny('"', '”') : rest.IndexOf(' ');
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    private static string FirstWord(string instruction)
    {
        var text = instruction.AsSpan().Trim();
        var end = text.IndexOfAny(' ', '\t', '\\');
        return (end < 0 ? text : text[..end]).ToString().ToUpperInvariant();
    }
}
