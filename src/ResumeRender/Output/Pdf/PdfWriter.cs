using ResumeRender.Output.Pdf.Color;
using ResumeRender.Output.Pdf.Content;
using ResumeRender.Output.Pdf.Fonts;
using ResumeRender.Output.Pdf.Images;
using ResumeRender.Output.Pdf.Links;
using ResumeRender.Output.Pdf.Metadata;
using ResumeRender.Output.Pdf.Structure;
using ResumeRender.Output.Pdf.Syntax;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Pdf;

/// <summary>Writes typeset pages as a tagged PDF 1.7 file that keeps PDF/UA-1 and PDF/A-2a.</summary>
/// <remarks>ISO 32000-1, ISO 14289-1 and ISO 19005-2; CONFORMANCE.md beside this file goes through them clause by
/// clause.</remarks>
internal sealed class PdfWriter : IPageWriter
{
    public string Id => "pdf";

    public bool HasFilePerPage => false;

    public void Write(PagedDocument document, WriteOptions options, Stream output)
    {
        using var file = new PdfFile();
        var pages = new PageTree(file, document.Pages.Length);
        var tags = new TagTree(file, pages, document.Root);
        var fonts = new FontTable(file);
        var images = new ImageTable(file);
        var outline = new Outline(file, pages);

        var links = new LinkAnnotations(file, tags);
        for (var i = 0; i < document.Pages.Length; i++)
        {
            using var content = new PageContent(document.Pages[i], fonts, images, new MarkedContent(tags, i));
            WritePage(document.Pages[i], i, content, links, outline, pages);
        }

        fonts.Write();
        images.Write();
        pages.Write(fonts, images);
        tags.Write();

        var facts = DocumentFacts.Of(document, options);
        var info = file.Reserve();
        InfoDictionary.Write(file.Open(info), facts);
        var catalog = WriteCatalog(file, facts, pages, tags, outline);
        file.Finish(catalog, info, output);
    }

    private static void WritePage(
        Page page, int index, PageContent content, LinkAnnotations links, Outline outline, PageTree pages)
    {
        var annotations = new List<ObjectId>();
        foreach (var item in page.Items)
        {
            switch (item)
            {
                case TextLine line:
                    content.Add(line);
                    links.Add(line, index, page, annotations);
                    outline.Add(line, index, page);
                    break;
                case PictureItem picture:
                    content.Add(picture);
                    break;
                case RuleItem rule:
                    content.Add(rule);
                    break;
                default:
                    throw new ArgumentException($"A PDF page cannot hold a {item.GetType().Name}.", nameof(page));
            }
        }

        pages.WritePage(index, page, content.Written, annotations);
    }

    /// <summary>The root of the file (ISO 32000-1, 7.7.2).</summary>
    private static ObjectId WriteCatalog(
        PdfFile file,
        DocumentFacts facts,
        PageTree pages,
        TagTree tags,
        Outline outline
    )
    {
        var (catalog, metadata, profile) = (file.Reserve(), file.Reserve(), file.Reserve());
        // Not compressed, so that programs which know nothing of PDF find it (ISO 32000-1, 14.3.2).
        using var packet = new PdfBuffer(4096);
        XmpPacket.Write(packet, facts);
        file.AddPlainStream(metadata, "/Type/Metadata/Subtype/XML"u8, packet.Written);
        file.AddStream(profile, "/N 3"u8, SrgbProfile.Create());

        var bookmarks = outline.Write();
        var target = file.Open(catalog)
            .Write("<</Type/Catalog/Pages "u8)
            .Reference(pages.Id)
            .Write("/Lang"u8)
            .Text(facts.Language)
            .Write("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot "u8)
            .Reference(tags.Id)
            .Write("/Metadata "u8)
            .Reference(metadata)
            .Write(
                "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"u8
            )
            .Write(
                "/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile "u8
            )
            .Reference(profile)
            .Write(">>]"u8);
        if (bookmarks is { } root)
            target.Write("/Outlines "u8).Reference(root);
        target.Write(">>"u8);
        return catalog;
    }
}
