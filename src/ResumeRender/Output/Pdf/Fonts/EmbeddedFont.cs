using ResumeRender.Output.Pdf.Syntax;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Pdf.Fonts;

/// <summary>A face inside the file: a composite font whose codes are the face's own glyph numbers.</summary>
/// <remarks>ISO 32000-1, 9.7.4 (CIDFontType0 and CIDFontType2), 9.9 (font programs), 9.7.5 (Identity-H), 9.8
/// (descriptor); ISO 14289-1, 7.21.</remarks>
internal sealed class EmbeddedFont(FontFace face, string name, ObjectId id)
{
    private const int FixedPitch = 1;
    private const int Serif = 1 << 1;
    private const int Symbolic = 1 << 2;
    private const int Italic = 1 << 6;

    internal FontFace Face => face;

    /// <summary>The name in the resource dictionary.</summary>
    internal string Name => name;

    internal ObjectId Id => id;

    internal GlyphTexts Texts { get; } = new();

    /// <summary>Width of a glyph in thousandths of the size, as the file states it.</summary>
    internal double WidthOf(ushort glyph) => Math.Round(face.WidthOf(glyph) * 1000.0 / face.UnitsPerEm, 3);

    internal void Write(PdfFile file)
    {
        var glyphs = Texts.Glyphs();
        var subset = FontSubsetter.SubsetGlyphs(face, glyphs);
        var program = face.IsCompact ? CompactFontProgram.Of(subset) : subset;
        var baseFont = face.Licence.MaySubset ? $"{SubsetTag.Of(program)}+{face.PostScriptName}" : face.PostScriptName;
        var (descendant, descriptor, fontFile, toUnicode) = (
            file.Reserve(),
            file.Reserve(),
            file.Reserve(),
            file.Reserve()
        );

        file.Open(id).Write("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(baseFont)
            .Write("/Encoding/Identity-H/DescendantFonts["u8).Reference(descendant)
            .Write("]/ToUnicode "u8).Reference(toUnicode).Write(">>"u8);

        // No /DW: its default of 1000 is never used here, and 0 makes some readers see spaces at every kern.
        var cidFont = file.Open(descendant)
            .Write("<</Type/Font/Subtype"u8)
            .Write(face.IsCompact ? "/CIDFontType0"u8 : "/CIDFontType2/CIDToGIDMap/Identity"u8)
            .Write("/BaseFont"u8)
            .Name(baseFont)
            .Write("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8)
            .Reference(descriptor)
            .Write("/W["u8);
        WriteWidths(cidFont, glyphs);
        cidFont.Write("]>>"u8);

        WriteDescriptor(file.Open(descriptor), baseFont, fontFile);

        using var entries = new PdfBuffer(32);
        if (face.IsCompact)
            entries.Write("/Subtype/CIDFontType0C"u8);
        else
            entries.Write("/Length1 "u8).Integer(program.Length);
        file.AddStream(fontFile, entries.Written, program);

        using var map = new PdfBuffer(4096);
        ToUnicodeMap.Write(map, glyphs, Texts);
        file.AddStream(toUnicode, [], map.Written);
    }

    /// <summary>Runs of neighbouring glyphs: <c>first [width width …]</c> (9.7.4.3).</summary>
    private void WriteWidths(PdfBuffer target, ReadOnlySpan<ushort> glyphs)
    {
        for (var i = 0; i < glyphs.Length; i++)
        {
            var begins = i == 0 || glyphs[i] != glyphs[i - 1] + 1;
            if (begins && i > 0)
                target.Byte((byte)']');
            if (begins)
                target.Integer(glyphs[i]).Byte((byte)'[');
            else
                target.Byte((byte)' ');
            target.Number(WidthOf(glyphs[i]));
        }

        target.Byte((byte)']');
    }

    private void WriteDescriptor(PdfBuffer target, string baseFont, ObjectId fontFile)
    {
        var flags = Symbolic;
        if (face.IsMonospaced)
            flags |= FixedPitch;
        if (face.HasSerifs)
            flags |= Serif;
        if (face.IsItalic)
            flags |= Italic;
        var box = face.BoundingBox;
        target.Write("<</Type/FontDescriptor/FontName"u8).Name(baseFont)
            .Write("/Flags "u8).Integer(flags)
            .Write("/FontBBox["u8).Number(Em(box.XMin)).Byte((byte)' ').Number(Em(box.YMin))
            .Byte((byte)' ').Number(Em(box.XMax)).Byte((byte)' ').Number(Em(box.YMax))
            .Write("]/ItalicAngle "u8).Number(face.ItalicAngle)
            .Write("/Ascent "u8).Number(Em(face.Ascender))
            .Write("/Descent "u8).Number(Em(face.Descender))
            .Write("/CapHeight "u8).Number(Em(face.CapHeight))
            .Write("/XHeight "u8).Number(Em(face.XHeight))
            .Write("/StemV "u8).Integer(StemWidth)
            .Write(face.IsCompact ? "/FontFile3 "u8 : "/FontFile2 "u8).Reference(fontFile).Write(">>"u8);
    }

    /// <summary>Fonts do not state it; readers use it only to imitate a font that is missing.</summary>
    private int StemWidth => 50 + (int)Math.Round(face.Weight * face.Weight / 4225.0);

    private double Em(int fontUnits) => fontUnits * 1000.0 / face.UnitsPerEm;
}
