using System.Collections.Immutable;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>A movement of the pen that draws an outline.</summary>
internal enum PenStroke
{
    /// <summary>It is lifted and begins a new contour at the end point.</summary>
    Move,

    /// <summary>A straight line.</summary>
    Line,

    /// <summary>A parabola with one control point, as TrueType has it.</summary>
    Quadratic,

    /// <summary>A Bézier curve with two control points, as PostScript has it.</summary>
    Cubic,

    /// <summary>A straight line back to where the contour began.</summary>
    Close,
}

/// <summary>A piece of an outline: from where the pen is, over the control points, to the end.</summary>
/// <remarks>Control points that a stroke does not have are 0.</remarks>
internal readonly record struct OutlinePiece(
    PenStroke Stroke,
    float X,
    float Y,
    float X1 = 0,
    float Y1 = 0,
    float X2 = 0,
    float Y2 = 0
);

/// <summary>The shape of a glyph: what is inside its contours is filled by the nonzero winding rule.</summary>
/// <remarks>In font units from the glyph's origin, y upwards. Hints are not followed.</remarks>
internal sealed record GlyphOutline(ImmutableArray<OutlinePiece> Pieces)
{
    /// <summary>True for a space.</summary>
    internal bool IsEmpty => Pieces.IsEmpty;
}
