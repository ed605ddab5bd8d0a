using System.Collections.Immutable;
using DocumentFormat.OpenXml.Wordprocessing;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Docx;

/// <summary>Writes Word files.</summary>
/// <remarks>
/// Office Open XML, ECMA-376 5th edition, in the transitional form that Word writes. What readers of résumés lose is
/// not used: no tables, text boxes, headers, content controls or symbols (see <see cref="RunBuilder"/> for links).
/// </remarks>
internal sealed class DocxWriter : IFlowWriter
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string FontType = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
    private const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string AppType = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private const string DocumentName = "word/document.xml", FontTableName = "word/fontTable.xml";

    public string Id => "docx";

    public bool HasColumns => false;

    public void Write(Composition composition, WriteOptions options, Stream output)
    {
        var paragraphs = ReadingFlow.Of(composition, options.Fonts);
        var numbering = new Numbering(paragraphs);
        var names = StylesPart.CreateNames();
        var paragraphStyles = new ParagraphStyles(paragraphs, numbering, names);
        var characterStyles = new CharacterStyles(paragraphs, names, options.Fonts);
        var fonts = FontUse.Of(paragraphs, options.Fonts);

        var package = new DocxPackage();
        package.Relate("", "officeDocument", DocumentName);
        package.Relate("", DocxPackage.CoreProperties, "docProps/core.xml");
        package.Relate("", "extended-properties", "docProps/app.xml");
        package.Add("docProps/core.xml", CoreType, xml => PropertiesParts.WriteCore(xml, composition, options.Created));
        package.Add("docProps/app.xml", AppType, PropertiesParts.CreateApp());

        var builder = new ParagraphBuilder(
            paragraphStyles,
            numbering,
            new RunBuilder(characterStyles),
            new PictureBuilder(package, DocumentName, composition.RightToLeft),
            options.Fonts
        );
        string? footer = null;
        if (options.Pages > 1)
        {
            package.Add("word/footer1.xml", WordType + "footer+xml", FooterPart.Create(composition, options.Fonts));
            footer = package.Relate(DocumentName, "footer", "footer1.xml");
        }

        package.Add(DocumentName, WordType + "document.main+xml", DocumentOf(composition, paragraphs, builder, footer));
        Add("styles", StylesPart.Create(composition, paragraphStyles, characterStyles));
        var embedded = Embed(package, fonts, options);
        Add("settings", SettingsPart.Create(embedsFonts: embedded.Count > 0));
        if (numbering.Lists.Count > 0)
            Add("numbering", NumberingPart.Create(numbering, paragraphStyles));
        Add(
            "fontTable",
            FontTablePart.Create(fonts, face => embedded.TryGetValue(face, out var relationship) ? relationship : null)
        );
        package.Save(output);

        void Add(string name, DocumentFormat.OpenXml.OpenXmlElement root)
        {
            package.Add($"word/{name}.xml", $"{WordType}{name}+xml", root);
            package.Relate(DocumentName, name, name + ".xml");
        }
    }

    private static Document DocumentOf(
        Composition composition,
        ImmutableArray<FlowParagraph> paragraphs,
        ParagraphBuilder builder,
        string? footer
    )
    {
        var body = new Body();
        foreach (var paragraph in paragraphs)
            body.AppendChild(builder.Build(paragraph));
        body.AppendChild(PageFormat.SectionOf(composition, footer));
        return new Document(body);
    }

    /// <summary>Puts the fonts into the file and tells which relationship leads to which.</summary>
    private static Dictionary<FontFace, (string Id, Guid Key)> Embed(
        DocxPackage package,
        ImmutableArray<UsedFamily> families,
        WriteOptions options
    )
    {
        var relationships = new Dictionary<FontFace, (string Id, Guid Key)>();
        foreach (var family in options.EmbedFonts ? families : [])
        {
            if (Obstacle(family) is { } obstacle)
            {
                options.Diagnostics.Add(obstacle);
                continue;
            }

            foreach (var face in family.Faces)
            {
                // Plain numbers: a name with a space makes Word offer to repair the file.
                var target = FormattableString.Invariant($"fonts/font{relationships.Count + 1}.odttf");
                var font = EmbeddedFont.Create(face, family.Characters);
                package.Add("word/" + target, FontType, font.Data);
                relationships[face] = (package.Relate(FontTableName, "font", target), font.Key);
            }
        }

        return relationships;
    }

    /// <summary>Why a family cannot lie in a Word file; null if it can.</summary>
    private static Diagnostic? Obstacle(UsedFamily family) =>
        family.Faces.Any(static f => f.IsCompact) ? OutputDiagnostics.PostScriptOutlinesInWord(family.Family.Name)
        : family.Faces.Any(static f => !f.Licence.MayEmbedForEditing)
            ? OutputDiagnostics.EditingForbidden(family.Family.Name, "Word file")
        : null;
}
