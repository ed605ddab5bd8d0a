using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ResumeRender.Testing.Pdf;

/// <summary>The tag tree and its ties to the pages.</summary>
/// <remarks>ISO 14289-1, 7.1 to 7.6; ISO 32000-1, 14.7 and 14.8.</remarks>
internal static class TagRules
{
    private static readonly string[] Standard =
    [
        "Document", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Link", "Span", "Figure",
    ];

    internal static IEnumerable<string> Broken(PdfObjects objects, List<PdfPiece>[] pieces)
    {
        if (PdfTag.Read(objects) is not { } root)
            return ["there is a root element"];
        return
        [
            .. Tree(objects, root),
            .. Headings(root),
            .. Content(root, pieces),
            .. Parents(objects, root, pieces),
        ];
    }

    private static IEnumerable<string> Tree(PdfObjects objects, PdfTag root)
    {
        if (root.Role != "Document")
            yield return "the root element is a Document";
        foreach (var tag in root.All())
        {
            if (!Standard.Contains(tag.Role))
                yield return $"the structure type {tag.Role} is a standard one";
            if (tag.Kids.Count == 0)
                yield return $"a {tag.Role} holds something";
            if (tag.Role == "Figure" && string.IsNullOrEmpty(objects.Text(tag.Source, "Alt")))
                yield return "a figure is described";
            if (
                tag.Role == "Figure"
                && (objects.Dictionary(tag.Source, "A") is not { } place || objects.Array(place, "BBox").Count != 4)
            )
                yield return "a figure says what place it takes";
            foreach (var child in tag.Kids.OfType<PdfTag>())
            {
                if (
                    PdfObjects.Raw(child.Source, "P") is not IndirectReferenceToken parent
                    || !parent.Data.Equals(tag.Id)
                )
                    yield return $"the /P of a {child.Role} is the element that holds it";
                if (!MayHold(tag.Role, child.Role))
                    yield return $"a {tag.Role} holds no {child.Role}";
            }

            if (tag.Role is "L" or "LI" && tag.Kids.Any(static k => k is PdfTagContent))
                yield return $"a {tag.Role} holds no text of its own";
        }
    }

    private static bool MayHold(string parent, string child) => (parent, child) switch
    {
        ("L", "LI") or ("LI", "Lbl" or "LBody") => true,
        ("L" or "LI", _) or (_, "LI" or "Lbl" or "LBody") => false,
        ("H1" or "H2" or "H3" or "P" or "Link" or "Span", "H1" or "H2" or "H3" or "P" or "L") or ("Figure", _) => false,
        _ => true,
    };

    private static IEnumerable<string> Headings(PdfTag root)
    {
        var level = 0;
        foreach (var tag in root.All().Where(static t => t.Role is "H1" or "H2" or "H3"))
        {
            var next = tag.Role[1] - '0';
            if (next > level + 1)
                yield return $"no level of headings is left out before {tag.Role}";
            level = next;
        }
    }

    private static IEnumerable<string> Content(PdfTag root, List<PdfPiece>[] pieces)
    {
        for (var page = 0; page < pieces.Length; page++)
        {
            foreach (var piece in pieces[page].Where(static p => p.Number is null && !p.IsArtifact && p.Letters > 0))
                yield return $"everything on a page is tagged or an artifact, also `{piece.Text}`";
            var numbers = pieces[page]
                .Where(static p => p.Number is not null)
                .Select(static p => p.Number!.Value)
                .ToArray();
            if (!numbers.SequenceEqual(Enumerable.Range(0, numbers.Length)))
                yield return "the numbers of a page's content count up from 0";
        }

        var inTree = root.All().SelectMany(static t => t.Kids).OfType<PdfTagContent>().ToArray();
        var onPages = pieces
            .SelectMany(
                static (list, page) =>
                    list.Where(static p => p.Number is not null).Select(p => new PdfTagContent(page, p.Number!.Value))
            )
            .ToArray();
        if (!inTree.ToHashSet().SetEquals(onPages) || inTree.Length != onPages.Length)
            yield return "the tree holds each piece of content once";

        var treeOrder = string.Concat(ReadingOrder(root).Select(c => Text(pieces, c)));
        var pageOrder = string.Concat(
            pieces.SelectMany(static p => p).Where(static p => p.Number is not null).Select(static p => p.Text)
        );
        if (treeOrder != pageOrder)
            yield return "the tree reads in the order of the pages";
    }

    private static string Text(List<PdfPiece>[] pieces, PdfTagContent content) =>
        content.Page < 0 ? "" : pieces[content.Page].Find(p => p.Number == content.Number)?.Text ?? "";

    private static IEnumerable<PdfTagContent> ReadingOrder(PdfTag tag) => tag.Kids.SelectMany(static kid => kid switch
    {
        PdfTagContent content => [content],
        PdfTag child => ReadingOrder(child),
        _ => (IEnumerable<PdfTagContent>)[],
    });

    private static IEnumerable<string> Parents(PdfObjects objects, PdfTag root, List<PdfPiece>[] pieces)
    {
        var parents = ParentTree(objects);
        var ownerOf = new Dictionary<PdfTagContent, IndirectReference>();
        foreach (var tag in root.All())
            foreach (var content in tag.Kids.OfType<PdfTagContent>())
                ownerOf.TryAdd(content, tag.Id);
        for (var page = 0; page < pieces.Length; page++)
        {
            var key = objects.Number(objects.Pages[page], "StructParents");
            var entry =
                key is { } k && parents.TryGetValue((int)k, out var found)
                    ? objects.Resolve(found) as ArrayToken
                    : null;
            if (entry is null)
            {
                yield return "the parent tree has an entry for each page";
                continue;
            }

            for (var i = 0; i < entry.Data.Count; i++)
                if (
                    !ownerOf.TryGetValue(new PdfTagContent(page, i), out var owner)
                    || entry.Data[i] is not IndirectReferenceToken reference
                    || !reference.Data.Equals(owner)
                )
                    yield return $"the parent tree leads from content {i} to the element that holds it";
            if (entry.Data.Count != pieces[page].Count(static p => p.Number is not null))
                yield return "the parent tree has an entry for each piece of content";
        }
    }

    internal static Dictionary<int, IToken> ParentTree(PdfObjects objects)
    {
        var root = objects.Dictionary(objects.Catalog, "StructTreeRoot")!;
        var numbers = objects.Dictionary(root, "ParentTree") is { } tree ? objects.Array(tree, "Nums") : [];
        var parents = new Dictionary<int, IToken>();
        for (var i = 0; i + 1 < numbers.Count; i += 2)
            parents[((NumericToken)numbers[i]).Int] = numbers[i + 1];
        return parents;
    }
}
