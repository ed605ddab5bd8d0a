using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ResumeRender.Parsing.Pdf;

/// <summary>Decides whether the forms of a page (drawings that may draw others) come to an end.</summary>
/// <remarks>
/// ISO 32000-2, 8.10. The library draws a form within a form with its stack. Forms that draw each other would end the
/// program, and thirty that draw the next one twice would keep it busy for hours.
/// </remarks>
internal sealed class FormCalls(Structure structure)
{
    private const int Deepest = 30;

    /// <summary>A page of a résumé draws a few dozen forms, such as its icons.</summary>
    private const long MostDrawn = 5_000;

    private const long Endless = long.MaxValue / 4;

    private static readonly NameToken XObjects = NameToken.Create("XObject");

    /// <summary>How many forms a form draws, itself included; -1 while it is being counted.</summary>
    private readonly Dictionary<IndirectReference, long> _drawn = [];

    /// <summary>True if each page draws a number of forms that a reader can bear.</summary>
    public static bool End(PdfDocument document)
    {
        var calls = new FormCalls(document.Structure);
        var root = calls.Find(document.Structure.Catalog.CatalogDictionary, NameToken.Pages) as DictionaryToken;
        return calls
            .Pages(root, resources: null, depth: 0)
            .Take(DocumentReader.MostPages)
            .All(page => calls.OfPage(page.Page, page.Resources) <= MostDrawn);
    }

    /// <summary>The pages with their resources, which the nodes above them may hold (ISO 32000-2, 7.7.3.4).</summary>
    private IEnumerable<(DictionaryToken Page, DictionaryToken? Resources)> Pages(
        DictionaryToken? node,
        DictionaryToken? resources,
        int depth
    )
    {
        if (node is null || depth > Deepest)
            return [];
        var own = Find(node, NameToken.Resources) as DictionaryToken ?? resources;
        return Find(node, NameToken.Kids) is ArrayToken kids
            ? kids.Data.SelectMany(kid => Pages(Resolve(kid) as DictionaryToken, own, depth + 1))
            : [(node, own)];
    }

    private long OfPage(DictionaryToken page, DictionaryToken? resources)
    {
        var parts = Find(page, NameToken.Contents) switch
        {
            StreamToken one => [one],
            ArrayToken array => array.Data.Select(Resolve).OfType<StreamToken>(),
            _ => [],
        };
        return parts.Sum(part => Of(part, resources, self: null, depth: 0));
    }

    /// <summary>How many forms a stream of drawing draws.</summary>
    private long Of(StreamToken content, DictionaryToken? resources, IndirectReference? self, int depth)
    {
        if (depth > Deepest)
            return Endless;
        if (resources is null || Find(resources, XObjects) is not DictionaryToken forms)
            return 0;
        var sum = 0L;
        foreach (var name in DrawnNames.In(content.Decode(structure.FilterProvider, structure.TokenScanner).Span))
        {
            if (forms.TryGet(NameToken.Create(name), out var form))
                sum = Math.Min(sum + OfForm(form, resources, self, depth + 1), Endless);
        }

        return sum;
    }

    private long OfForm(IToken token, DictionaryToken outer, IndirectReference? caller, int depth)
    {
        if (
            token is not IndirectReferenceToken { Data: var reference }
            || Resolve(token) is not StreamToken form
            || Find(form.StreamDictionary, NameToken.Subtype) is not NameToken { Data: "Form" }
        )
            return 0;
        // The library leaves out a form that draws itself.
        if (reference == caller)
            return 0;
        if (_drawn.TryGetValue(reference, out var known))
            return known < 0 ? Endless : known;
        _drawn[reference] = -1;
        var own = Find(form.StreamDictionary, NameToken.Resources) as DictionaryToken;
        return _drawn[reference] = 1 + Of(form, own ?? outer, reference, depth);
    }

    private IToken? Find(DictionaryToken dictionary, NameToken key) =>
        dictionary.TryGet(key, out var token) ? Resolve(token) : null;

    private IToken? Resolve(IToken token) =>
        token is IndirectReferenceToken reference ? structure.GetObject(reference.Data)?.Data : token;
}
