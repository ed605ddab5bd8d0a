using System.Text;
using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Docx;

/// <summary>Remembers what of a Word file is not in its text, so that all of it is told at the end.</summary>
internal sealed class DocxFindings
{
    private const int LongestText = 300;
    private const int MostOfAKind = 50;

    private readonly StringBuilder _hidden = new();
    private readonly List<string> _links = [];
    private readonly List<string> _pageLines = [];
    private readonly List<string> _notes = [];
    private readonly List<string> _comments = [];

    public int Deletions { get; set; }

    public int Pictures { get; set; }

    public void AddHidden(string text) => _hidden.Append(text);

    public void AddLink(string target) => AddOnce(_links, target);

    public void AddPageLine(string line) => AddOnce(_pageLines, line);

    public void AddFootnote(string text) => AddOnce(_notes, text);

    public void AddComment(string text) => AddOnce(_comments, text);

    public void Tell(SourceSpan at, DiagnosticBag diagnostics)
    {
        if (Deletions > 0)
            diagnostics.Add(DocxDiagnostics.DeletionsLeftOut(at, Deletions));
        foreach (var line in _pageLines)
            diagnostics.Add(DocxDiagnostics.PageFieldsLeftOut(at, line));
        foreach (var comment in _comments)
            diagnostics.Add(DocxDiagnostics.CommentLeftOut(at, comment));
        foreach (var note in _notes)
            diagnostics.Add(DocxDiagnostics.FootnoteLeftOut(at, note));
        if (Whitespace(_hidden.ToString()) is { Length: > 0 } hidden)
            diagnostics.Add(DocxDiagnostics.HiddenTextLeftOut(at, hidden));
        if (Pictures > 0)
            diagnostics.Add(DocxDiagnostics.PicturesLeftOut(at, Pictures));
        foreach (var link in _links)
            diagnostics.Add(DocxDiagnostics.LinkLeftOut(at, link));
    }

    private static void AddOnce(List<string> list, string text)
    {
        text = Whitespace(text);
        if (text.Length > 0 && list.Count < MostOfAKind && !list.Contains(text))
            list.Add(text);
    }

    private static string Whitespace(string text)
    {
        var collapsed = Text.Whitespace.Collapse(text.AsSpan().Trim());
        return collapsed.Length <= LongestText ? collapsed : collapsed[..LongestText] + "…";
    }
}
