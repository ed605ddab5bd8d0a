namespace ResumeRender.Parsing.Pdf.Glyphs;

/// <summary>Puts an accent that was drawn over a letter together with it, as TeX draws <c>ń</c>: an acute, then an n
/// below it.</summary>
/// <remarks>The spacing accents and the combining ones that they stand for: Unicode 15, chapters 7.8 and 7.9.</remarks>
internal static class DrawnAccents
{
    private const string Spacing = "´`ˆ^˜~¨ˇ˘˙˚˝¯¸˛";
    private const string Combining =
        "\u0301\u0300\u0302\u0302\u0303\u0303\u0308\u030C\u0306\u0307\u030A\u030B\u0304\u0327\u0328";

    /// <summary>The letters of a page in drawing order, each accent joined to the letter that it stands over.</summary>
    public static List<Glyph> Join(List<Glyph> glyphs)
    {
        if (!glyphs.Exists(static g => IsAccent(g)))
            return glyphs;
        var joined = new List<Glyph>(glyphs.Count);
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (IsAccent(glyphs[i]) && i + 1 < glyphs.Count && Covers(glyphs[i], glyphs[i + 1]))
            {
                joined.Add(With(glyphs[i + 1], glyphs[i]));
                i++;
            }
            else if (IsAccent(glyphs[i]) && joined.Count > 0 && Covers(glyphs[i], joined[^1]))
            {
                joined[^1] = With(joined[^1], glyphs[i]);
            }
            else
            {
                joined.Add(glyphs[i]);
            }
        }

        return joined;
    }

    private static bool IsAccent(Glyph glyph) =>
        glyph.Text.Length == 1 && Spacing.Contains(glyph.Text[0], StringComparison.Ordinal);

    /// <summary>Half of the accent stands over the letter; beside it, the sign is one of its own.</summary>
    private static bool Covers(Glyph accent, Glyph letter)
    {
        var overlap = Math.Min(accent.Right, letter.Right) - Math.Max(accent.Left, letter.Left);
        return letter.Text.Length == 1
            && (char.IsLetter(letter.Text[0]))
            && overlap > 0.5 * Math.Min(accent.Right - accent.Left, letter.Right - letter.Left)
            && Math.Abs(accent.Baseline - letter.Baseline) < 0.5 * letter.Size;
    }

    private static Glyph With(Glyph letter, Glyph accent)
    {
        // A dotless i or j is drawn only to carry an accent.
        var plain = letter.Text[0] switch { 'ı' => 'i', 'ȷ' => 'j', var c => c };
        var text = string.Concat([plain, Combining[Spacing.IndexOf(accent.Text[0], StringComparison.Ordinal)]]);
        return letter with { Text = CanonicalComposition.Compose(text) };
    }
}
