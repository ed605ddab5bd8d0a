using System.Collections.Immutable;

namespace ResumeRender.Layout;

/// <summary>What a family of type is for.</summary>
public enum FontKind
{
    /// <summary>With serifs: for running text.</summary>
    Serif,

    /// <summary>Without serifs.</summary>
    Sans,

    /// <summary>All letters of one width: for program text.</summary>
    Monospace,
}

/// <summary>A family of type that comes with the program, in regular, bold, italic and bold italic.</summary>
/// <param name="Name">The name users type after <c>--font</c> and looks put in a <see cref="TextStyle"/>.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="FileStem">Beginning of the file names of its faces.</param>
public sealed record FontFamily(string Name, FontKind Kind, string FileStem);

/// <summary>The families that come with the program.</summary>
public static class FontFamilies
{
    /// <summary>Source Serif 4, a sturdy text face.</summary>
    public static FontFamily Serif { get; } = new("Source Serif 4", FontKind.Serif, "SourceSerif4");

    /// <summary>Source Sans 3, its companion without serifs.</summary>
    public static FontFamily Sans { get; } = new("Source Sans 3", FontKind.Sans, "SourceSans3");

    /// <summary>Source Code Pro, for program text.</summary>
    public static FontFamily Monospace { get; } = new("Source Code Pro", FontKind.Monospace, "SourceCodePro");

    /// <summary>All families; also the order in which they stand in for a letter that a family lacks.</summary>
    public static ImmutableArray<FontFamily> All { get; } = [Serif, Sans, Monospace];

    /// <summary>The family with this name, in any case and with or without spaces, or null.</summary>
    public static FontFamily? Find(string name)
    {
        var wanted = Plain(name);
        return All.FirstOrDefault(f => Plain(f.Name).Equals(wanted, StringComparison.OrdinalIgnoreCase));
    }

    private static string Plain(string name) => name.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
}
