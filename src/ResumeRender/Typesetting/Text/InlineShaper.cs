using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Text;

/// <summary>Turns the pieces of a line into glyphs.</summary>
internal sealed class InlineShaper(Composition composition, TypesetOptions options, DiagnosticBag diagnostics)
    : IDisposable
{
    private readonly Itemizer _itemizer = new(options.Fonts, diagnostics);
    private readonly MissingGlyphs _missing = new(diagnostics);
    private readonly Shaper _shaper = new(composition.Language, options.Shapes);

    public void Dispose() => _shaper.Dispose();

    internal ShapedText Shape(ImmutableArray<Inline> inlines, StructureElement owner, bool endInSpace)
    {
        if (inlines.IsEmpty)
            return ShapedText.Empty;
        var styled = StyledText.From(inlines, owner, endInSpace);
        var levels = BidiLevels.Resolve(styled.Text, composition.RightToLeft);
        var items = _itemizer.Itemize(styled, levels);
        var runs = new ShapedRun[items.Count];
        for (var i = 0; i < runs.Length; i++)
            runs[i] = _missing.Replace(_shaper.Shape(styled.Text, items[i]), styled.Text, items[i]);
        return new ShapedText(styled.Text, runs, styled.Separators) { Wholes = styled.Wholes };
    }
}
