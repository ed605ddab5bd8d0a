using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ResumeRender.Parsing.Pdf;

/// <summary>A node of a file's tag tree: an element, or a leaf that names marked content of a page.</summary>
/// <param name="Role">The standard structure type; empty for a leaf.</param>
/// <param name="Kids">What the element holds, in reading order.</param>
/// <param name="Page">Index of the leaf's page.</param>
/// <param name="Content">Number of the leaf's content on its page; -1 for an element.</param>
internal sealed record TagNode(string Role, List<TagNode> Kids, int Page, int Content);

/// <summary>Reads the tag tree of a file.</summary>
/// <remarks>ISO 32000-1, 14.7. A tree that loops or has no end is cut off.</remarks>
internal sealed class TagTree
{
    private const int Deepest = 60;
    private const int MostNodes = 50_000;

    private readonly PdfDocument _document;
    private readonly Dictionary<IndirectReference, int> _pages = [];
    private readonly HashSet<IndirectReference> _seen = [];
    private DictionaryToken? _roleMap;
    private int _nodes;

    private TagTree(PdfDocument document)
    {
        _document = document;
        if (TryGetRaw(document.Structure.Catalog.CatalogDictionary, "Pages", out var pages))
            CountPages(pages, [], 0);
    }

    /// <summary>The root, or null if the file has no tags.</summary>
    public static TagNode? Read(PdfDocument document)
    {
        var tree = new TagTree(document);
        if (
            !tree.TryGet(document.Structure.Catalog.CatalogDictionary, "StructTreeRoot", out var token)
            || token is not DictionaryToken root
        )
            return null;
        tree._roleMap = tree.TryGet(root, "RoleMap", out var map) ? map as DictionaryToken : null;
        var node = new TagNode("Document", [], 0, -1);
        if (TryGetRaw(root, "K", out var kids))
            tree.AddKids(kids, -1, node.Kids, 0);
        return node.Kids.Count > 0 ? node : null;
    }

    /// <summary>Numbers the leaves of the page tree in order.</summary>
    private void CountPages(IToken token, HashSet<IndirectReference> seen, int depth)
    {
        if (token is not IndirectReferenceToken reference || depth > Deepest || _pages.Count >= DocumentReader.MostPages
            || !seen.Add(reference.Data) || Resolve(token) is not DictionaryToken node)
            return;
        if (!TryGet(node, "Kids", out var kids) || kids is not ArrayToken array)
        {
            _pages.TryAdd(reference.Data, _pages.Count);
            return;
        }

        foreach (var kid in array.Data)
            CountPages(kid, seen, depth + 1);
    }

    private void AddKids(IToken token, int page, List<TagNode> kids, int depth)
    {
        if (depth > Deepest || ++_nodes > MostNodes)
            return;
        if (token is IndirectReferenceToken reference && !_seen.Add(reference.Data))
            return;
        switch (Resolve(token))
        {
            case NumericToken number:
                kids.Add(new TagNode("", [], page, number.Int));
                break;
            case ArrayToken array:
                foreach (var item in array.Data)
                    AddKids(item, page, kids, depth + 1);
                break;
            case DictionaryToken dictionary:
                AddDictionary(dictionary, page, kids, depth);
                break;
        }
    }

    private void AddDictionary(DictionaryToken dictionary, int page, List<TagNode> kids, int depth)
    {
        if (TryGetRaw(dictionary, "Pg", out var at) && at is IndirectReferenceToken reference)
            page = _pages.GetValueOrDefault(reference.Data, -1);
        if (TryGet(dictionary, "MCID", out var id) && id is NumericToken number)
        {
            kids.Add(new TagNode("", [], page, number.Int));
            return;
        }

        if (!TryGet(dictionary, "S", out var role) || role is not NameToken name)
            return;
        var node = new TagNode(StandardRole(name), [], page, -1);
        kids.Add(node);
        if (TryGetRaw(dictionary, "K", out var content))
            AddKids(content, page, node.Kids, depth + 1);
    }

    private string StandardRole(NameToken role)
    {
        var name = role.Data;
        for (
            var i = 0;
            i < 8
                && _roleMap is not null
                && TryGet(_roleMap, name, out var mapped)
                && mapped is NameToken next
                && next.Data != name;
            i++
        )
            name = next.Data;
        return name;
    }

    private bool TryGet(DictionaryToken dictionary, string key, out IToken token)
    {
        var found = TryGetRaw(dictionary, key, out var raw);
        token = found ? Resolve(raw) : NullToken.Instance;
        return found;
    }

    private static bool TryGetRaw(DictionaryToken dictionary, string key, out IToken token) =>
        dictionary.TryGet(NameToken.Create(key), out token!) && token is not null;

    private IToken Resolve(IToken token)
    {
        for (var i = 0; i < 8 && token is IndirectReferenceToken reference; i++)
            token = _document.Structure.GetObject(reference.Data)?.Data ?? NullToken.Instance;
        return token;
    }
}
