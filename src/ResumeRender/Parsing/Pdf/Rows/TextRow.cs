using ResumeRender.Parsing.Pdf.Glyphs;

namespace ResumeRender.Parsing.Pdf.Rows;

/// <summary>A line of a page: letters with a space between words and a tab where wide white parts them.</summary>
internal sealed class TextRow
{
    private const double TabGap = 1.2;

    /// <summary>After bold words less white is enough: it sets a label off, and no space of running text is as
    /// wide.</summary>
    private const double LabelGap = 0.8;

    public TextRow(List<Glyph> glyphs)
    {
        Glyphs = glyphs;
        Text = string.Concat(glyphs.Select(static g => g.Text));
        var letters = glyphs.Where(static g => !g.IsSpace).ToList();
        Size =
            letters.Count == 0
                ? 1
                : letters
                    .GroupBy(static g => Math.Round(g.Size, 1))
                    .OrderByDescending(static g => g.Count())
                    .ThenByDescending(static g => g.Key)
                    .First()
                    .Key;
        Baseline = letters.Count == 0 ? 0 : letters.Find(l => Math.Abs(l.Size - Size) < 0.1)!.Baseline;
        Left = glyphs[0].Left;
        Right = glyphs.Max(static g => g.Right);
    }

    public List<Glyph> Glyphs { get; }

    public string Text { get; }

    public double Size { get; }

    public double Baseline { get; }

    public double Left { get; }

    public double Right { get; }

    public int Page => Glyphs[0].Page;

    public bool IsBold => Glyphs.TrueForAll(static g => g.IsBold || g.IsSpace);

    public bool IsItalic => Glyphs.TrueForAll(static g => g.IsItalic || g.IsSpace);

    public bool HasTab => Text.Contains('\t', StringComparison.Ordinal);

    /// <summary>Width of the first word.</summary>
    public double FirstWordWidth
    {
        get
        {
            var end = Glyphs.FindIndex(static g => g.IsSpace);
            return (end < 0 ? Right : Glyphs[end - 1].Right) - Left;
        }
    }

    /// <summary>Makes rows of words: those on about the same baseline that do not lie over each other.</summary>
    public static List<TextRow> Of(IEnumerable<Word> words)
    {
        var rows = new List<TextRow>();
        var open = new List<Word>();
        foreach (var word in words.OrderByDescending(static w => w.Baseline).ThenBy(static w => w.Left))
        {
            if (open.Count > 0 && !Joins(open, word))
            {
                rows.Add(FromWords(open));
                open = [];
            }

            open.Add(word);
        }

        if (open.Count > 0)
            rows.Add(FromWords(open));
        return rows;
    }

    private static bool Joins(List<Word> open, Word word)
    {
        var size = Math.Max(open[0].Size, word.Size);
        var fall = open[0].Baseline - word.Baseline;
        if (fall <= 0.12 * Math.Min(open[0].Size, word.Size))
            return true;
        return fall < 0.4 * size
            && open.TrueForAll(w => word.Left >= w.Right - (0.1 * size) || word.Right <= w.Left + (0.1 * size));
    }

    private static TextRow FromWords(List<Word> words)
    {
        var glyphs = new List<Glyph>();
        foreach (var word in words.OrderBy(static w => w.Left))
        {
            if (glyphs.Count > 0)
            {
                var (left, right) = (glyphs[^1], word.Glyphs[0]);
                var gap = left.IsBold && !right.IsBold ? LabelGap : TabGap;
                var isTab = right.Left - left.Right > gap * Math.Max(left.Size, right.Size);
                glyphs.Add(Glyph.Between(left, right, isTab ? "\t" : " "));
            }

            glyphs.AddRange(word.Glyphs);
        }

        return new TextRow(glyphs);
    }
}
