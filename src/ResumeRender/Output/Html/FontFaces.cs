using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Html;

/// <summary>Finds out which characters the page sets in which face, and carries those faces in the page.</summary>
/// <remarks>A character that a family lacks is looked for in the others in their order, as when a page is
/// typeset.</remarks>
internal sealed class FontFaces(FontCatalog catalog)
{
    private readonly Dictionary<(FontFamily Family, bool Bold, bool Italic), SortedSet<int>> _characters = [];
    private readonly HashSet<(FontFamily Family, bool Bold, bool Italic)> _tabular = [];

    /// <summary>The families that the text may be set in.</summary>
    internal FontCatalog Catalog => catalog;

    /// <summary>Notes that a text is set in a style.</summary>
    internal void Use(string text, TextStyle style)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var face = (FamilyOf(rune.Value, style), style.Bold, style.Italic);
            if (!_characters.TryGetValue(face, out var known))
                _characters[face] = known = [];
            known.Add(rune.Value);
            if (style.TabularFigures)
                _tabular.Add(face);
        }
    }

    /// <summary>The rules that carry the faces.</summary>
    internal void AppendTo(StringBuilder css, DiagnosticBag diagnostics)
    {
        var forbidden = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var family in catalog.Families)
        {
            foreach (
                var (key, characters) in _characters
                    .Where(f => f.Key.Family == family)
                    .OrderBy(static f => f.Key.Italic)
                    .ThenBy(static f => f.Key.Bold)
            )
            {
                var face = catalog.Find(family, key.Bold, key.Italic);
                // Whoever reads a page can take its fonts out, so their licence must allow more than looking at them.
                if (!face.Licence.MayEmbedForEditing)
                {
                    forbidden.Add(family.Name);
                    continue;
                }

                var data = _tabular.Contains(key)
                    ? FontSubsetter.SubsetCharacters(face, characters, "tnum")
                    : FontSubsetter.SubsetCharacters(face, characters);
                css.Append(
                    $"@font-face{{font-family:{CssText.Quoted(family.Name)};font-weight:{(key.Bold ? "700" : "400")};"
                        + $"font-style:{(key.Italic ? "italic" : "normal")};"
                );
                css.Append("src:url(data:font/sfnt;base64,").Append(Convert.ToBase64String(data)).Append(")}\n");
            }
        }

        diagnostics.AddRange(forbidden.Select(static name => OutputDiagnostics.EditingForbidden(name, "web page")));
    }

    /// <summary>The property that holds the families for text of one.</summary>
    internal static string Property(string family) => $"var({NameOf(family)})";

    /// <summary>The families for each in use: itself, those that stand in for it on this page, then whatever the
    /// machine has of the kind.</summary>
    internal IEnumerable<string> Properties(IEnumerable<string> names) =>
        names
            .DistinctBy(NameOf)
            .Order(StringComparer.Ordinal)
            .Select(name => $"{NameOf(name)}:{Stack(catalog.Find(name) ?? FontFamilies.Serif)}");

    private static string NameOf(string family) =>
        "--"
        + (
            family.All(char.IsAscii)
                ? CssText.Kebab(family, "font")
                : "font-" + Convert.ToHexString(Encoding.UTF8.GetBytes(family))
        );

    private string Stack(FontFamily own)
    {
        var used = _characters.Keys.Select(static k => k.Family).ToHashSet();
        var names = new[] { own }
            .Concat(catalog.StandIns.Where(f => f != own && used.Contains(f)))
            .Select(static f => CssText.Quoted(f.Name));
        return string.Join(',', names)
            + own.Kind switch
            {
                FontKind.Monospace => ",monospace",
                FontKind.Serif or FontKind.Slab => ",serif",
                _ => ",sans-serif",
            };
    }

    private FontFamily FamilyOf(int character, TextStyle style)
    {
        var wanted = catalog.FamilyOf(style);
        return new[] { wanted }
            .Concat(catalog.StandIns)
            .FirstOrDefault(f => catalog.Find(f, style.Bold, style.Italic).GlyphOf(character) != 0)
            ?? wanted;
    }
}
