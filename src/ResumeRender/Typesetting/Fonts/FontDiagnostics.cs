using System.Globalization;
using System.Text;
using ResumeRender.Diagnostics;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>All that there is to say about fonts: files that cannot be used, faces and glyphs that are not
/// there.</summary>
internal static class FontDiagnostics
{
    internal static Diagnostic MissingMark(Rune mark, SourceSpan span) => new(
        Severity.Warning, "RR3001", span, string.Create(CultureInfo.InvariantCulture,
            $"no font has a glyph for `{mark}` (U+{mark.Value:X4}) on its letter: a question mark stands in its place"))
    {
        Hints = ["write the letter without it", "or give a font that has it with `--font-file FILE`"],
    };

    internal static Diagnostic MissingFace(string family, string style, string standIn) => new(
        Severity.Note, "RR3006", SourceSpan.None, $"`{family}` has no {style}: its {standIn} stands in for it")
    {
        Hints = ["give the file of that face with `--font-file FILE`"],
    };

    internal static Diagnostic UnusableFont(string file, string reason) => new(
        Severity.Warning, "RR3101", SourceSpan.None, $"the font `{file}` cannot be used: {reason}")
    {
        Hints = ["get the file anew, as `.ttf` or `.otf`"],
    };

    internal static Diagnostic EmbeddingForbidden(string file) =>
        new(
            Severity.Warning,
            "RR3102",
            SourceSpan.None,
            $"the font `{file}` may not be embedded in documents (OS/2 fsType)"
        )
        {
            Hints = ["choose another font, or ask its maker for a licence and a file that allow it"],
        };

    internal static Diagnostic FontCollection(string file) =>
        new(
            Severity.Warning,
            "RR3103",
            SourceSpan.None,
            $"`{file}` is a collection of fonts, and only single fonts can be used"
        )
        {
            Hints = ["take it apart, with `otc2otf` say, and give the single files"],
        };

    internal static Diagnostic WebFont(string file) => new(
        Severity.Warning, "RR3104", SourceSpan.None, $"`{file}` is a font for web pages (WOFF)")
    {
        Hints = ["unpack it to TTF, with `woff2_decompress` say"],
    };

    internal static Diagnostic FamilyIsBundled(string file, string family) => new(
        Severity.Note, "RR3105", SourceSpan.None, $"`{family}` comes with the program, so `{file}` is not used");
}
