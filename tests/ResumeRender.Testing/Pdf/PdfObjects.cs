using System.IO.Compression;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ResumeRender.Testing.Pdf;

/// <summary>The objects of a PDF file, with references followed.</summary>
internal sealed class PdfObjects : IDisposable
{
    private readonly Dictionary<IndirectReference, int> _pageNumbers = [];

    internal PdfObjects(byte[] pdf)
    {
        Bytes = pdf;
        Document = PdfDocument.Open(pdf);
        Catalog = Document.Structure.Catalog.CatalogDictionary;
        var pages = Dictionary(Catalog, "Pages") is { } tree ? Array(tree, "Kids") : [];
        Pages = new DictionaryToken[pages.Count];
        for (var i = 0; i < pages.Count; i++)
        {
            _pageNumbers[((IndirectReferenceToken)pages[i]).Data] = i;
            Pages[i] = (DictionaryToken)Resolve(pages[i])!;
        }
    }

    internal byte[] Bytes { get; }

    internal PdfDocument Document { get; }

    internal DictionaryToken Catalog { get; }

    internal DictionaryToken[] Pages { get; }

    public void Dispose() => Document.Dispose();

    /// <summary>Index of a page by its reference, or -1.</summary>
    internal int PageIndex(IToken? reference) =>
        reference is IndirectReferenceToken page && _pageNumbers.TryGetValue(page.Data, out var index) ? index : -1;

    internal IToken? Resolve(IToken? token) =>
        token is IndirectReferenceToken reference ? Resolve(Document.Structure.GetObject(reference.Data)?.Data) : token;

    /// <summary>An entry as it is written: a reference stays one.</summary>
    internal static IToken? Raw(DictionaryToken dictionary, string key) =>
        dictionary.TryGet(NameToken.Create(key), out var value) ? value : null;

    internal IToken? Get(DictionaryToken dictionary, string key) => Resolve(Raw(dictionary, key));

    internal DictionaryToken? Dictionary(DictionaryToken dictionary, string key) => Get(dictionary, key) switch
    {
        DictionaryToken value => value,
        StreamToken stream => stream.StreamDictionary,
        _ => null,
    };

    internal IReadOnlyList<IToken> Array(DictionaryToken dictionary, string key) =>
        Get(dictionary, key) is ArrayToken array ? array.Data : [];

    internal string? Name(DictionaryToken dictionary, string key) => (Get(dictionary, key) as NameToken)?.Data;

    internal string? Text(DictionaryToken dictionary, string key) => Get(dictionary, key) switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        _ => null,
    };

    internal double? Number(DictionaryToken dictionary, string key) => (Get(dictionary, key) as NumericToken)?.Double;

    /// <summary>What a stream holds, unpacked.</summary>
    internal byte[]? Stream(DictionaryToken dictionary, string key)
    {
        if (Get(dictionary, key) is not StreamToken stream)
            return null;
        if (Name(stream.StreamDictionary, "Filter") != "FlateDecode")
            return stream.Data.ToArray();
        using var zlib = new ZLibStream(new MemoryStream(stream.Data.ToArray()), CompressionMode.Decompress);
        using var result = new MemoryStream();
        zlib.CopyTo(result);
        return result.ToArray();
    }
}
