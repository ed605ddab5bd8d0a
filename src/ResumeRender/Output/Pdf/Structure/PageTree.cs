using ResumeRender.Output.Pdf.Fonts;
using ResumeRender.Output.Pdf.Images;
using ResumeRender.Output.Pdf.Syntax;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Pdf.Structure;

/// <summary>The pages of the file; their numbers are known before they are written.</summary>
/// <remarks>ISO 32000-1, 7.7.3.</remarks>
internal sealed class PageTree
{
    private readonly PdfFile _file;
    private readonly ObjectId[] _pages;
    private readonly ObjectId _resources;

    internal PageTree(PdfFile file, int count)
    {
        _file = file;
        Id = file.Reserve();
        _resources = file.Reserve();
        _pages = new ObjectId[count];
        for (var i = 0; i < count; i++)
            _pages[i] = file.Reserve();
    }

    internal ObjectId Id { get; }

    internal int Count => _pages.Length;

    internal ObjectId this[int page] => _pages[page];

    internal void WritePage(int index, Page page, ReadOnlySpan<byte> content, List<ObjectId> annotations)
    {
        var contentId = _file.Reserve();
        _file.AddStream(contentId, [], content);
        // /Tabs /S: the tab key goes through the links in the order of the tag tree (ISO 14289-1, 7.18.3).
        var target = _file.Open(_pages[index]).Write("<</Type/Page/Parent "u8).Reference(Id)
            .Write("/MediaBox[0 0 "u8).Number(page.Width).Byte((byte)' ').Number(page.Height)
            .Write("]/Resources "u8).Reference(_resources)
            .Write("/Contents "u8).Reference(contentId)
            .Write("/StructParents "u8).Integer(index).Write("/Tabs/S"u8);
        if (annotations.Count > 0)
        {
            target.Write("/Annots["u8);
            foreach (var annotation in annotations)
                target.Reference(annotation).Byte((byte)' ');
            target.Byte((byte)']');
        }

        target.Write(">>"u8);
    }

    /// <summary>Writes the tree and the resources that all pages share.</summary>
    internal void Write(FontTable fonts, ImageTable images)
    {
        var resources = _file.Open(_resources).Write("<<"u8);
        fonts.WriteResources(resources);
        images.WriteResources(resources);
        resources.Write(">>"u8);

        var target = _file.Open(Id).Write("<</Type/Pages/Count "u8).Integer(_pages.Length).Write("/Kids["u8);
        foreach (var page in _pages)
            target.Reference(page).Byte((byte)' ');
        target.Write("]>>"u8);
    }
}
