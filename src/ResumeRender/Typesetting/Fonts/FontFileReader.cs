using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fit;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>Reads a font file of the user's own: which faces it holds, and whether they can be used.</summary>
/// <remarks>
/// Files come from anywhere, so every number is checked where it is read, and HarfBuzz, which does the same, must be
/// able to copy all glyphs. A variable font is made into the faces that are wanted of it.
/// </remarks>
internal static class FontFileReader
{
    internal static IEnumerable<FontFileFace> Read(FontFile file, DiagnosticBag diagnostics)
    {
        try
        {
            return ReadFaces(file, diagnostics);
        }
        catch (InvalidDataException broken)
        {
            diagnostics.Add(FontDiagnostics.UnusableFont(file.Name, broken.Message));
            return [];
        }
    }

    private static List<FontFileFace> ReadFaces(FontFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Bytes.Span;
        if (bytes.StartsWith("ttcf"u8))
            diagnostics.Add(FontDiagnostics.FontCollection(file.Name));
        else if (bytes.StartsWith("wOFF"u8) || bytes.StartsWith("wOF2"u8))
            diagnostics.Add(FontDiagnostics.WebFont(file.Name));
        else if (
            !bytes.StartsWith("OTTO"u8)
            && !bytes.StartsWith("true"u8)
            && !bytes.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0])
        )
            throw new InvalidDataException("it is neither TrueType nor OpenType");
        else if (!FontLicence.Of(new OpenTypeTables(bytes).EmbeddingBits).MayEmbed)
            diagnostics.Add(FontDiagnostics.EmbeddingForbidden(file.Name));
        else
            return new OpenTypeTables(bytes).Has("fvar"u8) ? Instances(file) : [Face(file, Pinned(bytes))];
        return [];
    }

    /// <summary>The regular of a variable font, and its bold if it goes so far.</summary>
    private static List<FontFileFace> Instances(FontFile file)
    {
        var tables = new OpenTypeTables(file.Bytes.Span);
        if (tables.Has("CFF2"u8))
            throw new InvalidDataException("it is a variable font with PostScript outlines; take its static files");
        var whole = Pinned(file.Bytes.Span);
        if (tables.WeightAxis is not var (least, most))
            return [Face(file, Pinned(FontSubsetter.Instance(whole, weight: null)))];
        if (least > most)
            throw new InvalidDataException("its weights end before they begin");
        var regular = Math.Clamp(400, least, most);
        var faces = new List<FontFileFace>
        {
            Face(file, Pinned(FontSubsetter.Instance(whole, regular)), regular >= OwnFamily.LeastBold),
        };
        if (regular < OwnFamily.LeastBold && most >= OwnFamily.LeastBold)
            faces.Add(Face(file, Pinned(FontSubsetter.Instance(whole, Math.Min(700, most))), isBold: true));
        return faces;
    }

    /// <param name="file">Where it comes from.</param>
    /// <param name="pinned">The face.</param>
    /// <param name="isBold">For a face that was made of a variable font, whose names do not tell; null asks the
    /// face.</param>
    private static FontFileFace Face(FontFile file, byte[] pinned, bool? isBold = null)
    {
        var tables = new OpenTypeTables(pinned);
        if (tables.UnitsPerEm is < 16 or > 16384)
            throw new InvalidDataException("its scale is impossible");
        if (!tables.Has("CFF "u8) && !(tables.Has("glyf"u8) && tables.Has("loca"u8)))
            throw new InvalidDataException("it has no outlines");
        _ = tables.AdvanceWidths();
        var styleFamily = FontNames.Clean(tables.Name(1));
        var family = FontNames.Clean(tables.Name(16)) is { Length: > 0 } whole ? whole : styleFamily;
        if (family.Length == 0)
            throw new InvalidDataException("it has no name");

        var (bold, italic) = (isBold ?? (tables.IsBold || tables.Weight >= OwnFamily.LeastBold), tables.IsItalic);
        var style = (bold, italic) switch
        {
            (false, false) => "Regular",
            (true, false) => "Bold",
            (false, true) => "Italic",
            _ => "BoldItalic",
        };
        var face = new FontFace(pinned)
        {
            Kind = KindOf(tables),
            IsBold = bold,
            IsItalic = italic,
            Licence = FontLicence.Of(tables.EmbeddingBits),
            PostScriptName =
                isBold is null && FontNames.PostScript(tables.Name(6)) is { Length: > 0 } own
                    ? own
                    : FontNames.PostScript($"{family}-{style}"),
        };
        if (face.GlyphOf(' ') == 0)
            throw new InvalidDataException("it has not even a space");
        Try(face, tables.GlyphCount);
        var ofFour = isBold is null && styleFamily.Length > 0 ? styleFamily : family;
        return new FontFileFace(file.Name, family, ofFour, Math.Abs(tables.WidthClass - 5), face);
    }

    /// <summary>Does with all glyphs what a document will do with some.</summary>
    private static void Try(FontFace face, int glyphs)
    {
        var program = FontSubsetter.TrySubset(face, Enumerable.Range(0, glyphs).Select(static g => (ushort)g))
            ?? throw new InvalidDataException("its glyphs are broken");
        if (face.IsCompact)
            _ = CompactFontProgram.Of(face.Licence.MaySubset ? program : face.Data);
        else
            _ = new OpenTypeTables(program).Table("glyf"u8);
    }

    private static FontKind KindOf(OpenTypeTables tables)
    {
        var panose = tables.Panose;
        var isText = panose[0] == 2;
        if (tables.IsFixedPitch || (isText && panose[3] == 9))
            return FontKind.Monospace;
        return tables.DesignClass switch
        {
            5 => FontKind.Slab,
            1 or 2 or 3 or 4 or 7 => FontKind.Serif,
            8 => FontKind.Sans,
            _ => isText && panose[1] is >= 2 and <= 10 ? FontKind.Serif : FontKind.Sans,
        };
    }

    /// <summary>A copy that never moves, because HarfBuzz reads it where it lies.</summary>
    private static byte[] Pinned(ReadOnlySpan<byte> bytes)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        return pinned;
    }
}
