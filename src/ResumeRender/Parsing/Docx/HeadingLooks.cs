using ResumeRender.Model;
using ResumeRender.Reading.Headings;

namespace ResumeRender.Parsing.Docx;

/// <summary>Finds the titles of sections that have no heading style by what they look like.</summary>
/// <remarks>
/// The titles that are known by their words show the look of all; a line of the same look becomes a heading of the same
/// level. If far more lines have that look, it is one of bold text, and says nothing.
/// </remarks>
internal static class HeadingLooks
{
    private const int LongestTitle = 60;

    private readonly record struct Look(bool Bold, bool Capitals, int Size, bool Border, bool Shading);

    /// <summary>The heading level of each paragraph, 0 for none.</summary>
    public static int[] LevelsOf(List<WordParagraph> paragraphs)
    {
        var levels = paragraphs.Select(static p => p.IsTitle ? 0 : p.HeadingLevel).ToArray();
        var looks = paragraphs.ConvertAll(LookOf);
        var known = new List<int>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (IsShort(paragraphs[i]) && HeadingLexicon.TryRead(paragraphs[i].Text.Trim(), out _))
                known.Add(i);
        }

        if (known.Count == 0 || known.Exists(i => levels[i] > 0))
            return levels;
        var common = known.GroupBy(i => looks[i]).OrderByDescending(static g => g.Count()).First();
        var alike = 0;
        var letters = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            letters += looks[i] == common.Key ? paragraphs[i].Text.Length : 0;
            alike += looks[i] == common.Key && IsShort(paragraphs[i]) ? 1 : 0;
        }

        var all = paragraphs.Sum(static p => (long)p.Text.Length);
        var isTelling = alike <= (common.Count() * 2) + 1 && letters * 3L < all;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (levels[i] > 0)
                levels[i]++;
            else if (isTelling && looks[i] == common.Key && IsShort(paragraphs[i]) && !paragraphs[i].IsTitle)
                levels[i] = 1;
        }

        return levels;
    }

    private static bool IsShort(WordParagraph paragraph) =>
        !paragraph.IsEmpty
        && paragraph.Glyph is null
        && paragraph.Text.Trim() is { Length: <= LongestTitle } text
        && text.IndexOfAny(['\t', '\n', '@']) < 0;

    private static Look LookOf(WordParagraph paragraph)
    {
        var isBold = true;
        var size = 0;
        foreach (var piece in paragraph.Pieces)
        {
            if (string.IsNullOrWhiteSpace(piece.Text))
                continue;
            isBold &= piece.Marks.HasFlag(TextMarks.Strong);
            size = Math.Max(size, piece.Size);
        }

        var isCapitals =
            paragraph.HasCapitals
            || (
                paragraph.Text.Length <= LongestTitle
                && paragraph.Text.Any(char.IsLetter)
                && !paragraph.Text.Any(char.IsLower)
            );
        return new Look(isBold && size > 0, isCapitals, size, paragraph.HasBorder, paragraph.HasShading);
    }
}
