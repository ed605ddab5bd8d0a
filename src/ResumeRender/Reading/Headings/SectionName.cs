using ResumeRender.Model;

namespace ResumeRender.Reading.Headings;

/// <summary>What somebody calls a section who speaks of it: by its kind, or as sections of this kind are titled in any
/// language.</summary>
internal static class SectionName
{
    /// <summary>The kind that is meant, or null for a name that titles do not have; a misspelt one is no
    /// name.</summary>
    public static SectionKind? KindOf(string name)
    {
        foreach (var kind in Enum.GetValues<SectionKind>())
        {
            if (kind != SectionKind.Custom && kind.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        return !IsMisspelt(name) && HeadingLexicon.TryRead(name, out var told) ? told : null;
    }

    /// <summary>A title is forgiven a wrong letter; a name that is typed to choose one is better asked about.</summary>
    private static bool IsMisspelt(string name)
    {
        foreach (var word in name.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!MisspeltTitle.Correct(word).SequenceEqual(word))
                return true;
        }

        return false;
    }
}
