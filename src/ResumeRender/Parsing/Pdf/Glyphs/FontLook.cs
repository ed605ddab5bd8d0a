using System.Buffers;
using UglyToad.PdfPig.Content;

namespace ResumeRender.Parsing.Pdf.Glyphs;

/// <summary>Tells bold and italic fonts by their names and flags.</summary>
internal static class FontLook
{
    private static readonly SearchValues<string> BoldNames = SearchValues.Create(
        ["bold", "black", "heavy", "semibold", "demi", "cmbx", "sfbx", "lmbx", "-medi", "cmssbx"],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> ItalicNames = SearchValues.Create(
        ["italic", "oblique", "cmti", "sfti", "lmri", "slant", "-ital"],
        StringComparison.OrdinalIgnoreCase
    );

    public static bool IsBold(Letter letter) =>
        letter.FontDetails.IsBold || letter.FontDetails.Weight >= 600 || Names(letter.FontName, BoldNames);

    public static bool IsItalic(Letter letter) => letter.FontDetails.IsItalic || Names(letter.FontName, ItalicNames);

    private static bool Names(string? font, SearchValues<string> names)
    {
        if (font is null)
            return false;
        // A subset's name begins with six letters and a plus sign.
        return font.AsSpan(font.IndexOf('+', StringComparison.Ordinal) + 1).ContainsAny(names);
    }
}
