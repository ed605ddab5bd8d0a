using ResumeRender.Parsing.Pdf.Glyphs;

namespace ResumeRender.Parsing.Pdf.Rows;

/// <summary>Letters on one baseline with no white between them.</summary>
internal sealed class Word(List<Glyph> glyphs)
{
    public List<Glyph> Glyphs { get; } = glyphs;

    public double Left => Glyphs[0].Left;

    public double Right { get; } = glyphs.Max(static g => g.Right);

    public double Baseline => Glyphs[0].Baseline;

    public double Size { get; } = glyphs.Max(static g => g.Size);

    public string Text => _text ??= string.Concat(Glyphs.Select(static g => g.Text));

    private string? _text;
}

/// <summary>Puts letters together into words by the white between them.</summary>
/// <remarks>
/// Many files have no spaces at all, others have one between any two letters of a title that was set wide. So the usual
/// distance of letters in a stretch of text is measured first, and only more than that parts words. Some have spaces
/// between some words and only white between others, where a program moved on instead: it is as wide as the spaces are.
/// </remarks>
internal static class WordFinder
{
    private const double Gap = 0.16;
    private const double GapBesideSpaces = 0.3;

    /// <summary>Of the white that the spaces of the same stretch make.</summary>
    private const double ShareOfSpace = 0.9;

    /// <summary>White that no line of words has; in em.</summary>
    public const double FieldGap = 1.1;

    /// <summary>The words of a page, by baseline from the top, then from left to right.</summary>
    public static List<Word> Find(IEnumerable<Glyph> glyphs)
    {
        var words = new List<Word>();
        foreach (var strip in Strips(glyphs))
        {
            var start = 0;
            for (var i = 1; i <= strip.Count; i++)
            {
                if (
                    i == strip.Count
                    || strip[i].Left - strip[i - 1].Right > FieldGap * Math.Max(strip[i].Size, strip[i - 1].Size)
                )
                {
                    AddField(strip.GetRange(start, i - start), words);
                    start = i;
                }
            }
        }

        return words;
    }

    /// <summary>Letters on the same baseline, from the top; each from left to right.</summary>
    private static IEnumerable<List<Glyph>> Strips(IEnumerable<Glyph> glyphs)
    {
        var strip = new List<Glyph>();
        foreach (var glyph in glyphs.Where(static g => g.Text.Length > 0).OrderByDescending(static g => g.Baseline))
        {
            if (strip.Count > 0 && strip[0].Baseline - glyph.Baseline > 0.12 * Math.Min(strip[0].Size, glyph.Size))
            {
                yield return InOrder(strip);
                strip = [];
            }

            strip.Add(glyph);
        }

        if (strip.Count > 0)
            yield return InOrder(strip);
    }

    private static List<Glyph> InOrder(List<Glyph> strip)
    {
        var ordered = new List<Glyph>(strip.Count);
        foreach (var glyph in strip.OrderBy(static g => g.Left))
        {
            // Drawn twice a hair apart: a bold face made of a plain one, or a shadow.
            if (
                ordered.Count > 0
                && ordered[^1] is var last
                && last.Text == glyph.Text
                && !glyph.IsSpace
                && glyph.Left - last.Left < 0.1 * glyph.Size
                && glyph.Right - glyph.Left > 0.15 * glyph.Size
            )
                ordered[^1] = last with { IsBold = true };
            else
                ordered.Add(glyph);
        }

        return ordered;
    }

    private static void AddField(List<Glyph> field, List<Word> words)
    {
        var letters = new List<Glyph>();
        var gaps = new List<double>();
        var isSpaced = new List<bool>();
        var pending = false;
        foreach (var glyph in field)
        {
            if (glyph.IsSpace)
            {
                pending = letters.Count > 0;
                continue;
            }

            if (letters.Count > 0)
            {
                gaps.Add((glyph.Left - letters[^1].Right) / Math.Max(glyph.Size, letters[^1].Size));
                isSpaced.Add(pending);
            }

            letters.Add(glyph);
            pending = false;
        }

        if (letters.Count == 0)
            return;
        var usual = gaps.Count == 0 ? 0 : gaps.Order().ElementAt(gaps.Count / 2);
        var spaces = isSpaced.Count(static s => s);
        // A space after every letter says nothing; only the wider ones part words.
        var isSetWide =
            letters.Count >= 4
            && spaces >= gaps.Count - 1
            && letters.TrueForAll(static l =>
                l.Text.Length == 1 && (char.IsUpper(l.Text[0]) || l.Text[0] is '&' or '-' or '/')
            );
        var enough = isSetWide
            ? Math.Max(usual * 1.5, usual + 0.15)
            : Math.Max(usual, 0) + (spaces > 0 ? LeastBesideSpaces(gaps, isSpaced, Math.Max(usual, 0)) : Gap);
        var word = new List<Glyph> { letters[0] };
        for (var i = 1; i < letters.Count; i++)
        {
            if (gaps[i - 1] > enough || (isSpaced[i - 1] && !isSetWide))
            {
                words.Add(new Word(word));
                word = [];
            }

            word.Add(letters[i]);
        }

        words.Add(new Word(word));
    }

    /// <summary>White that parts words where there are spaces, too, over the usual distance of letters; in
    /// em.</summary>
    private static double LeastBesideSpaces(List<double> gaps, List<bool> isSpaced, double usual)
    {
        var overSpaces = gaps.Where((_, i) => isSpaced[i]).Order().ToList();
        return Math.Clamp((ShareOfSpace * overSpaces[overSpaces.Count / 2]) - usual, Gap, GapBesideSpaces);
    }
}
