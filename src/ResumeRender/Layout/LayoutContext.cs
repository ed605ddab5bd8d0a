namespace ResumeRender.Layout;

/// <summary>The user's choices for the page.</summary>
public sealed record LayoutContext
{
    /// <summary>Size of the page.</summary>
    public Paper Paper { get; init; } = Paper.A4;

    /// <summary>Accent colour; null leaves it to the look.</summary>
    public Rgb? Accent { get; init; }

    /// <summary>Family for the running text, by name; null leaves it to the look.</summary>
    public string? Font { get; init; }

    /// <summary>Whether section titles stand in capitals; null leaves it to the look, see <see
    /// cref="SectionTitle"/>.</summary>
    public bool? Capitals { get; init; }

    /// <summary>A photo to show, if the look shows one; null for none.</summary>
    public Photo? Photo { get; init; }

    /// <summary>The photo's outline; null leaves it to the look.</summary>
    public PictureShape? PhotoShape { get; init; }

    /// <summary>How large the photo is against what the look has: on a full page it gives way before the text
    /// does.</summary>
    internal double PhotoScale { get; init; } = 1;

    /// <summary>How dates are written.</summary>
    public DateFormat Dates { get; init; } = DateFormat.Default;

    /// <summary>Language of the résumé as a BCP 47 tag; the renderer sets it, and the words of <see cref="Dates"/> with
    /// it.</summary>
    public string Language { get; init; } = "en";
}
