using System.Collections.Immutable;
using ResumeRender.Layout.Design;
using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>How full a page should look.</summary>
public enum Density
{
    /// <summary>As the look has it.</summary>
    Normal,

    /// <summary>Smaller spaces, so that more fits at the same size.</summary>
    Compact,

    /// <summary>Larger spaces.</summary>
    Airy,
}

/// <summary>The user's changes to the look, which every look follows.</summary>
/// <remarks>The fit still finds the setting that fills the page, but what is given here it leaves alone.</remarks>
public sealed record PageDesign
{
    /// <summary>The look's own design.</summary>
    public static PageDesign Default { get; } = new();

    /// <summary>Size of the running text, all other sizes in proportion; null leaves it to look and fit.</summary>
    public Length? Size { get; init; }

    /// <summary>Margins; null leaves them to look and fit.</summary>
    public Margins? Margins { get; init; }

    /// <summary>How full the page should look.</summary>
    public Density Density { get; init; }

    /// <summary>Family for the name and the section titles; null leaves it to the look.</summary>
    public string? HeadingFont { get; init; }

    /// <summary>Which sections come first and in which order: titles, or ids of kinds such as <c>work</c>; the others
    /// follow as they are.</summary>
    public ImmutableArray<string> SectionOrder { get; init; } = [];

    /// <summary>Sections to leave out, by title or kind.</summary>
    public ImmutableArray<string> Hidden { get; init; } = [];

    /// <summary>Whether straight quotes and apostrophes stay as they were typed, instead of becoming those of the
    /// language.</summary>
    public bool KeepsQuotes { get; init; }

    /// <summary>Whether usual titles of sections that are in another language than the page become those of its
    /// language.</summary>
    public bool TranslatesTitles { get; init; }

    /// <summary>New titles for sections, by title or kind.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Renamed { get; init; } = [];
}
