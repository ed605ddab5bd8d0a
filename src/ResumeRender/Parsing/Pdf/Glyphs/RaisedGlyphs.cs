using ResumeRender.Parsing.Text;

namespace ResumeRender.Parsing.Pdf.Glyphs;

/// <summary>Reads small letters that are drawn above or below a line as raised and lowered, so that 10⁶ is not
/// 106.</summary>
/// <remarks>They come on the baseline of the word that they belong to, as all later steps expect of a word.</remarks>
internal static class RaisedGlyphs
{
    /// <summary>Of the size of the letter before them, at most; small capitals stand on the baseline.</summary>
    private const double LargestSize = 0.85;

    private const double LeastRise = 0.15;
    private const double LeastFall = 0.05;
    private const double FurthestFromLine = 0.7;

    /// <summary>White between the letter and its figure, in sizes of the letter.</summary>
    private const double WidestGap = 0.25;

    private const int LongestGroup = 8;

    /// <summary>The letters with raised and lowered ones written as such; the list is changed.</summary>
    public static List<Glyph> Read(List<Glyph> glyphs)
    {
        for (var i = 1; i < glyphs.Count; i++)
        {
            var anchor = glyphs[i - 1];
            if (
                anchor.IsSpace
                || anchor.Text.Length == 0
                || !(char.IsLetterOrDigit(anchor.Text[^1]) || anchor.Text[^1] is ')' or ']')
                || Level(anchor, glyphs[i]) is not (not 0 and var level)
            )
                continue;
            var end = i;
            while (
                end < glyphs.Count
                && end - i < LongestGroup
                && Level(anchor, glyphs[end]) == level
                && (end == i || IsNext(glyphs[end - 1], glyphs[end], anchor.Size))
            )
                end++;
            Write(glyphs, anchor, i, end, isLowered: level < 0);
            i = end - 1;
        }

        return glyphs;
    }

    private static void Write(List<Glyph> glyphs, Glyph anchor, int start, int end, bool isLowered)
    {
        var text = string.Concat(glyphs.GetRange(start, end - start).Select(static g => g.Text));
        if (
            !IsNext(anchor, glyphs[start], anchor.Size)
            || RaisedText.Of(anchor.Text, text, isLowered) is not { } written
        )
            return;
        for (var k = start; k < end; k++)
        {
            // One letter for one, and a sign that stands for the place before the first.
            var own =
                written.Length == text.Length && end - start == text.Length ? written[k - start].ToString()
                : k == start ? written
                : "";
            glyphs[k] = glyphs[k] with { Text = own, Baseline = anchor.Baseline, Size = anchor.Size };
        }
    }

    private static bool IsNext(Glyph left, Glyph right, double size) =>
        right.Left - left.Right < WidestGap * size && right.Left - left.Right > -WidestGap * size;

    /// <summary>1 for a letter that is raised above the line of another, −1 for a lowered one, else 0.</summary>
    private static int Level(Glyph anchor, Glyph glyph)
    {
        if (
            glyph.Size > LargestSize * anchor.Size
            || glyph.IsSpace
            || glyph.Text.Length == 0
            || glyph.IsDrawn
            || glyph.Page != anchor.Page
        )
            return 0;
        var rise = (glyph.Baseline - anchor.Baseline) / anchor.Size;
        return rise is > LeastRise and < FurthestFromLine ? 1 : rise is < -LeastFall and > -FurthestFromLine ? -1 : 0;
    }
}
