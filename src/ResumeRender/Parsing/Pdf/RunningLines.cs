using System.Text;

namespace ResumeRender.Parsing.Pdf;

/// <summary>Finds lines at the edges of pages that repeat from page to page: names, titles, page numbers.</summary>
internal static class RunningLines
{
    private const double Edge = 0.1;

    /// <summary>Takes the repeated lines out; the first page keeps its line if it is more than a number, since the name may stand there.</summary>
    /// <returns>The text of each line taken out.</returns>
    public static List<string> TakeOut(List<(PageText Page, List<Word> Words)> pages)
    {
        var taken = new List<string>();
        if (pages.Count < 2)
            return taken;
        var lines = pages.ConvertAll(static p => EdgeLines(p.Page, p.Words));
        var counts = lines.SelectMany(static (page, i) => page.Select(line => (Key: Key(line), Page: i))).Distinct()
            .GroupBy(static k => k.Key, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.Count(), StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var line in lines[i])
            {
                var key = Key(line);
                var isNumber = key.All(static c => !char.IsLetter(c)) || key.StartsWith("page #", StringComparison.Ordinal);
                if (counts[key] < 2 || (!isNumber && i == 0) || (isNumber && !key.Contains('#', StringComparison.Ordinal)))
                    continue;
                taken.Add(string.Join(' ', line.Select(static w => w.Text)));
                pages[i].Words.RemoveAll(line.Contains);
            }
        }

        return taken;
    }

    private static List<List<Word>> EdgeLines(PageText page, List<Word> words) =>
        [.. words.Where(w => w.Baseline < page.Bottom + (Edge * (page.Top - page.Bottom)) || w.Baseline > page.Top - (Edge * (page.Top - page.Bottom)))
            .GroupBy(static w => Math.Round(w.Baseline, 0)).Select(static g => g.OrderBy(static w => w.Left).ToList())];

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
