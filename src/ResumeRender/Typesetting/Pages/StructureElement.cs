namespace ResumeRender.Typesetting.Pages;

/// <summary>The role of a piece of the page; the names are those of the standard structure types.</summary>
/// <remarks>ISO 32000-1, 14.8.4.</remarks>
internal enum StructureRole
{
    /// <summary>The whole.</summary>
    Document,

    /// <summary>The title: the person's name.</summary>
    H1,

    /// <summary>A section's title.</summary>
    H2,

    /// <summary>The head of an entry.</summary>
    H3,

    /// <summary>A paragraph.</summary>
    P,

    /// <summary>A list.</summary>
    L,

    /// <summary>An item of a list.</summary>
    LI,

    /// <summary>The bullet of an item.</summary>
    Lbl,

    /// <summary>The text of an item.</summary>
    LBody,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A piece of text that differs from its surroundings, such as program text or another language.</summary>
    Span,

    /// <summary>A picture that tells something.</summary>
    Figure,

    /// <summary>What belongs to the page and not to the document, such as its number; never in the tree.</summary>
    Artifact,
}

/// <summary>A node of the tag tree. Its text is that of the glyph runs that name it as their owner.</summary>
/// <remarks>
/// Children and runs of one element interleave in reading order: a paragraph owns the text before and after a link
/// inside it.
/// </remarks>
internal sealed class StructureElement(StructureRole role, StructureElement? parent)
{
    private readonly List<StructureElement> _children = [];

    internal StructureRole Role { get; } = role;

    internal StructureElement? Parent { get; } = parent;

    internal IReadOnlyList<StructureElement> Children => _children;

    /// <summary>Where a link leads; null for other roles.</summary>
    internal string? Uri { get; init; }

    /// <summary>The words of a screen reader for a link or a picture.</summary>
    internal string? Description { get; init; }

    /// <summary>BCP 47 tag when it differs from the parent's.</summary>
    internal string? Language { get; init; }

    /// <summary>True for a section's title, whatever its level: these are a reader's bookmarks.</summary>
    internal bool IsSectionTitle { get; init; }

    internal StructureElement Add(StructureRole role) => Add(new StructureElement(role, this));

    internal StructureElement Add(StructureElement child)
    {
        _children.Add(child);
        return child;
    }
}
