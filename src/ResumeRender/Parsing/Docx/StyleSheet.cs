using System.Xml.Linq;
using ResumeRender.Words;

namespace ResumeRender.Parsing.Docx;

/// <summary>What a style, or a paragraph or run beside its style, says of the look; null is “as below”.</summary>
internal sealed record LookProperties
{
    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Capitals { get; init; }

    public bool? Hidden { get; init; }

    /// <summary>Struck through.</summary>
    public bool? Struck { get; init; }

    /// <summary>Above the line (1), below it (−1) or on it (0).</summary>
    public int? Level { get; init; }

    /// <summary>Set in a font whose letters are all equally wide.</summary>
    public bool? Mono { get; init; }

    /// <summary>Size in half points.</summary>
    public int? Size { get; init; }

    public bool? Border { get; init; }

    public bool? Shading { get; init; }

    /// <summary>Level of the outline from 1; 0 for running text.</summary>
    public int? Outline { get; init; }

    /// <summary>List that the paragraph is an item of; 0 for none.</summary>
    public int? List { get; init; }

    public int? ListLevel { get; init; }

    /// <summary>Distance from the left margin in twips.</summary>
    public int? Left { get; init; }

    public static LookProperties Of(XElement? paragraph, XElement? run)
    {
        var numbering = paragraph?.Element("numPr");
        var indent = paragraph?.Element("ind");
        return new()
        {
            Bold = run.Switch("b"),
            Italic = run.Switch("i"),
            Capitals = run.Switch("caps") ?? run.Switch("smallCaps"),
            Hidden = run.Switch("vanish"),
            Struck = run.Switch("strike") ?? run.Switch("dstrike"),
            Level = run.ChildValue("vertAlign") switch { "superscript" => 1, "subscript" => -1, null => null, _ => 0 },
            Mono = run?.Element("rFonts")?.Value("ascii") is { } font ? IsMono(font) : null,
            Size = WordXml.Number(run.ChildValue("sz")),
            Border = paragraph?.Element("pBdr") is { } borders
                ? borders.Element("bottom") is { } b && b.Value("val") is not ("nil" or "none")
                : null,
            Shading = paragraph?.Element("shd") is { } shading
                ? shading.Value("fill") is { } fill && fill is not ("auto" or "FFFFFF" or "ffffff")
                : null,
            Outline = WordXml.Number(paragraph.ChildValue("outlineLvl")) is { } level
                ? (level is >= 0 and < 9 ? level + 1 : 0)
                : null,
            List = WordXml.Number(numbering.ChildValue("numId")),
            ListLevel = WordXml.Number(numbering.ChildValue("ilvl")),
            Left = WordXml.Number(indent?.Value("left") ?? indent?.Value("start")),
        };
    }

    private static bool IsMono(string font) =>
        Array.Exists<string>(["mono", "courier", "consolas", "menlo", "monaco", " code"], word =>
            font.Contains(word, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The look where something above has its say first.</summary>
    public LookProperties Under(LookProperties above) => new()
    {
        Bold = above.Bold ?? Bold,
        Italic = above.Italic ?? Italic,
        Capitals = above.Capitals ?? Capitals,
        Hidden = above.Hidden ?? Hidden,
        Struck = above.Struck ?? Struck,
        Level = above.Level ?? Level,
        Mono = above.Mono ?? Mono,
        Size = above.Size ?? Size,
        Border = above.Border ?? Border,
        Shading = above.Shading ?? Shading,
        Outline = above.Outline ?? Outline,
        List = above.List ?? List,
        ListLevel = above.ListLevel ?? ListLevel,
        Left = above.Left ?? Left,
    };
}

/// <summary>A style with all that it takes over from those it is based on.</summary>
/// <param name="Names">Its name and theirs in lower case, its own first.</param>
/// <param name="Look">Its look.</param>
internal sealed record WordStyle(List<string> Names, LookProperties Look)
{
    public bool IsA(string name) => Names.Contains(name);
}

/// <summary>The styles of a Word file.</summary>
internal sealed class StyleSheet
{
    private const int DeepestBase = 20;

    // Word writes “heading 1” in every language; other programs write what their users see.
    private static readonly WordList HeadingWords = WordList.Of("styles.heading");

    private readonly Dictionary<string, XElement> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private readonly LookProperties _defaults = new();
    private readonly string? _defaultParagraph;

    public StyleSheet(XElement? root)
    {
        var defaults = root?.Element("docDefaults");
        _defaults = LookProperties.Of(
            defaults?.Element("pPrDefault")?.Element("pPr"),
            defaults?.Element("rPrDefault")?.Element("rPr")
        );
        foreach (var style in root?.Elements("style") ?? [])
        {
            if (style.Value("styleId") is not { } id)
                continue;
            _elements.TryAdd(id, style);
            if (style.Value("type") == "paragraph" && style.Value("default") is "1" or "true" or "on")
                _defaultParagraph ??= id;
        }

        Language = defaults?.Element("rPrDefault")?.Element("rPr").ChildValue("lang");
    }

    /// <summary>Language of most of the text as the file states it.</summary>
    public string? Language { get; }

    /// <summary>The style of a paragraph; of one without style the default.</summary>
    public WordStyle Paragraph(string? id)
    {
        var style = Find(id ?? _defaultParagraph ?? "");
        return style with { Look = _defaults.Under(style.Look) };
    }

    /// <summary>The properties of a character style.</summary>
    public LookProperties Character(string? id) => id is null ? new() : Find(id).Look;

    /// <summary>Level of a heading by the names of its style: 1 to 9, 0 for none.</summary>
    public static int HeadingLevel(WordStyle style)
    {
        foreach (var name in style.Names)
        {
            if (name.Length > 1 && name[^1] is >= '1' and <= '9' && HeadingWords.Contains(name[..^1].TrimEnd()))
                return name[^1] - '0';
        }

        return 0;
    }

    private WordStyle Find(string id)
    {
        if (_styles.TryGetValue(id, out var known))
            return known;
        var names = new List<string>();
        var look = new LookProperties();
        var at = id;
        for (var depth = 0; depth < DeepestBase && at is not null; depth++)
        {
            if (!_elements.TryGetValue(at, out var element))
            {
                names.Add(at.ToLowerInvariant());
                break;
            }

            names.Add((element.ChildValue("name") ?? at).ToLowerInvariant());
            look = LookProperties.Of(element.Element("pPr"), element.Element("rPr")).Under(look);
            at = element.ChildValue("basedOn");
        }

        return _styles[id] = new WordStyle(names, look);
    }
}
