using System.Collections.Immutable;
using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>The families that type can be set in: the bundled ones, then the user's own by name.</summary>
public sealed class FontCatalog
{
    /// <summary>The bundled families in the order in which they stand in for a letter that the wanted one lacks: the
    /// sturdy ones first.</summary>
    private static readonly ImmutableArray<FontFamily> BundledStandIns =
    [
        .. FontFamilies.All.OrderBy(static f =>
            f == FontFamilies.Serif ? 0
            : f == FontFamilies.Sans ? 1
            : f == FontFamilies.Monospace ? 2
            : 3
        ),
    ];

    private readonly ImmutableArray<OwnFamily> _own;

    private FontCatalog(ImmutableArray<OwnFamily> own)
    {
        _own = own;
        Families = [.. FontFamilies.All, .. own.Select(static f => f.Family)];
        StandIns = [.. BundledStandIns, .. own.Select(static f => f.Family)];
    }

    /// <summary>Only the families that come with the program.</summary>
    public static FontCatalog Bundled { get; } = new([]);

    /// <summary>All families: the bundled ones, then the user's own in the order of their names.</summary>
    public ImmutableArray<FontFamily> Families { get; }

    /// <summary>All families in the order in which they stand in for a letter that the wanted one lacks.</summary>
    internal ImmutableArray<FontFamily> StandIns { get; }

    /// <summary>The family with this name, in any case and with or without spaces, or null.</summary>
    public FontFamily? Find(string name)
    {
        foreach (var family in Families)
        {
            if (family.Name == name)
                return family;
        }

        return Families.FirstOrDefault(f => f.IsCalled(name));
    }

    /// <summary>These families and those of the files; what cannot be used is left out and told.</summary>
    /// <remarks>The order of the files decides only between two that hold the same face: the first is taken.</remarks>
    public FontCatalog With(IEnumerable<FontFile> files, DiagnosticBag diagnostics)
    {
        var faces = files.SelectMany(file => FontFileReader.Read(file, diagnostics));
        return new FontCatalog([
            .. _own.Concat(OwnFamily.Group(faces, diagnostics))
                .OrderBy(static f => f.Family.Name, StringComparer.Ordinal),
        ]);
    }

    /// <summary>The family that text in a style is set in: an unknown one gives the first.</summary>
    internal FontFamily FamilyOf(TextStyle style) => Find(style.Family) ?? FontFamilies.Serif;

    /// <summary>A face of a family; an unknown family gives the first, and the nearest face stands in for one that a
    /// family lacks.</summary>
    internal FontFace Find(string family, bool bold, bool italic) =>
        Find(Find(family) ?? FontFamilies.Serif, bold, italic);

    /// <summary>Whether some family has a character.</summary>
    internal bool Has(Rune character) =>
        StandIns.Any(family => Find(family, bold: false, italic: false).GlyphOf(character.Value) != 0);

    /// <summary>The face that a character of a style is set in: the wanted one, or the first that stands in for it;
    /// null if no font has it.</summary>
    internal FontFace? FaceWith(Rune character, FontFace wanted, TextStyle style)
    {
        if (wanted.GlyphOf(character.Value) != 0)
            return wanted;
        foreach (var family in StandIns)
        {
            var face = Find(family, style.Bold, style.Italic);
            if (face.GlyphOf(character.Value) != 0)
                return face;
        }

        return null;
    }

    /// <summary>A face of a family, or the one nearest to it.</summary>
    internal FontFace Find(FontFamily family, bool bold, bool italic)
    {
        foreach (var own in _own)
        {
            if (ReferenceEquals(own.Family, family))
                return own.Nearest(bold, italic);
        }

        return BundledFonts.Find(family, bold, italic);
    }
}
