using ResumeRender.Output.Pdf.Images;
using ResumeRender.Output.Pdf.Syntax;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Pdf.Structure;

/// <summary>The tag tree as it grows while the pages are written, and the way back from the pages to it.</summary>
/// <remarks>
/// ISO 32000-1, 14.7. Content and elements enter in the order of the content, which is the reading order, so a
/// paragraph holds what comes before a link, the link, and what comes after. Elements without content stay out.
/// </remarks>
internal sealed class TagTree
{
    private readonly PdfFile _file;
    private readonly PageTree _pages;
    private readonly ParentTree _parents;
    private readonly StructureElement _root;
    private readonly Dictionary<StructureElement, Tag> _tagOf = [];
    private readonly List<Tag> _tags = [];

    internal TagTree(PdfFile file, PageTree pages, StructureElement root)
    {
        (_file, _pages, _root) = (file, pages, root);
        _parents = new ParentTree(pages.Count);
        Id = file.Reserve();
        TagOf(root);
    }

    /// <summary>The structure tree root.</summary>
    internal ObjectId Id { get; }

    /// <summary>Adds a piece of a page's content to an element.</summary>
    /// <returns>Number of the piece on its page, counted from 0.</returns>
    internal int AddContent(StructureElement owner, int page)
    {
        var tag = TagOf(owner);
        var number = _parents.AddContent(page, tag.Id);
        tag.Add(new Kid(KidKind.Content, page, number));
        return number;
    }

    /// <summary>Says where on its page the whole of an element stands.</summary>
    internal void SetPlace(StructureElement owner, ImagePlace place) => TagOf(owner).Place = place;

    /// <summary>Adds an annotation to a link.</summary>
    /// <returns>The annotation's key in the parent tree.</returns>
    internal int AddAnnotation(StructureElement link, int page, ObjectId annotation)
    {
        var tag = TagOf(link);
        tag.Add(new Kid(KidKind.Annotation, page, annotation.Number));
        return _parents.AddAnnotation(tag.Id);
    }

    internal void Write()
    {
        var parents = _parents.Write(_file);
        _file.Open(Id).Write("<</Type/StructTreeRoot/K "u8).Reference(_tags[0].Id)
            .Write("/ParentTree "u8).Reference(parents)
            .Write("/ParentTreeNextKey "u8).Integer(_parents.NextKey).Write(">>"u8);
        foreach (var tag in _tags)
            tag.Write(_file.Open(tag.Id), _pages);
    }

    private Tag TagOf(StructureElement element)
    {
        if (_tagOf.TryGetValue(element, out var known))
            return known;
        if (element.Parent is null && !ReferenceEquals(element, _root))
            throw new ArgumentException(
                "A run belongs to an element outside the document's tag tree.",
                nameof(element)
            );
        var parent = element.Parent is null ? null : TagOf(element.Parent);
        var tag = new Tag(element, _file.Reserve(), parent?.Id ?? Id);
        parent?.Add(new Kid(KidKind.Element, 0, tag.Id.Number));
        _tagOf.Add(element, tag);
        _tags.Add(tag);
        return tag;
    }
}
