using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Typesetting.Pages;

/// <summary>Pages with everything in its place: what is left to do is to write it down in some format.</summary>
/// <remarks>
/// Lengths are points. The origin is the top left corner of the page, x grows to the right and y downwards.
/// Items stand in reading order, and so do the elements of <see cref="Root"/>.
/// </remarks>
internal sealed record PagedDocument
{
    internal required ImmutableArray<Page> Pages { get; init; }

    /// <summary>The root of the tag tree; its role is <see cref="StructureRole.Document"/>.</summary>
    internal required StructureElement Root { get; init; }

    internal required string Title { get; init; }

    internal string? Author { get; init; }

    /// <summary>BCP 47 tag.</summary>
    internal required string Language { get; init; }
}

/// <summary>A page.</summary>
internal sealed record Page(double Width, double Height, ImmutableArray<PageItem> Items);

/// <summary>Something on a page.</summary>
internal abstract record PageItem;

/// <summary>Text on one baseline: lead, content and trail of one line.</summary>
/// <remarks>
/// Runs stand in reading order. Between runs that are apart on the page the earlier one ends in a space, and so does
/// the last run of a line that continues on the next: text read from the stream alone has its words apart.
/// </remarks>
internal sealed record TextLine(double Baseline, ImmutableArray<GlyphRun> Runs) : PageItem;

/// <summary>A straight line that means nothing (an artifact), drawn as a filled rectangle.</summary>
internal sealed record RuleItem(double X, double Y, double Width, double Height, Rgb Color) : PageItem
{
    /// <summary>Whether it belongs to letters above it.</summary>
    internal bool IsUnderline { get; init; }
}

/// <summary>A picture, its top left corner and its size.</summary>
/// <param name="Owner">Its element in the tag tree, which describes it.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its top.</param>
/// <param name="Width">How wide it is shown.</param>
/// <param name="Height">How high it is shown.</param>
/// <param name="Picture">The picture.</param>
/// <param name="Shape">Its outline.</param>
internal sealed record PictureItem(
    StructureElement Owner,
    double X,
    double Y,
    double Width,
    double Height,
    Picture Picture,
    PictureShape Shape
) : PageItem;

/// <summary>Glyphs of one face, size and colour that belong to one element of the tag tree.</summary>
/// <param name="Owner">The element that the text belongs to.</param>
/// <param name="Face">The face.</param>
/// <param name="Size">Size of the type.</param>
/// <param name="Color">Its colour.</param>
/// <param name="X">Where the first glyph's origin stands.</param>
/// <param name="Text">The characters that the glyphs stand for, in reading order.</param>
/// <param name="Glyphs">The glyphs in visual order from left to right.</param>
internal sealed record GlyphRun(
    StructureElement Owner, FontFace Face, double Size, Rgb Color, double X, string Text, ImmutableArray<Glyph> Glyphs)
{
    /// <summary>BCP 47 tag when it differs from the document's.</summary>
    internal string? Language { get; init; }

    /// <summary>True if <see cref="Text"/> runs from right to left.</summary>
    internal bool RightToLeft { get; init; }

    /// <summary>Distance from the first glyph's origin to the end of the last.</summary>
    internal double Width =>
        Glyphs.Sum(static g => (double)g.Advance) * Size / Face.UnitsPerEm + Tracking * Glyphs.Length;

    /// <summary>Whether a thin line stands below it.</summary>
    internal bool Underlined { get; init; }

    /// <summary>Space added after each glyph.</summary>
    internal double Tracking { get; init; }
}

/// <summary>A glyph with its place; numbers are in the font's units.</summary>
/// <param name="Id">Number of the glyph in the face.</param>
/// <param name="Advance">How far the next glyph's origin is, kerning included.</param>
/// <param name="OffsetX">Shift to the right, without moving what follows.</param>
/// <param name="OffsetY">Shift upwards.</param>
/// <param name="Cluster">Index into the run's text of the first character that the glyph stands for.</param>
/// <remarks>Glyphs with the same cluster stand for the same characters, which reach to the next larger
/// cluster.</remarks>
internal readonly record struct Glyph(ushort Id, int Advance, int OffsetX, int OffsetY, int Cluster);
