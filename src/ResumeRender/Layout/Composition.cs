using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>What a layout makes: all the text of the page in reading order, with roles and styles, not yet
/// measured.</summary>
/// <remarks>PDF and pictures are typeset from it; Word and the browser get it as it is and break the lines
/// themselves.</remarks>
public sealed record Composition
{
    /// <summary>The blocks from top to bottom; their order is the reading order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>Size of the page.</summary>
    public required Paper Paper { get; init; }

    /// <summary>Its margins.</summary>
    public required Margins Margins { get; init; }

    /// <summary>How far the page may be tightened or opened up to be filled.</summary>
    public FitLimits Fit { get; init; } = new();

    /// <summary>Title of the document, shown in the window's title bar.</summary>
    public required string Title { get; init; }

    /// <summary>The person whose résumé it is; null if unknown.</summary>
    public string? Author { get; init; }

    /// <summary>Language of the text as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>True if the language is written from right to left: start is then the right edge.</summary>
    public bool RightToLeft { get; init; }

    /// <summary>A composition of blocks for a résumé: title, author and language follow from it, the paper from the
    /// user's choice.</summary>
    public static Composition Of(Resume resume, LayoutContext context, Margins margins, IEnumerable<Block> blocks) =>
        new()
        {
            Blocks = [.. blocks],
            Paper = context.Paper,
            Margins = margins,
            Title = resume.Person.Name is { } name ? $"{name} – Résumé" : "Résumé",
            Author = resume.Person.Name?.PlainText,
            Language = resume.Language,
        };

    /// <summary>Whether a picture stands anywhere in it.</summary>
    public bool HasPicture => ContainPicture(Blocks);

    private static bool ContainPicture(ImmutableArray<Block> blocks) =>
        blocks.Any(static b =>
            b is PictureBlock
            || (b is ColumnsBlock columns && columns.Columns.Any(static c => ContainPicture(c.Blocks)))
        );

    /// <summary>The distance between two neighbouring blocks.</summary>
    /// <remarks>
    /// Spaces do not add up: the larger of the two counts, in every output. Below a section's title its own space
    /// counts alone: a title belongs to what it stands above, however far apart the entries below it are.
    /// </remarks>
    public static Length GapBetween(Block above, Block below) => above is HeadingBlock
        ? above.Style.SpaceAfter
        : Length.Max(above.Style.SpaceAfter, below.Style.SpaceBefore);
}
