using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Docx;

/// <summary>Remembers what of a Word file is not in its text, and beside which paragraph, so that it is all reported at
/// the end.</summary>
/// <remarks>Words are kept whole, however many they are. The 50th message of a kind holds the words of all further
/// ones.</remarks>
internal sealed class DocxFindings
{
    private const int MostOfAKind = 50;

    private readonly List<Kind> _kinds = [];
    private readonly Dictionary<(string Type, string Id), int> _references = [];
    private readonly Kind _deletions;
    private readonly Kind _pageLines;
    private readonly Kind _comments;
    private readonly Kind _footnotes;
    private readonly Kind _hidden;
    private readonly Kind _struck;
    private readonly Kind _links;
    private readonly Kind _tableTitles;
    private int _deletionCount;
    private int _pictures;
    private int _pictureAt;

    public DocxFindings()
    {
        _deletions = New((at, text) => DocxDiagnostics.DeletionsLeftOut(at, _deletionCount, text), isOne: true);
        _pageLines = New(DocxDiagnostics.PageFieldsLeftOut);
        _comments = New(DocxDiagnostics.CommentLeftOut);
        _footnotes = New(DocxDiagnostics.FootnoteLeftOut);
        _hidden = New(DocxDiagnostics.HiddenTextLeftOut, isOne: true);
        _struck = New(ParsingDiagnostics.StruckTextLeftOut);
        _links = New(DocxDiagnostics.LinkLeftOut);
        _tableTitles = New(ParsingDiagnostics.TableTitlesLeftOut);
    }

    /// <summary>The report about one kind of thing.</summary>
    private sealed class Kind(Func<SourceSpan, string, Diagnostic> toDiagnostic, bool isOne)
    {
        private readonly HashSet<string> _known = new(StringComparer.Ordinal);

        public List<(int Paragraph, StringBuilder Text)> Found { get; } = [];

        public Diagnostic Tell(SourceSpan at, string text) => toDiagnostic(at, text);

        public void Add(int paragraph, string text)
        {
            if (isOne && Found.Count > 0)
                Found[0].Text.Append(text);
            else if (!isOne && (string.IsNullOrWhiteSpace(text) || !_known.Add(text)))
                return;
            else if (Found.Count < MostOfAKind)
                Found.Add((paragraph, new StringBuilder(text)));
            else
                Found[^1].Text.Append(" · ").Append(text);
        }
    }

    /// <summary>Number of the paragraph that is read now.</summary>
    public int Paragraph { get; private set; }

    /// <summary>How many pieces of text were found to be deleted so far.</summary>
    public int Deletions => _deletionCount;

    /// <summary>Begins the next paragraph.</summary>
    public int NextParagraph() => ++Paragraph;

    public void AddDeletion(string text)
    {
        _deletionCount++;
        _deletions.Add(Paragraph, text + " ");
    }

    public void AddHidden(string text) => _hidden.Add(Paragraph, text);

    public void AddStruck(string text) => _struck.Add(Paragraph, text);

    public void AddPicture()
    {
        _pictureAt = _pictures++ == 0 ? Paragraph : _pictureAt;
    }

    public void AddLink(string target) => _links.Add(Paragraph, target);

    public void AddTableTitles(int paragraph, string titles) => _tableTitles.Add(paragraph, titles);

    public void AddPageLine(int paragraph, string line) => _pageLines.Add(paragraph, line);

    /// <summary>The text points here to a comment or a note.</summary>
    public void AddReference(string type, string id) => _references.TryAdd((type, id), Paragraph);

    public void AddFootnote(string type, string id, string text) =>
        _footnotes.Add(_references.GetValueOrDefault((type, id)), text);

    public void AddComment(string id, string text) =>
        _comments.Add(_references.GetValueOrDefault(("comment", id)), text);

    /// <summary>Reports everything, each at its paragraph.</summary>
    public void Tell(Func<int, SourceSpan> placeOf, DiagnosticBag diagnostics)
    {
        foreach (var kind in _kinds)
        {
            foreach (var (paragraph, text) in kind.Found)
            {
                if (Whitespace.Collapse(text.ToString().AsSpan().Trim()) is { Length: > 0 } words)
                    diagnostics.Add(kind.Tell(placeOf(paragraph), words));
            }
        }

        if (_pictures > 0)
            diagnostics.Add(DocxDiagnostics.PicturesLeftOut(placeOf(_pictureAt), _pictures));
    }

    private Kind New(Func<SourceSpan, string, Diagnostic> toDiagnostic, bool isOne = false)
    {
        _kinds.Add(new Kind(toDiagnostic, isOne));
        return _kinds[^1];
    }
}
