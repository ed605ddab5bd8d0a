using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ResumeRender.Testing.Pdf;

/// <summary>Links and other annotations.</summary>
/// <remarks>ISO 14289-1, 7.18; ISO 19005-2, 6.3 and 6.5.</remarks>
internal static class LinkRules
{
    private static readonly string[] Schemes = ["http:", "https:", "mailto:", "tel:"];

    internal static IEnumerable<string> Broken(PdfObjects objects)
    {
        var links = new Dictionary<IndirectReference, PdfTag>();
        foreach (var tag in PdfTag.Read(objects)?.All() ?? [])
            foreach (var annotation in tag.Kids.OfType<PdfTagAnnotation>())
                links[annotation.Id] = tag;
        var parents = links.Count == 0 ? [] : TagRules.ParentTree(objects);
        foreach (var page in objects.Pages)
        {
            if (objects.Name(page, "Tabs") != "S")
                yield return "the tab key follows the tag tree";
            foreach (var token in objects.Array(page, "Annots"))
            {
                var id = ((IndirectReferenceToken)token).Data;
                foreach (
                    var rule in Broken(
                        objects,
                        (DictionaryToken)objects.Resolve(token)!,
                        links.GetValueOrDefault(id),
                        parents
                    )
                )
                    yield return rule;
            }
        }
    }

    private static IEnumerable<string> Broken(
        PdfObjects objects, DictionaryToken annotation, PdfTag? link, Dictionary<int, IToken> parents)
    {
        if (objects.Name(annotation, "Subtype") != "Link")
            yield return "there are no annotations but links";
        if (link is not { Role: "Link" })
            yield return "a Link element holds each link's annotation";
        if (string.IsNullOrWhiteSpace(objects.Text(annotation, "Contents")))
            yield return "a link has a description";
        if (objects.Number(annotation, "F") != 4)
            yield return "a link is printed and never hidden";
        if (
            objects.Dictionary(annotation, "A") is not { } action
            || objects.Name(action, "S") != "URI"
            || objects.Text(action, "URI") is not { } uri
            || !Schemes.Any(s => uri.StartsWith(s, StringComparison.OrdinalIgnoreCase))
            || uri.Any(static c => c is <= ' ' or > '~')
        )
            yield return "a link leads to a web page, an e-mail address or a telephone number";
        if (objects.Number(annotation, "StructParent") is not { } key || !parents.TryGetValue((int)key, out var parent)
            || link is null || parent is not IndirectReferenceToken reference || !reference.Data.Equals(link.Id))
            yield return "the parent tree leads from a link's annotation to its element";
        var rectangle = objects.Array(annotation, "Rect").OfType<NumericToken>().Select(static n => n.Double).ToArray();
        if (rectangle.Length != 4 || rectangle[0] >= rectangle[2] || rectangle[1] >= rectangle[3])
            yield return "a link has an area";
    }
}
