using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Flow;
using ResumeRender.Typesetting.Pages;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Typesetting;

/// <summary>Turns a composition into pages: shapes the text, breaks the lines, stacks them, and tags what it
/// places.</summary>
internal static class Typesetter
{
    internal static TypesetResult Typeset(Composition composition, DiagnosticBag diagnostics) =>
        Typeset(composition, new TypesetOptions(), diagnostics);

    internal static TypesetResult Typeset(Composition composition, TypesetOptions options, DiagnosticBag diagnostics)
    {
        var root = new StructureElement(StructureRole.Document, parent: null);
        var (paper, margins) = (composition.Paper, composition.Margins);
        var frame = new ColumnFrame(
            margins.Left.Points,
            paper.Width.Points - margins.Left.Points - margins.Right.Points,
            composition.RightToLeft
        );

        using var flow = new BlockFlow(composition, options, diagnostics);
        var rows = flow.Set(composition.Blocks, frame, root);
        var (pages, rowsOfPages) = Paginator.Paginate(rows, paper, margins);
        pages = RunningFoot.Add(pages, composition, flow, frame);

        var over = rowsOfPages.Skip(1).SelectMany(static page => page).ToList();
        return new TypesetResult(
            new PagedDocument
            {
                Pages = pages,
                Root = root,
                Title = composition.Title,
                Author = composition.Author,
                Language = composition.Language,
            },
            Extent: Paginator.HeightOf(rows),
            AvailableHeight: paper.Height.Points - margins.Top.Points - margins.Bottom.Points,
            Lines: rows.Sum(static r => r.Lines),
            OverflowLines: over.Sum(static r => r.Lines))
        {
            IsCutShort = flow.IsFull,
            Changes = flow.Changes,
            FirstLineOver = over.FirstOrDefault()?.Span ?? SourceSpan.None,
        };
    }
}
