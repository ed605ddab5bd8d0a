using System.Text;
using ResumeRender.Output.Pdf.Syntax;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Pdf.Structure;

/// <summary>The bookmarks of a reader's side panel: one for each section.</summary>
/// <remarks>ISO 32000-1, 12.3.3. Their language is the document's.</remarks>
internal sealed class Outline(PdfFile file, PageTree pages)
{
    private sealed record Bookmark(StructureElement Heading, int Page, double Top, StringBuilder Title);

    private readonly List<Bookmark> _bookmarks = [];

    /// <summary>Takes note of the headings in a line; one over several lines leads to its first.</summary>
    internal void Add(TextLine line, int pageIndex, Page page)
    {
        foreach (var run in line.Runs)
        {
            if (HeadingAround(run.Owner) is not { } heading)
                continue;
            if (_bookmarks.Count == 0 || !ReferenceEquals(_bookmarks[^1].Heading, heading))
            {
                var ascent = run.Face.Ascender * run.Size / run.Face.UnitsPerEm;
                _bookmarks.Add(
                    new Bookmark(heading, pageIndex, page.Height - line.Baseline + ascent, new StringBuilder())
                );
            }

            _bookmarks[^1].Title.Append(run.Text);
        }
    }

    /// <returns>The outline's root, or null if the document has no sections.</returns>
    internal ObjectId? Write()
    {
        if (_bookmarks.Count == 0)
            return null;
        var root = file.Reserve();
        var ids = new ObjectId[_bookmarks.Count];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = file.Reserve();
        file.Open(root).Write("<</Type/Outlines/First "u8).Reference(ids[0]).Write("/Last "u8).Reference(ids[^1])
            .Write("/Count "u8).Integer(ids.Length).Write(">>"u8);
        for (var i = 0; i < ids.Length; i++)
        {
            var bookmark = _bookmarks[i];
            var target = file.Open(ids[i])
                .Write("<</Title"u8)
                .Text(bookmark.Title.ToString().Trim())
                .Write("/Parent "u8)
                .Reference(root)
                .Write("/Dest["u8)
                .Reference(pages[bookmark.Page])
                .Write("/XYZ null "u8)
                .Number(bookmark.Top)
                .Write(" null]"u8);
            if (i > 0)
                target.Write("/Prev "u8).Reference(ids[i - 1]);
            if (i < ids.Length - 1)
                target.Write("/Next "u8).Reference(ids[i + 1]);
            target.Write(">>"u8);
        }

        return root;
    }

    private static StructureElement? HeadingAround(StructureElement element)
    {
        for (var e = element; e is not null; e = e.Parent)
            if (e.IsSectionTitle)
                return e;
        return null;
    }
}
