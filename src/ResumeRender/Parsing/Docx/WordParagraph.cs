using ResumeRender.Model;

namespace ResumeRender.Parsing.Docx;

/// <summary>A piece of text with one look; a line feed in it is a line break within the paragraph.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Marks">Bold and italics.</param>
/// <param name="Link">Where it leads, if anywhere.</param>
/// <param name="Size">Size in half points.</param>
internal readonly record struct TextPiece(string Text, TextMarks Marks, string? Link, int Size);

/// <summary>A paragraph of a Word file as its reader would describe it.</summary>
internal sealed record WordParagraph
{
    public required WordStyle Style { get; init; }

    /// <summary>Which paragraph of the file it is, in the order of reading; messages find their place by it.</summary>
    public int Number { get; init; }

    public List<TextPiece> Pieces
    {
        get;
        // A copy with other pieces must not keep the text of its original.
        init => (field, _text) = (value, null);
    } = [];

    /// <summary>Heading level by style or outline, 0 for none.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The sign of a real list item.</summary>
    public char? Glyph { get; init; }

    /// <summary>The number that Word prints before the item; null for a bullet.</summary>
    public string? ListNumber { get; init; }

    public int ListLevel { get; init; }

    /// <summary>Distance from the left margin in twips.</summary>
    public int Left { get; init; }

    public bool HasCapitals { get; init; }

    public bool HasBorder { get; init; }

    public bool HasShading { get; init; }

    /// <summary>A page number stood in it.</summary>
    public bool HasPageField { get; init; }

    /// <summary>It begins an entry of a table, so that it stands apart from what is above.</summary>
    public bool StartsApart { get; init; }

    public string Text => _text ??= string.Concat(Pieces.Select(static p => p.Text));

    private string? _text;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    public bool IsTitle =>
        Style.Names.Count > 0 && Style.Names[0] is "title" or "titel" or "titre" or "título" or "titolo" or "otsikko"
        || Style.IsA("title");
}
