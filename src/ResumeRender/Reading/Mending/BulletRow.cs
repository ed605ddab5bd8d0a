using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Mending;

/// <summary>Parts a row of a list that was set in columns: each item has a bullet, and several stand on one
/// line.</summary>
internal static class BulletRow
{
    /// <summary>A longer item is a sentence that has the sign in it.</summary>
    private const int MostWordsOfItem = 8;

    /// <summary>Puts each item of such rows on a line of its own.</summary>
    public static void Part(List<Line> lines)
    {
        var parted = new List<Line>(lines.Count);
        foreach (var row in lines)
        {
            if (row.Form == LineForm.Bullet && ItemsOf(row) is { Count: > 1 } items)
                parted.AddRange(items.Select(item => row with { Content = item.Owner.Cut(item.Start, item.End) }));
            else
                parted.Add(row);
        }

        if (parted.Count == lines.Count)
            return;
        lines.Clear();
        lines.AddRange(parted);
    }

    private static List<MarkedSlice> ItemsOf(Line row)
    {
        var items = new List<MarkedSlice>();
        var text = row.Text;
        var start = 0;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] != row.Glyph || !char.IsWhiteSpace(text[i - 1]) || !char.IsWhiteSpace(text[i + 1]))
                continue;
            // A dash between words does not begin an item, unless a gap sets it apart.
            if (!IsDot(row.Glyph) && !(text[i - 1] == '\t' || (i > 1 && char.IsWhiteSpace(text[i - 2]))))
                return [];
            items.Add(row.Content.All[start..i].Trim());
            start = i + 1;
        }

        items.Add(row.Content.All[start..].Trim());
        return items.TrueForAll(static item =>
            !item.IsEmpty && Whitespace.CountWords(item.Chars) <= MostWordsOfItem && !NamesDate(item.Chars)
        )
            ? items
            : [];
    }

    private static bool IsDot(char glyph) => glyph is '•' or '·' or '▪' or '◦' or '●' or '‣' or '∙' or '■';

    private static bool NamesDate(ReadOnlySpan<char> item) => DateReader.TryMatchWhole(item, out _);
}
