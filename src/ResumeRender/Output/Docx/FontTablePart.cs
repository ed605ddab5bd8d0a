using System.Collections.Immutable;
using DocumentFormat.OpenXml.Wordprocessing;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Docx;

/// <summary>Makes <c>word/fontTable.xml</c>: what to do on a machine that has not got the fonts.</summary>
internal static class FontTablePart
{
    /// <summary>Height of the small letters in ems below which a face runs as narrow as Garamond.</summary>
    private const double SmallLetters = 0.43;

    /// <param name="families">The families in use.</param>
    /// <param name="relationshipOf">The relationship to the embedded file of a face, or null if it is not
    /// embedded.</param>
    internal static Fonts Create(
        ImmutableArray<UsedFamily> families,
        Func<FontFace, (string Id, Guid Key)?> relationshipOf
    )
    {
        var fonts = new Fonts();
        fonts.AddNamespaceDeclaration("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        foreach (var used in families)
            fonts.AppendChild(Font(used, relationshipOf));
        return fonts;
    }

    private static Font Font(UsedFamily used, Func<FontFace, (string Id, Guid Key)?> relationshipOf)
    {
        var face = used.Faces[0];
        var (substitute, shape) = face switch
        {
            // Fonts that come with Word and run no wider, so that the lines still fit.
            { IsMonospaced: true } => ("Consolas", FontFamilyValues.Modern),
            { HasSerifs: true } when face.XHeight < SmallLetters * face.UnitsPerEm => (
                "Garamond",
                FontFamilyValues.Roman
            ),
            { HasSerifs: true } => ("Cambria", FontFamilyValues.Roman),
            _ => ("Calibri", FontFamilyValues.Swiss),
        };
        var font = new Font(
            new AltName { Val = substitute },
            new Panose1Number { Val = Convert.ToHexString(new OpenTypeTables(face.Data).Panose) },
            new FontCharSet { Val = "00" },
            new DocumentFormat.OpenXml.Wordprocessing.FontFamily { Val = shape },
            new Pitch { Val = face.IsMonospaced ? FontPitchValues.Fixed : FontPitchValues.Variable })
        { Name = WordUnits.FontName(used.Family.Name) };
        Embed<EmbedRegularFont>(bold: false, italic: false);
        Embed<EmbedBoldFont>(bold: true, italic: false);
        Embed<EmbedItalicFont>(bold: false, italic: true);
        Embed<EmbedBoldItalicFont>(bold: true, italic: true);
        return font;

        void Embed<T>(bool bold, bool italic)
            where T : FontRelationshipType, new()
        {
            foreach (var embedded in used.Faces)
            {
                if (embedded.IsBold == bold && embedded.IsItalic == italic && relationshipOf(embedded) is var (id, key))
                    font.AppendChild(new T { Id = id, FontKey = key.ToString("B").ToUpperInvariant() });
            }
        }
    }
}
