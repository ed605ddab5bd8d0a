using System.Text;
using ResumeRender.Parsing.Pdf.Glyphs;

namespace ResumeRender.Parsing.Pdf.Rows;

/// <summary>Finds lines at the edges of pages that repeat from page to page: names, titles, page numbers.</summary>
internal static class RunningLines
{
    private const double Edge = 0.1;

    /// <summary>Of a page and of all pages; a phone number has more.</summary>
    private const int MostDigitsOfNumbers = 4;

    /// <summary>Takes the repeated lines out; the first page keeps its line if it is more than a number, since the name
    /// may stand there.</summary>
    /// <returns>The text of each line taken out.</returns>
    public static List<string> TakeOut(List<(PageText Page, List<Word> Words)> pages)
    {
        var taken = new List<string>();
        if (pages.Count < 2)
            return taken;
        var lines = pages.ConvertAll(static p => EdgeLines(p.Page, p.Words));
        var counts = lines
            .SelectMany(static (page, i) => page.Select(line => (Key: Key(line), Page: i)))
            .Distinct()
            .GroupBy(static k => k.Key, StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, static g => g.Count(), StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var line in lines[i])
            {
                var key = Key(line);
                var isNumber =
                    key.All(static c => !char.IsLetter(c)) || key.StartsWith("page #", StringComparison.Ordinal);
                if (
                    counts[key] < 2
                    || (!isNumber && i == 0 && !IsNumberedFoot(pages[0].Page, line, lines[1].Find(l => Key(l) == key)))
                    || (isNumber && !key.Contains('#', StringComparison.Ordinal))
                )
                    continue;
                taken.Add(string.Join(' ', line.Select(static w => w.Text)));
                pages[i].Words.RemoveAll(line.Contains);
            }
        }

        return taken;
    }

    /// <summary>“Jane Moss, Curriculum Vitae, 1/2” below the first page and the same with another number below the
    /// second; contact data stay.</summary>
    private static bool IsNumberedFoot(PageText page, List<Word> line, List<Word>? next)
    {
        if (next is null || line[0].Baseline > (page.Bottom + page.Top) / 2)
            return false;
        var (text, other) = (
            string.Concat(line.Select(static w => w.Text)),
            string.Concat(next.Select(static w => w.Text))
        );
        return text != other
            && !text.Contains('@', StringComparison.Ordinal)
            && text.Count(char.IsAsciiDigit) <= MostDigitsOfNumbers;
    }

    private static List<List<Word>> EdgeLines(PageText page, List<Word> words) =>
        [
            .. words
                .Where(w =>
                    w.Baseline < page.Bottom + (Edge * (page.Top - page.Bottom))
                    || w.Baseline > page.Top - (Edge * (page.Top - page.Bottom))
                )
                .GroupBy(static w => Math.Round(w.Baseline, 0))
                .Select(static g => g.OrderBy(static w => w.Left).ToList()),
        ];

    /// <summary>The line with its numbers made equal.</summary>
    private static string Key(List<Word> line)
    {
        var key = new StringBuilder();
        foreach (var c in string.Join(' ', line.Select(static w => w.Text)))
        {
            if (!char.IsAsciiDigit(c))
                key.Append(char.ToLowerInvariant(c));
            else if (key.Length == 0 || key[^1] != '#')
                key.Append('#');
        }

        return key.ToString();
    }
}
