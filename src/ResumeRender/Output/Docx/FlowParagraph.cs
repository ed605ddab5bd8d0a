using ResumeRender.Layout;

namespace ResumeRender.Output.Docx;

/// <summary>The role of a paragraph, which decides Word's built-in style for it.</summary>
internal enum ParagraphRole
{
    /// <summary>Anything that has no style of Word's own.</summary>
    Plain,

    /// <summary>Word's <c>Title</c>.</summary>
    Title,

    /// <summary>Word's <c>Heading 1</c>.</summary>
    SectionHeading,

    /// <summary>Word's <c>Heading 2</c>.</summary>
    EntryHeading,

    /// <summary>Word's <c>List Bullet</c>, <c>List Bullet 2</c> and so on.</summary>
    ListItem,

    /// <summary>Nothing but a border.</summary>
    Rule,

    /// <summary>Nothing but a picture.</summary>
    Picture,
}

/// <summary>A picture that comes with a paragraph.</summary>
/// <param name="Block">The picture.</param>
/// <param name="Top">How far below the paragraph's top it begins at the end edge, in points; null if it stands in the
/// line.</param>
internal sealed record FlowPicture(PictureBlock Block, double? Top);

/// <summary>A paragraph of the Word document, with its distance resolved.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Style">How it looks; its own distances no longer count.</param>
/// <param name="Line">Its text.</param>
internal sealed record FlowParagraph(ParagraphRole Role, BlockStyle Style, Line Line)
{
    /// <summary>Depth of a list item, 0 for the outermost list.</summary>
    internal int Level { get; init; }

    /// <summary>Distance to the paragraph above in twips.</summary>
    internal int SpaceBefore { get; init; }

    /// <summary>A picture before its text.</summary>
    internal FlowPicture? Picture { get; init; }

    /// <summary>Keeps a rule beside the text that it belongs to.</summary>
    internal bool KeepWithNext { get; init; }
}
