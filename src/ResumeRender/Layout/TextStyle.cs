namespace ResumeRender.Layout;

/// <summary>How letters look.</summary>
/// <param name="Family">Name of a family, such as <c>Source Serif 4</c>.</param>
/// <param name="Size">Size of the type.</param>
public sealed record TextStyle(string Family, Length Size)
{
    /// <summary>Bold face.</summary>
    public bool Bold { get; init; }

    /// <summary>Italic face.</summary>
    public bool Italic { get; init; }

    /// <summary>A thin line below the letters: that of a link within text.</summary>
    public bool Underlined { get; init; }

    /// <summary>Colour of the letters; keep a contrast of 4.5 or more on white.</summary>
    public Rgb Color { get; init; }

    /// <summary>Figures that are all as wide as each other, for dates that stand below one another.</summary>
    /// <remarks>Otherwise figures are those that the family's designer made its first choice. OpenType feature
    /// <c>tnum</c>; Word ignores it.</remarks>
    public bool TabularFigures { get; init; }

    /// <summary>Space added after each letter in thousandths of the size, at most 100.</summary>
    /// <remarks>Text extractors take a wider gap for a space between words.</remarks>
    public double Tracking { get; init; }
}

/// <summary>Where the lines of a block stand between its edges.</summary>
public enum Alignment
{
    /// <summary>At the edge where the language begins its lines; the other edge is ragged.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the edge where the language ends its lines.</summary>
    End,

    /// <summary>At both edges, the last line at the start; word spaces grow for it, and a line that would get holes
    /// stays ragged.</summary>
    Justify,
}
