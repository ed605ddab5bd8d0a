namespace ResumeRender.Layout;

/// <summary>How a block looks and how far it keeps from its neighbours.</summary>
/// <remarks>
/// Becomes a paragraph style of the same name in Word, so give a look few styles and use each in one role.
/// Horizontally a block has up to three parts: its <em>lead</em> (a bullet, label or date) hangs in the
/// <see cref="Hang"/> before <see cref="Indent"/>; its content runs from there; its <em>trail</em> ends at the right
/// edge.
/// </remarks>
/// <param name="Name">What Word calls the style: <c>Title</c>, <c>Heading 1</c>, <c>Contact</c>, <c>Entry</c>,
/// …</param>
/// <param name="Text">How the letters look where an inline does not say otherwise.</param>
public sealed record BlockStyle(string Name, TextStyle Text)
{
    /// <summary>Distance from baseline to baseline as a multiple of the size.</summary>
    public double Leading { get; init; } = 1.25;

    /// <summary>Where the lines stand.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>Least distance to the block above; the larger of this and the <see cref="SpaceAfter"/> above
    /// counts.</summary>
    public Length SpaceBefore { get; init; }

    /// <summary>Least distance to the block below; the larger of this and the <see cref="SpaceBefore"/> below
    /// counts.</summary>
    public Length SpaceAfter { get; init; }

    /// <summary>Distance of the content from the start edge of the column.</summary>
    public Length Indent { get; init; }

    /// <summary>Distance of the content and the rules from the end edge of the column.</summary>
    public Length IndentEnd { get; init; }

    /// <summary>Width of the lead's column, which ends at <see cref="Indent"/>; at most as wide as the
    /// indent.</summary>
    public Length Hang { get; init; }

    /// <summary>How far before the content a lead ends; null for leads that begin where their column does.</summary>
    public Length? LeadGap { get; init; }

    /// <summary>Keeps the block on the page of the next one.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>A line above the block, over the whole width of the column.</summary>
    public RuleStyle? RuleAbove { get; init; }

    /// <summary>A line below the block, over the whole width of the column.</summary>
    public RuleStyle? RuleBelow { get; init; }

    /// <summary>An upright line beside the block, which joins that of the block above and of the one below.</summary>
    public RailStyle? Rail { get; init; }
}

/// <summary>An upright line between the lead and the content of blocks, with marks.</summary>
/// <remarks>An ornament: a PDF artifact that is not read out; Word goes without.</remarks>
/// <param name="Thickness">Its thickness.</param>
/// <param name="Color">Its colour.</param>
/// <param name="Position">Its distance from the start edge of the column.</param>
public sealed record RailStyle(Length Thickness, Rgb Color, Length Position)
{
    /// <summary>Size of a mark at the first line of the block; zero for none.</summary>
    public Length Mark { get; init; }

    /// <summary>Colour of the mark.</summary>
    public Rgb MarkColor { get; init; }
}

/// <summary>A straight line.</summary>
/// <param name="Thickness">Its thickness.</param>
/// <param name="Color">Its colour.</param>
/// <param name="Gap">Its distance from the lines of text, leading included.</param>
public sealed record RuleStyle(Length Thickness, Rgb Color, Length Gap);
