using ResumeRender.Output.Pdf.Syntax;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Pdf.Fonts;

/// <summary>The faces that a document uses, numbered as they first appear.</summary>
internal sealed class FontTable(PdfFile file)
{
    private readonly List<EmbeddedFont> _fonts = [];

    internal EmbeddedFont Of(FontFace face)
    {
        // A page has a handful of faces: looking through them is faster than a hash table.
        foreach (var font in _fonts)
            if (ReferenceEquals(font.Face, face))
                return font;
        var added = new EmbeddedFont(face, $"F{_fonts.Count}", file.Reserve());
        _fonts.Add(added);
        return added;
    }

    /// <summary>Writes the fonts with the glyphs that have been shown.</summary>
    internal void Write()
    {
        foreach (var font in _fonts)
            font.Write(file);
    }

    /// <summary>The resource dictionary's entry for fonts.</summary>
    internal void WriteResources(PdfBuffer target)
    {
        target.Write("/Font<<"u8);
        foreach (var font in _fonts)
            target.Name(font.Name).Byte((byte)' ').Reference(font.Id);
        target.Write(">>"u8);
    }
}
