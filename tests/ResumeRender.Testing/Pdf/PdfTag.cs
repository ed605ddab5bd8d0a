using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ResumeRender.Testing.Pdf;

/// <summary>Something in the tag tree.</summary>
internal abstract record PdfTagKid;

/// <summary>A piece of content by its page and number.</summary>
internal sealed record PdfTagContent(int Page, int Number) : PdfTagKid;

/// <summary>An annotation, such as that of a link.</summary>
internal sealed record PdfTagAnnotation(IndirectReference Id, DictionaryToken Annotation) : PdfTagKid;

/// <summary>An element of the tag tree.</summary>
internal sealed record PdfTag(IndirectReference Id, string Role, DictionaryToken Source, IReadOnlyList<PdfTagKid> Kids)
    : PdfTagKid
{
    /// <summary>The root element of a file, or null if the file is not tagged.</summary>
    internal static PdfTag? Read(PdfObjects objects)
    {
        if (objects.Dictionary(objects.Catalog, "StructTreeRoot") is not { } root)
            return null;
        return ReadKids(objects, root, null).OfType<PdfTag>().FirstOrDefault();
    }

    /// <summary>This element and all below it, in reading order.</summary>
    internal IEnumerable<PdfTag> All() => Kids.OfType<PdfTag>().SelectMany(static k => k.All()).Prepend(this);

    private static List<PdfTagKid> ReadKids(PdfObjects objects, DictionaryToken element, IToken? page)
    {
        page = PdfObjects.Raw(element, "Pg") ?? page;
        var raw = PdfObjects.Raw(element, "K");
        IReadOnlyList<IToken> tokens = raw switch
        {
            ArrayToken array => array.Data,
            null => [],
            _ => [raw],
        };
        return [.. tokens.Select(t => Kid(objects, t, page))];
    }

    private static PdfTagKid Kid(PdfObjects objects, IToken token, IToken? page)
    {
        if (token is NumericToken number)
            return new PdfTagContent(objects.PageIndex(page), number.Int);
        var source = (DictionaryToken)objects.Resolve(token)!;
        return objects.Name(source, "Type") switch
        {
            "MCR" => new PdfTagContent(
                objects.PageIndex(PdfObjects.Raw(source, "Pg") ?? page),
                (int)objects.Number(source, "MCID")!.Value
            ),
            "OBJR" => new PdfTagAnnotation(
                ((IndirectReferenceToken)PdfObjects.Raw(source, "Obj")!).Data, objects.Dictionary(source, "Obj")!),
            _ => new PdfTag(
                ((IndirectReferenceToken)token).Data,
                objects.Name(source, "S") ?? "?",
                source,
                ReadKids(objects, source, page)
            ),
        };
    }
}
