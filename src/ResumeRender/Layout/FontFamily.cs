namespace ResumeRender.Layout;

/// <summary>The kind of type of a family.</summary>
public enum FontKind
{
    /// <summary>With serifs: for running text.</summary>
    Serif,

    /// <summary>Without serifs.</summary>
    Sans,

    /// <summary>With serifs as heavy as the strokes.</summary>
    Slab,

    /// <summary>Without serifs, in the shapes of handwriting.</summary>
    Humanist,

    /// <summary>All letters of one width: for program text.</summary>
    Monospace,
}

/// <summary>Scripts that a family has letters of.</summary>
[Flags]
public enum FontScripts
{
    /// <summary>None of those below.</summary>
    None = 0,

    /// <summary>Latin with the accents of European languages.</summary>
    Latin = 1,

    /// <summary>Modern Greek.</summary>
    Greek = 2,

    /// <summary>Cyrillic as in Russian, Ukrainian, Serbian, Bulgarian.</summary>
    Cyrillic = 4,
}

/// <summary>A family of type: the same design in regular, bold, italic and bold italic.</summary>
/// <param name="Name">The name users type after <c>--font</c> and looks put in a <see cref="TextStyle"/>.</param>
/// <param name="Kind">What kind of type it is.</param>
/// <param name="Scripts">Scripts that all of its faces have.</param>
/// <param name="Summary">What it looks like and what it suits, in a line.</param>
public sealed record FontFamily(string Name, FontKind Kind, FontScripts Scripts, string Summary)
{
    /// <summary>True if letters have serifs, slab ones included.</summary>
    public bool HasSerifs => Kind is FontKind.Serif or FontKind.Slab;

    /// <summary>Names are the same in any case, with or without spaces and hyphens.</summary>
    internal bool IsCalled(string name) => Plain(Name).Equals(Plain(name), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) =>
        name.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
}
