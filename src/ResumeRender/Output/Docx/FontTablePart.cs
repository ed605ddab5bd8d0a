using System.Collections.Immutable;
using DocumentFormat.OpenXml.Wordprocessing;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Docx;

/// <summary>Makes <c>word/fontTable.xml</c>: what to do on a machine that has not got the fonts.</summary>
internal static class FontTablePart
{
    /// <param name="families">The families in use.</param>
    /// <param name="relationshipOf">The relationship to the embedded file of a face, or null if it is not embedded.</param>
    internal static Fonts Create(ImmutableArray<UsedFamily> families, Func<FontFace, (string Id, Guid Key)?> relationshipOf)
    {
        var fonts = new Fonts();
        fonts.AddNamespaceDeclaration("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        foreach (var used in families)
            fonts.AppendChild(Font(used, relationshipOf));
        return fonts;
    }

    private static Font Font(UsedFamily used, Func<FontFace, (string Id, Guid Key)?> relationshipOf)
    {
        var (substitute, shape) = used.Family.Kind switch
        {
            // Fonts that come with Word and run no wider, so that the lines still fit.
            FontKind.Serif => ("Cambria", FontFamilyValues.Roman),
            FontKind.Sans => ("Calibri", FontFamilyValues.Swiss),
            _ => ("Consolas", FontFamilyValues.Modern),
        };
        var font = new Font(
            new AltName { Val = substitute },
            new Panose1Number { Val = Convert.ToHexString(new OpenTypeTables(used.Faces[0].Data).Panose) },
            new FontCharSet { Val = "00" },
            new DocumentFormat.OpenXml.Wordprocessing.FontFamily { Val = shape },
            new Pitch { Val = used.Family.Kind == FontKind.Monospace ? FontPitchValues.Fixed : FontPitchValues.Variable })
        { Name = used.Family.Name };
        Embed<EmbedRegularFont>(bold: false, italic: false);
        Embed<EmbedBoldFont>(bold: true, italic: false);
        Embed<EmbedItalicFont>(bold: false, italic: true);
        Embed<EmbedBoldItalicFont>(bold: true, italic: true);
        return font;

        void Embed<T>(bool bold, bool italic)
            where T : FontRelationshipType, new()
        {
            foreach (var face in used.Faces)
            {
                if (face.IsBold == bold && face.IsItalic == italic && relationshipOf(face) is var (id, key))
                    font.AppendChild(new T { Id = id, FontKey = key.ToString("B").ToUpperInvariant() });
            }
        }
    }
}
