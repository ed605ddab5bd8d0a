using System.Xml.Linq;

namespace ResumeRender.Parsing.Docx;

/// <summary>Knows which lists of a Word file have bullets, and which numbers.</summary>
internal sealed class NumberingLists
{
    private readonly Dictionary<int, Dictionary<int, string>> _formats = [];

    public NumberingLists(XElement? root)
    {
        var definitions = new Dictionary<string, Dictionary<int, string>>(StringComparer.Ordinal);
        foreach (var element in root?.Elements("abstractNum") ?? [])
            definitions[element.Value("abstractNumId") ?? ""] = LevelsOf(element.Elements("lvl"));
        foreach (var element in root?.Elements("num") ?? [])
        {
            if (WordXml.Number(element.Value("numId")) is not { } id)
                continue;
            var levels = new Dictionary<int, string>(definitions.GetValueOrDefault(element.ChildValue("abstractNumId") ?? "") ?? []);
            foreach (var (level, format) in LevelsOf(element.Elements("lvlOverride").Elements("lvl")))
                levels[level] = format;
            _formats[id] = levels;
        }
    }

    /// <summary>The sign before an item: a bullet, <c>1</c> for any number, or none.</summary>
    public char? GlyphOf(int list, int level)
    {
        if (list <= 0)
            return null;
        var format = _formats.GetValueOrDefault(list)?.GetValueOrDefault(level);
        return format switch
        {
            "none" => null,
            null or "bullet" => '•',
            _ => '1',
        };
    }

    private static Dictionary<int, string> LevelsOf(IEnumerable<XElement> elements)
    {
        var levels = new Dictionary<int, string>();
        foreach (var element in elements)
        {
            if (WordXml.Number(element.Value("ilvl")) is { } level)
                levels[level] = element.ChildValue("numFmt") ?? "bullet";
        }

        return levels;
    }
}
