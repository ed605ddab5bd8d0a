using System.Xml.Linq;
using ResumeRender.Parsing.Html;

namespace ResumeRender.Parsing.Docx;

/// <summary>Knows which lists of a Word file have bullets and which numbers, and counts their items as Word does
/// (ECMA-376-1, §17.9).</summary>
internal sealed class NumberingLists
{
    private const int Levels = 9;

    private readonly Dictionary<int, List> _lists = [];

    /// <summary>Items that were counted so far; lists of one definition count together.</summary>
    private readonly Dictionary<string, int?[]> _counts = new(StringComparer.Ordinal);

    private readonly HashSet<(int List, int Level)> _restarted = [];

    public NumberingLists(XElement? root)
    {
        var definitions = new Dictionary<string, Dictionary<int, Level>>(StringComparer.Ordinal);
        foreach (var element in root?.Elements("abstractNum") ?? [])
            definitions[element.Value("abstractNumId") ?? ""] = LevelsOf(element.Elements("lvl"));
        foreach (var element in root?.Elements("num") ?? [])
        {
            if (WordXml.Number(element.Value("numId")) is not { } id)
                continue;
            var definition = element.ChildValue("abstractNumId") ?? "";
            var levels = new Dictionary<int, Level>(definitions.GetValueOrDefault(definition) ?? []);
            foreach (var (level, own) in LevelsOf(element.Elements("lvlOverride").Elements("lvl")))
                levels[level] = own;
            var starts = new Dictionary<int, int>();
            foreach (var change in element.Elements("lvlOverride"))
            {
                if (
                    WordXml.Number(change.Value("ilvl")) is { } level
                    && WordXml.Number(change.ChildValue("startOverride")) is { } start
                )
                    starts[level] = start;
            }

            _lists[id] = new List(definition, levels, starts);
        }
    }

    private sealed record List(string Definition, Dictionary<int, Level> Levels, Dictionary<int, int> Starts);

    /// <summary>A level of a list: how it counts, what it prints (<c>%1.</c>), and its first number.</summary>
    private sealed record Level(string Format, string? Text, int Start);

    /// <summary>The sign before an item: a bullet, <c>1</c> for any number, or none.</summary>
    public char? GlyphOf(int list, int level)
    {
        if (list <= 0)
            return null;
        var format = _lists.GetValueOrDefault(list)?.Levels.GetValueOrDefault(level)?.Format;
        return format switch
        {
            "none" => null,
            null or "bullet" => '•',
            _ => '1',
        };
    }

    /// <summary>Counts an item and gives what Word prints before it; null if that has no number.</summary>
    public string? NumberOf(int list, int level)
    {
        if (
            _lists.GetValueOrDefault(list) is not { } own
            || own.Levels.GetValueOrDefault(level) is not { Text: { } pattern } counted
            || level >= Levels
        )
            return null;
        if (!_counts.TryGetValue(own.Definition, out var counts))
            _counts[own.Definition] = counts = new int?[Levels];
        if (own.Starts.TryGetValue(level, out var start) && _restarted.Add((list, level)))
            counts[level] = start;
        else
            counts[level] = counts[level] is { } last ? last + 1 : counted.Start;
        Array.Clear(counts, level + 1, Levels - level - 1);
        var text = pattern;
        for (var i = 0; i < Levels; i++)
        {
            var sign = FormattableString.Invariant($"%{i + 1}");
            if (text.Contains(sign, StringComparison.Ordinal))
                text = text.Replace(
                    sign,
                    Written(counts[i] ?? 1, own.Levels.GetValueOrDefault(i)?.Format),
                    StringComparison.Ordinal
                );
        }

        return text == pattern || string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private static string Written(int number, string? format) => HtmlCounters.Written(number, format switch
    {
        "lowerLetter" => 'a',
        "upperLetter" => 'A',
        "lowerRoman" => 'i',
        "upperRoman" => 'I',
        _ => '1',
    });

    private static Dictionary<int, Level> LevelsOf(IEnumerable<XElement> elements)
    {
        var levels = new Dictionary<int, Level>();
        foreach (var element in elements)
        {
            if (WordXml.Number(element.Value("ilvl")) is { } level)
                levels[level] = new Level(
                    element.ChildValue("numFmt") ?? "bullet",
                    element.ChildValue("lvlText"),
                    WordXml.Number(element.ChildValue("start")) ?? 1
                );
        }

        return levels;
    }
}
