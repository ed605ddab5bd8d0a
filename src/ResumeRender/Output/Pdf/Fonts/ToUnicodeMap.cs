using ResumeRender.Output.Pdf.Syntax;

namespace ResumeRender.Output.Pdf.Fonts;

/// <summary>The table by which a reader turns glyphs back into text; a ligature gives all of its letters.</summary>
/// <remarks>ISO 32000-1, 9.10.3, and Adobe Technical Note 5411.</remarks>
internal static class ToUnicodeMap
{
    /// <summary>A block of a CMap holds no more (Adobe Technical Note 5014, 1.4.1).</summary>
    private const int BlockSize = 100;

    internal static void Write(PdfBuffer target, ReadOnlySpan<ushort> glyphs, GlyphTexts texts)
    {
        target.Write("""
            /CIDInit/ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange

            """u8);
        for (var first = 0; first < glyphs.Length; first += BlockSize)
        {
            var block = glyphs[first..Math.Min(first + BlockSize, glyphs.Length)];
            target.Integer(block.Length).Write(" beginbfchar\n"u8);
            foreach (var glyph in block)
            {
                target.Byte((byte)'<').Hex(glyph).Write("><"u8).HexUtf16(texts[glyph]);
                target.Write(">\n"u8);
            }

            target.Write("endbfchar\n"u8);
        }

        target.Write("""
            endcmap
            CMapName currentdict/CMap defineresource pop
            end
            end
            """u8);
    }
}
