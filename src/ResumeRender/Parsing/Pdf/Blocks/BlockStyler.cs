using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Pdf.Blocks;

/// <summary>Finds the name and the section titles by their look.</summary>
/// <remarks>
/// The titles that are known by their words show how this file sets titles; a short line set in the very same way is
/// one too. Where titles look like the text, nothing is said here and words decide.
/// </remarks>
internal static class BlockStyler
{
    private const int LevelOfName = 1;
    private const int LevelOfSection = 2;
    private const int LevelOfEntry = 3;

    private readonly record struct Look(double Size, bool IsBold, bool IsItalic, bool IsCapitals);

    /// <summary>Sets the levels of headings.</summary>
    /// <returns>The block that holds the name, or null.</returns>
    public static TextBlock? Style(List<TextBlock> blocks)
    {
        if (blocks.Count == 0)
            return null;
        var body = blocks.SelectMany(static b => b.Rows).GroupBy(static r => Math.Round(r.Size, 1))
            .OrderByDescending(static g => g.Sum(static r => r.Text.Length)).ThenBy(static g => g.Key).First().Key;
        var plain = new Look(body, false, false, false);
        var looks = blocks
            .Where(static b => IsShort(b) && IsKnownTitle(b))
            .Select(LookOf)
            .GroupBy(static l => l)
            .Where(g => g.Key != plain)
            .OrderByDescending(static g => g.Count())
            .ThenByDescending(static g => g.Key.Size)
            .ToList();
        var name = FindName(blocks, body);
        if (looks.Count > 0)
        {
            // Word by word the same look as the known titles of the commonest manner.
            var look = looks[0].Key;
            var tagged = LevelOfTitles(blocks);
            foreach (var block in blocks)
            {
                var own = LookOf(block);
                if (ReferenceEquals(block, name) || block.Level == LevelOfName)
                    block.Level = ReferenceEquals(block, name) ? LevelOfName : block.Level;
                else if (tagged > 0 && block.Level == tagged && IsShort(block))
                    block.Level = LevelOfSection;
                else if (
                    IsShort(block)
                    && (own == look || (IsKnownTitle(block) && own.Size >= look.Size - 0.2 && own != plain))
                    && IsTelling(look, body, block)
                )
                    block.Level = LevelOfSection;
                else if (
                    block.Bullet == '\0'
                    && IsShort(block)
                    && own.Size > body * 1.06
                    && (own.Size < look.Size || (own.IsBold && own.Size == look.Size && own != look))
                )
                    block.Level = LevelOfEntry;
                else
                    block.Level = 0;
            }
        }

        return name;
    }

    /// <summary>The level of the tags that known titles have; 0 if tags do not tell, or the name has the
    /// same.</summary>
    private static int LevelOfTitles(List<TextBlock> blocks)
    {
        var known = blocks
            .Where(static b => b.Level > LevelOfName && IsShort(b) && IsKnownTitle(b))
            .GroupBy(static b => b.Level)
            .OrderByDescending(static g => g.Count())
            .ThenBy(static g => g.Key)
            .FirstOrDefault();
        return known is null || known.Count() < 2 ? 0 : known.Key;
    }

    /// <summary>Bold alone is also how entries are headed, so that a title must be known or differ in more.</summary>
    private static bool IsTelling(Look look, double body, TextBlock block) =>
        look.Size > body * 1.06 || look.IsCapitals || IsKnownTitle(block);

    /// <summary>The largest letters of the first page, in its upper part; a name over two lines is one.</summary>
    private static TextBlock? FindName(List<TextBlock> blocks, double body)
    {
        var page = blocks.Min(static b => b.First.Page);
        var first = blocks.Where(b => b.First.Page == page && b.Bullet == '\0').ToList();
        if (first.Count == 0)
            return null;
        var top = first.Max(static b => b.First.Baseline);
        var bottom = first.Min(static b => b.First.Baseline);
        TextBlock? best = null;
        foreach (var block in first)
        {
            var isName =
                block.First.Baseline >= top - (0.45 * (top - bottom))
                && block.Rows.Count <= 2
                && block.Text.Length <= 60
                && !IsKnownTitle(block)
                && !HeadingLexicon.IsDocumentTitle(block.Text)
                && block.Text.Count(char.IsLetter) >= 3
                && !block.Text.Any(static c => char.IsAsciiDigit(c) || c == '@');
            if (isName && block.First.Size > (best?.First.Size ?? body * 1.15) + 0.05)
                best = block;
        }

        return best;
    }

    private static bool IsShort(TextBlock block) =>
        block.Rows.Count == 1
        && block.Bullet == '\0'
        && block.Text.Length <= 50
        && !block.First.HasTab
        && Whitespace.CountWords(block.Text) <= 6;

    private static bool IsKnownTitle(TextBlock block) =>
        HeadingLexicon.TryRead(block.Text, out _) || HeadingLexicon.IsContact(block.Text);

    private static Look LookOf(TextBlock block) =>
        new(
            Math.Round(block.First.Size, 1),
            block.First.IsBold,
            block.First.IsItalic,
            (block.Text.Any(char.IsLetter) && !block.Text.Any(char.IsLower)) || IsInSmallCapitals(block)
        );

    /// <summary>“Education” drawn as a capital and smaller capitals, whatever letters the file says they are.</summary>
    private static bool IsInSmallCapitals(TextBlock block)
    {
        var (first, others) = (0.0, 0.0);
        var beginsWord = true;
        foreach (var glyph in block.First.Glyphs)
        {
            if (glyph.IsSpace)
            {
                beginsWord = true;
                continue;
            }

            if (beginsWord && char.IsUpper(glyph.Text[0]))
                first = first == 0 ? glyph.Size : Math.Min(first, glyph.Size);
            else
                others = Math.Max(others, glyph.Size);
            beginsWord = false;
        }

        return others > 0 && others < 0.9 * first;
    }
}
