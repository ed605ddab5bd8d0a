using UglyToad.PdfPig.Content;

namespace ResumeRender.Parsing.Pdf;

/// <summary>Tells bold and italic fonts by their names and flags.</summary>
internal static class FontLook
{
    private static readonly string[] BoldNames =
    [
        "bold", "black", "heavy", "semibold", "demi", "cmbx", "sfbx", "lmbx", "-medi", "cmssbx",
    ];

    private static readonly string[] ItalicNames = ["italic", "oblique", "cmti", "sfti", "lmri", "slant", "-ital"];

    public static bool IsBold(Letter letter) =>
        letter.FontDetails.IsBold || letter.FontDetails.Weight >= 600 || Names(letter.FontName, BoldNames);

    public static bool IsItalic(Letter letter) => letter.FontDetails.IsItalic || Names(letter.FontName, ItalicNames);

    private static bool Names(string? font, string[] names)
    {
        if (font is null)
            return false;
        // A subset's name begins with six letters and a plus sign.
        var name = font.AsSpan(font.IndexOf('+', StringComparison.Ordinal) + 1);
        foreach (var part in names)
        {
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
