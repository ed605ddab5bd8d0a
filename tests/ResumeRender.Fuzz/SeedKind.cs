namespace ResumeRender.Fuzz;

/// <summary>What a seed is.</summary>
internal enum SeedKind
{
    /// <summary>Text, Markdown, or HTML in a text.</summary>
    Text,

    /// <summary>JSON or YAML.</summary>
    Data,

    /// <summary>A Word file or an export of LinkedIn: files in a ZIP.</summary>
    Archive,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A font for the page.</summary>
    Font,

    /// <summary>A photo for the page.</summary>
    Photo,
}
