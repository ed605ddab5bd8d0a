using System.Collections.Frozen;

namespace ResumeRender.Model;

/// <summary>The keys by which a file wishes how its page should look; in <see cref="Resume.Metadata"/> with
/// <c>render.</c> before them.</summary>
internal static class PageWishes
{
    /// <summary>All keys.</summary>
    public static FrozenSet<string> Keys { get; } =
        FrozenSet.ToFrozenSet(
            [
                "layout", "paper", "accent", "font", "heading-font", "size", "margins", "density", "dates", "caps",
                "photo", "photo-shape", "section-order", "hide", "rename", "quotes", "translate-titles", "fit", "pages",
            ],
            StringComparer.Ordinal
        );
}
