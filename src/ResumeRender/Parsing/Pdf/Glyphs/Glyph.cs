namespace ResumeRender.Parsing.Pdf.Glyphs;

/// <summary>A letter on a page, or a space or tab that was put between letters because of the white there.</summary>
/// <remarks>Coordinates are those of text read upright: x to the right, y up, in points.</remarks>
internal sealed record Glyph(string Text, double Left, double Right, double Baseline, double Size)
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>Where the area of a link over this letter leads.</summary>
    public string? Link { get; init; }

    /// <summary>Index of the page.</summary>
    public int Page { get; init; }

    /// <summary>Number of the marked content on the page that draws it; -1 for none.</summary>
    public int Content { get; init; } = -1;

    /// <summary>Drawn as decoration of the page, by what its tags say.</summary>
    public bool IsArtifact { get; init; }

    /// <summary>A dot that was drawn, not a letter.</summary>
    public bool IsDrawn { get; init; }

    public bool IsSpace => string.IsNullOrWhiteSpace(Text);

    /// <summary>A space or tab between two letters.</summary>
    public static Glyph Between(Glyph left, Glyph right, string text) =>
        left with
        {
            Text = text,
            Left = left.Right,
            Right = right.Left,
            IsBold = left.IsBold && right.IsBold,
            IsItalic = left.IsItalic && right.IsItalic,
            Link = left.Link == right.Link ? left.Link : null,
        };
}

/// <summary>The letters of a page.</summary>
/// <param name="Bottom">The lower edge in the direction in which most of the page is read.</param>
/// <param name="Top">The upper edge.</param>
/// <param name="Glyphs">The letters.</param>
internal sealed record PageText(double Bottom, double Top, List<Glyph> Glyphs);
