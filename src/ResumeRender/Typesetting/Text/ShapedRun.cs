using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Text;

/// <summary>Glyphs for a stretch of text of one face, script, language and direction.</summary>
/// <param name="Start">Index of the first character in the paragraph's text.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Face">The face, perhaps not that of the style: another stands in for letters that it lacks.</param>
/// <param name="Style">The style.</param>
/// <param name="Owner">The element of the tag tree.</param>
/// <param name="Span">Where the text was written.</param>
/// <param name="Language">BCP 47 tag when it differs from the document's.</param>
/// <param name="Level">Bidirectional level: odd runs to the left.</param>
/// <param name="Glyphs">In visual order; clusters are indices into the paragraph's text.</param>
internal sealed record ShapedRun(
    int Start,
    int End,
    FontFace Face,
    TextStyle Style,
    StructureElement Owner,
    SourceSpan Span,
    string? Language,
    byte Level,
    Glyph[] Glyphs
)
{
    internal bool RightToLeft => (Level & 1) != 0;

    /// <summary>Points for one font unit.</summary>
    internal double Scale => Style.Size.Points / Face.UnitsPerEm;

    /// <summary>Space added after each glyph, in points.</summary>
    internal double Tracking => Style.Tracking * Style.Size.Points / 1000;
}
