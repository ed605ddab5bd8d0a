using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>Reads the outlines of glyphs from a face.</summary>
/// <remarks>
/// HarfBuzz draws them, from TrueType and PostScript outlines alike, so a picture has the same shapes on every system
/// and takes them from the very bytes that the text was shaped with.
/// </remarks>
internal static unsafe partial class GlyphPen
{
    /// <summary>The callbacks; they live as long as the program.</summary>
    private static readonly nint Functions = CreateFunctions();

    /// <summary>The outline of a glyph; an empty one for a space, and for a glyph that a damaged font names and has
    /// not.</summary>
    internal static GlyphOutline Draw(FontFace face, ushort glyph)
    {
        // A local does not move while it is drawn into.
        var pieces = ImmutableArray.CreateBuilder<OutlinePiece>();
        hb_font_draw_glyph(face.Font.Handle, glyph, Functions, (nint)Unsafe.AsPointer(ref pieces));
        return new GlyphOutline(pieces.DrainToImmutable());
    }

    private static nint CreateFunctions()
    {
        var functions = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(functions, &Move, 0, 0);
        hb_draw_funcs_set_line_to_func(functions, &Line, 0, 0);
        hb_draw_funcs_set_quadratic_to_func(functions, &Quadratic, 0, 0);
        hb_draw_funcs_set_cubic_to_func(functions, &Cubic, 0, 0);
        hb_draw_funcs_set_close_path_func(functions, &Close, 0, 0);
        hb_draw_funcs_make_immutable(functions);
        return functions;
    }

    private static void Add(nint target, OutlinePiece piece) =>
        Unsafe.AsRef<ImmutableArray<OutlinePiece>.Builder>((void*)target).Add(piece);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Move(nint functions, nint target, nint state, float x, float y, nint data) =>
        Add(target, new(PenStroke.Move, x, y));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Line(nint functions, nint target, nint state, float x, float y, nint data) =>
        Add(target, new(PenStroke.Line, x, y));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Quadratic(
        nint functions,
        nint target,
        nint state,
        float x1,
        float y1,
        float x,
        float y,
        nint data
    ) => Add(target, new(PenStroke.Quadratic, x, y, x1, y1));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Cubic(
        nint functions,
        nint target,
        nint state,
        float x1,
        float y1,
        float x2,
        float y2,
        float x,
        float y,
        nint data
    ) => Add(target, new(PenStroke.Cubic, x, y, x1, y1, x2, y2));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Close(nint functions, nint target, nint state, nint data) =>
        Add(target, new(PenStroke.Close, 0, 0));

    private const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library)]
    private static partial nint hb_draw_funcs_create();

    [LibraryImport(Library)]
    private static partial void hb_draw_funcs_make_immutable(nint functions);

    [LibraryImport(Library)]
    private static partial void hb_draw_funcs_set_move_to_func(
        nint functions,
        delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> move,
        nint data,
        nint destroy
    );

    [LibraryImport(Library)]
    private static partial void hb_draw_funcs_set_line_to_func(
        nint functions,
        delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> line,
        nint data,
        nint destroy
    );

    [LibraryImport(Library)]
    private static partial void hb_draw_funcs_set_quadratic_to_func(
        nint functions,
        delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, nint, void> quadratic,
        nint data,
        nint destroy
    );

    [LibraryImport(Library)]
    private static partial void hb_draw_funcs_set_cubic_to_func(
        nint functions,
        delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, float, float, nint, void> cubic,
        nint data,
        nint destroy
    );

    [LibraryImport(Library)]
    private static partial void hb_draw_funcs_set_close_path_func(
        nint functions,
        delegate* unmanaged[Cdecl]<nint, nint, nint, nint, void> close,
        nint data,
        nint destroy
    );

    [LibraryImport(Library)]
    private static partial void hb_font_draw_glyph(nint font, uint glyph, nint functions, nint target);
}
