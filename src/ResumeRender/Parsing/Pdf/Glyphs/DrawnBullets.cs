using UglyToad.PdfPig.Content;

namespace ResumeRender.Parsing.Pdf.Glyphs;

/// <summary>Finds bullets that were drawn as small dots and squares, not set as letters; browsers draw them
/// so.</summary>
internal static class DrawnBullets
{
    private const double Smallest = 1;
    private const double Largest = 7;
    private const int MostPaths = 5_000;

    /// <summary>A bullet for each dot that stands in the white before a line.</summary>
    public static List<Glyph> Find(Page page, List<Glyph> letters)
    {
        var bullets = new List<Glyph>();
        if (letters.Count == 0)
            return bullets;
        var byPlace = letters
            .Where(static g => !g.IsSpace && g.Text.Length > 0)
            .OrderBy(static g => g.Baseline)
            .ToList();
        foreach (var path in page.Paths.Take(MostPaths))
        {
            if (
                path.GetBoundingRectangle() is not { } box
                || box.Width is < Smallest or > Largest
                || box.Height is < Smallest or > Largest
                || box.Width / box.Height is < 0.6 or > 1.6
            )
                continue;
            var middle = (box.Bottom + box.Top) / 2;
            if (
                TextBeside(byPlace, box.Left, box.Right, middle) is { } text
                && !bullets.Exists(b => Math.Abs(b.Left - box.Left) < 1 && Math.Abs(b.Baseline - text.Baseline) < 1)
            )
                bullets.Add(
                    text with
                    {
                        Text = "•",
                        Left = box.Left,
                        Right = box.Right,
                        IsBold = false,
                        IsItalic = false,
                        Link = null,
                        Content = -1,
                        IsDrawn = true,
                    }
                );
        }

        return bullets;
    }

    /// <summary>The first letter of the line that the dot stands before at the height of small letters, with nothing
    /// left of it nearby.</summary>
    private static Glyph? TextBeside(List<Glyph> letters, double left, double right, double middle)
    {
        Glyph? nearest = null;
        for (var i = FirstAbove(letters, middle - 30); i < letters.Count && letters[i].Baseline < middle; i++)
        {
            var letter = letters[i];
            var height = (middle - letter.Baseline) / letter.Size;
            if (
                height is < 0.08 or > 0.6
                || letter.Right < left - (2 * letter.Size)
                || letter.Left > right + (3 * letter.Size)
            )
                continue;
            if (letter.Left < right - 0.5)
                return null;
            if (nearest is null || letter.Left < nearest.Left)
                nearest = letter;
        }

        return nearest;
    }

    private static int FirstAbove(List<Glyph> letters, double baseline)
    {
        var (low, high) = (0, letters.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (letters[middle].Baseline < baseline)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
