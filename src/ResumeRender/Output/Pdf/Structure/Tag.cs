using ResumeRender.Output.Pdf.Images;
using ResumeRender.Output.Pdf.Syntax;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Pdf.Structure;

/// <summary>The content that an element of the tag tree may hold.</summary>
internal enum KidKind
{
    /// <summary>A piece of a page's content.</summary>
    Content,

    /// <summary>Another element.</summary>
    Element,

    /// <summary>A link's annotation.</summary>
    Annotation,
}

/// <summary>One thing that an element holds.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Page">Index of its page; of no meaning for an element.</param>
/// <param name="Number">Number of the content on its page, or of the object.</param>
internal readonly record struct Kid(KidKind Kind, int Page, int Number);

/// <summary>An element of the tag tree with what it holds in reading order.</summary>
/// <remarks>ISO 32000-1, 14.7.2, tables 323 to 325.</remarks>
internal sealed class Tag(StructureElement element, ObjectId id, ObjectId parent)
{
    private readonly List<Kid> _kids = [];

    internal ObjectId Id => id;

    /// <summary>Where on its page a picture stands; null for text.</summary>
    internal ImagePlace? Place { get; set; }

    internal void Add(Kid kid) => _kids.Add(kid);

    internal void Write(PdfBuffer target, PageTree pages)
    {
        target.Write("<</S"u8).Name(StructureTypes.NameOf(element.Role)).Write("/P "u8).Reference(parent);
        if (element.Language is not null)
            target.Write("/Lang"u8).Text(element.Language);
        if (Place is { } place)
            WriteFigure(target, place);

        // Content on the element's own page is named by its bare number; on other pages together with the page.
        var home = HomePage();
        if (home is { } page)
            target.Write("/Pg "u8).Reference(pages[page]);
        target.Write("/K["u8);
        for (var i = 0; i < _kids.Count; i++)
        {
            if (i > 0)
                target.Byte((byte)' ');
            Write(target, _kids[i], home, pages);
        }

        target.Write("]>>"u8);
    }

    /// <summary>What a picture shows (14.9.3), and the place that it takes as a whole (14.8.5.4.3).</summary>
    private void WriteFigure(PdfBuffer target, ImagePlace place)
    {
        target
            .Write("/Alt"u8)
            .Text(element.Description ?? "")
            .Write("/A<</O/Layout/Placement/Block/BBox["u8)
            .Number(place.Left)
            .Byte((byte)' ')
            .Number(place.Bottom)
            .Byte((byte)' ')
            .Number(place.Right)
            .Byte((byte)' ')
            .Number(place.Top)
            .Write("]>>"u8);
    }

    private int? HomePage()
    {
        foreach (var kid in _kids)
            if (kid.Kind != KidKind.Element)
                return kid.Page;
        return null;
    }

    private static void Write(PdfBuffer target, Kid kid, int? home, PageTree pages)
    {
        switch (kid.Kind)
        {
            case KidKind.Element:
                target.Reference(new ObjectId(kid.Number));
                break;
            case KidKind.Annotation:
                target.Write("<</Type/OBJR/Obj "u8).Reference(new ObjectId(kid.Number))
                    .Write("/Pg "u8).Reference(pages[kid.Page]).Write(">>"u8);
                break;
            case KidKind.Content when kid.Page == home:
                target.Integer(kid.Number);
                break;
            default:
                target
                    .Write("<</Type/MCR/Pg "u8)
                    .Reference(pages[kid.Page])
                    .Write("/MCID "u8)
                    .Integer(kid.Number)
                    .Write(">>"u8);
                break;
        }
    }
}
