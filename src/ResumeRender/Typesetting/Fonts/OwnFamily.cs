using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fit;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>A family of the user's own, with the faces that were found of it.</summary>
internal sealed class OwnFamily
{
    /// <summary>Faces of this weight and more are bold.</summary>
    internal const int LeastBold = 600;

    private const int Normal = 400, Bold = 700;

    private readonly ImmutableArray<FontFace> _faces;

    private OwnFamily(string name, IEnumerable<FontFileFace> faces)
    {
        // Of many weights and widths the four are taken that are nearest to the usual ones.
        _faces =
        [
            .. faces
                .GroupBy(static f => (f.Face.IsBold, f.Face.IsItalic))
                .Select(static g =>
                    g.MinBy(static f => (f.Condensed, Math.Abs(f.Face.Weight - (f.Face.IsBold ? Bold : Normal))))!.Face
                ),
        ];
        var scripts = _faces.Select(ScriptsOf).Aggregate(static (a, b) => a & b);
        Family = new FontFamily(name, Nearest(bold: false, italic: false).Kind, scripts, "your own");
    }

    internal FontFamily Family { get; }

    /// <summary>Families of faces, by the name of the whole family and by that of the four styles that belong
    /// together.</summary>
    /// <remarks>A family of many weights has both: Lato, and Lato Light with its italic.</remarks>
    internal static IEnumerable<OwnFamily> Group(IEnumerable<FontFileFace> faces, DiagnosticBag diagnostics)
    {
        var all = faces.ToList();
        var named = all.Select(static f => (Name: f.Family, Face: f))
            .Concat(
                all.Where(static f => f.StyleFamily != f.Family).Select(static f => (Name: f.StyleFamily, Face: f))
            );
        foreach (var family in named.GroupBy(static n => n.Name, static n => n.Face, StringComparer.OrdinalIgnoreCase))
        {
            if (FontFamilies.Find(family.Key) is { } bundled)
                diagnostics.Add(FontDiagnostics.FamilyIsBundled(family.First().File, bundled.Name));
            else
                yield return new OwnFamily(family.Key, family);
        }
    }

    /// <summary>The face, or the one that departs least from it; none is bolder or more slanted than was asked for if
    /// that can be helped.</summary>
    internal FontFace Nearest(bool bold, bool italic) =>
        _faces.MinBy(face =>
            ((face.IsBold && !bold) || (face.IsItalic && !italic) ? 4 : 0)
            + (face.IsBold == bold ? 0 : 2)
            + (face.IsItalic == italic ? 0 : 1)
        )!;

    private static FontScripts ScriptsOf(FontFace face) =>
        (Has(face, "aezÀßłőžŷ") ? FontScripts.Latin : 0)
        | (Has(face, "αωάΩ") ? FontScripts.Greek : 0)
        | (Has(face, "аяЖїђ") ? FontScripts.Cyrillic : 0);

    private static bool Has(FontFace face, string letters) => letters.All(c => face.GlyphOf(c) != 0);
}
