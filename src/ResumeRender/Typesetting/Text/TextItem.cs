using HarfBuzzSharp;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Typesetting.Text;

/// <summary>A stretch of text that can be shaped in one go.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Segment">The styled segment that it is part of.</param>
/// <param name="Face">The face that has its letters.</param>
/// <param name="Script">Its script.</param>
/// <param name="Level">Its bidirectional level.</param>
/// <param name="IsMissing">True for a character that no face has.</param>
internal readonly record struct TextItem(
    int Start, int End, StyledSegment Segment, FontFace Face, Script Script, byte Level, bool IsMissing);
