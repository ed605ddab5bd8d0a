using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Tokens;

namespace ResumeRender.Testing.Pdf;

/// <summary>Fonts: there, complete, with true widths, and readable back as text.</summary>
/// <remarks>ISO 14289-1, 7.21; ISO 19005-2, 6.2.11.</remarks>
internal static partial class FontRules
{
    internal static IEnumerable<string> Broken(PdfObjects objects)
    {
        var fonts = objects.Pages
            .Select(p => objects.Dictionary(p, "Resources"))
            .Select(r => r is null ? null : objects.Dictionary(r, "Font"))
            .SelectMany(static f => f?.Data.Values.AsEnumerable() ?? [])
            .Distinct();
        foreach (var font in fonts.Select(objects.Resolve).OfType<DictionaryToken>())
            foreach (var rule in Broken(objects, font))
                yield return rule;
        if (objects.Pages.Any(p => objects.Dictionary(p, "Resources") is null))
            yield return "each page names its resources";
    }

    private static IEnumerable<string> Broken(PdfObjects objects, DictionaryToken font)
    {
        var name = objects.Name(font, "BaseFont") ?? "a font";
        if (!SubsetName().IsMatch(name))
            yield return $"{name} begins with the tag of a subset";
        if (
            objects.Array(font, "DescendantFonts") is not [var token]
            || objects.Resolve(token) is not DictionaryToken descendant
        )
        {
            yield return $"{name} has one descendant";
            yield break;
        }

        var isCompact = objects.Name(descendant, "Subtype") == "CIDFontType0";
        if (
            (objects.Name(descendant, "CIDToGIDMap") == "Identity") == isCompact
            || objects.Name(font, "Encoding") != "Identity-H"
        )
            yield return $"the codes of {name} are numbers of glyphs";
        if (objects.Number(descendant, "DW") is < 500)
            yield return $"{name} has no default width that readers take for that of a space";
        var descriptor = objects.Dictionary(descendant, "FontDescriptor");
        if (
            descriptor is null
            || objects.Name(descriptor, "FontName") != name
            || objects.Name(descendant, "BaseFont") != name
        )
            yield return $"{name} has one name throughout";
        var program = descriptor is null ? null : objects.Stream(descriptor, isCompact ? "FontFile3" : "FontFile2");
        if (program is null)
            yield return $"{name} is embedded";
        // A compact font program has no table of widths: they lie in its outlines.
        else if (!isCompact)
            foreach (var rule in Widths(objects, descendant, program, name))
                yield return rule;
        var map = objects.Stream(font, "ToUnicode");
        if (map is null)
            yield return $"{name} can be read back";
        else
            foreach (var rule in Texts(objects, descendant, Encoding.ASCII.GetString(map), name))
                yield return rule;
    }

    private static IEnumerable<string> Widths(
        PdfObjects objects,
        DictionaryToken descendant,
        byte[] program,
        string name
    )
    {
        var font = new FontWidths(program);
        foreach (var (glyph, width) in StatedWidths(objects, descendant))
        {
            if (glyph >= font.GlyphCount || Math.Abs((font.Of(glyph) * 1000.0 / font.UnitsPerEm) - width) > 1)
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"the width of glyph {glyph} of {name} is that of the font"
                );
        }
    }

    private static IEnumerable<string> Texts(PdfObjects objects, DictionaryToken descendant, string map, string name)
    {
        var texts = MapEntry().Matches(map).ToDictionary(
            static m => int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            static m => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(m.Groups[2].Value)));
        foreach (var (glyph, _) in StatedWidths(objects, descendant))
        {
            if (glyph == 0)
                yield return $"no missing glyph of {name} is shown";
            if (!texts.TryGetValue(glyph, out var text) || text.Length == 0)
                yield return $"glyph {glyph} of {name} stands for some text";
            else if (
                text.Any(static c =>
                    c
                        is '\0'
                            or '\uFEFF'
                            or '\uFFFE'
                            or '\uFFFD'
                            or '\u00AD'
                            or (>= '\uE000' and <= '\uF8FF')
                            or (>= '\uFB00' and <= '\uFB06')
                )
            )
                yield return $"glyph {glyph} of {name} stands for letters, not for a ligature or a private character";
        }
    }

    private static IEnumerable<(int Glyph, double Width)> StatedWidths(PdfObjects objects, DictionaryToken descendant)
    {
        var widths = objects.Array(descendant, "W");
        for (var i = 0; i + 1 < widths.Count; i += 2)
        {
            var first = ((NumericToken)widths[i]).Int;
            foreach (var (offset, width) in ((ArrayToken)widths[i + 1]).Data.Index())
                yield return (first + offset, ((NumericToken)width).Double);
        }
    }

    [GeneratedRegex("^[A-Z]{6}\\+.")]
    private static partial Regex SubsetName();

    [GeneratedRegex("<([0-9A-F]{4})><([0-9A-F]*)>\n")]
    private static partial Regex MapEntry();
}
