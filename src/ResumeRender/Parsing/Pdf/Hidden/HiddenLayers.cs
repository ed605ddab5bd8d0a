using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace ResumeRender.Parsing.Pdf.Hidden;

/// <summary>The layers of a file that are switched off when it is opened.</summary>
/// <remarks>ISO 32000-1, 8.11: optional content.</remarks>
internal static class HiddenLayers
{
    private const int DeepestNesting = 50;

    /// <summary>The names of the layers that are off; a name that a visible layer has too is not among them.</summary>
    public static HashSet<string> Of(PdfDocument document)
    {
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        if (
            Get(document, document.Structure.Catalog.CatalogDictionary, "OCProperties") is not DictionaryToken layers
            || Get(document, layers, "D") is not DictionaryToken settings
            || Get(document, settings, "OFF") is not ArrayToken off
        )
            return hidden;
        hidden.UnionWith(Names(document, off));
        if (Get(document, layers, "OCGs") is ArrayToken all)
            hidden.RemoveWhere(name => Names(document, all).Count(n => n == name) > 1);
        return hidden;
    }

    /// <summary>The letters of a page that such a layer holds.</summary>
    public static HashSet<Letter> Letters(Page page, HashSet<string> hidden)
    {
        var letters = new HashSet<Letter>(ReferenceEqualityComparer.Instance);
        if (hidden.Count > 0)
        {
            foreach (var content in page.GetMarkedContents())
                Add(content, hidden, isHidden: false, letters, depth: 0);
        }

        return letters;
    }

    private static void Add(
        MarkedContentElement content,
        HashSet<string> hidden,
        bool isHidden,
        HashSet<Letter> letters,
        int depth
    )
    {
        isHidden |=
            content.Tag == "OC"
            && content.Properties is { } layer
            && layer.TryGet(NameToken.Create("Name"), out var name)
            && hidden.Contains(TextOf(name));
        if (isHidden)
            letters.UnionWith(content.Letters);
        if (depth >= DeepestNesting)
            return;
        foreach (var child in content.Children)
            Add(child, hidden, isHidden, letters, depth + 1);
    }

    private static List<string> Names(PdfDocument document, ArrayToken groups) =>
        [
            .. groups
                .Data.Select(g => Resolved(document, g))
                .OfType<DictionaryToken>()
                .Select(g => Get(document, g, "Name"))
                .OfType<IToken>()
                .Select(TextOf),
        ];

    private static string TextOf(IToken token) => token switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        _ => "",
    };

    private static IToken? Get(PdfDocument document, DictionaryToken map, string key) =>
        map.TryGet(NameToken.Create(key), out var value) ? Resolved(document, value) : null;

    private static IToken? Resolved(PdfDocument document, IToken token) =>
        token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data)?.Data : token;
}
