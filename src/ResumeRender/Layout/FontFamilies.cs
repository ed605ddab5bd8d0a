using System.Collections.Immutable;

namespace ResumeRender.Layout;

/// <summary>The families that come with the program, each in regular, bold, italic and bold italic.</summary>
public static class FontFamilies
{
    private const FontScripts European = FontScripts.Latin | FontScripts.Greek | FontScripts.Cyrillic;

    /// <summary>Source Serif 4, the text face of a look that names no other.</summary>
    public static FontFamily Serif { get; } =
        new("Source Serif 4", FontKind.Serif, European, "sturdy text face, clear at small sizes");

    /// <summary>EB Garamond, a book face of the sixteenth century.</summary>
    public static FontFamily OldStyle { get; } =
        new("EB Garamond", FontKind.Serif, European, "old style, light and narrow: room for much text");

    /// <summary>Source Sans 3, the companion of Source Serif 4 without serifs.</summary>
    public static FontFamily Sans { get; } = new("Source Sans 3", FontKind.Sans, European, "plain and even, narrow");

    /// <summary>Inter, a neutral face of large letters.</summary>
    public static FontFamily Neutral { get; } = new("Inter", FontKind.Sans, European, "neutral, large letters, wide");

    /// <summary>IBM Plex Sans, a face with square terminals.</summary>
    public static FontFamily Technical { get; } =
        new("IBM Plex Sans", FontKind.Sans, European, "technical, square ends, wide");

    /// <summary>Bitter, with serifs as heavy as its strokes.</summary>
    public static FontFamily Slab { get; } =
        new("Bitter", FontKind.Slab, FontScripts.Latin | FontScripts.Cyrillic, "slab serifs, strong titles, wide");

    /// <summary>Fira Sans, with the open shapes of handwriting.</summary>
    public static FontFamily Humanist { get; } =
        new("Fira Sans", FontKind.Humanist, European, "friendly, open shapes, clear at small sizes");

    /// <summary>Source Code Pro, for program text.</summary>
    public static FontFamily Monospace { get; } =
        new("Source Code Pro", FontKind.Monospace, FontScripts.Latin, "for program text: all letters of one width");

    /// <summary>All families, those of a kind beside each other.</summary>
    public static ImmutableArray<FontFamily> All { get; } =
    [Serif, OldStyle, Sans, Neutral, Technical, Slab, Humanist, Monospace];

    /// <summary>The family with this name, in any case and with or without spaces, or null.</summary>
    public static FontFamily? Find(string name) => All.FirstOrDefault(f => f.IsCalled(name));
}
