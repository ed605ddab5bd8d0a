using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using UglyToad.PdfPig.Tokens;

namespace ResumeRender.Testing.Pdf;

/// <summary>What the file says about itself: catalog, metadata, colour and language.</summary>
/// <remarks>ISO 14289-1, 5 and 7.1; ISO 19005-2, 6.2.3 and 6.6.</remarks>
internal static partial class CatalogRules
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";

    internal static IEnumerable<string> Broken(PdfObjects objects)
    {
        var catalog = objects.Catalog;
        if (!IsTrue(objects, "MarkInfo", "Marked"))
            yield return "the catalog says that the file is marked";
        if (!IsTrue(objects, "ViewerPreferences", "DisplayDocTitle"))
            yield return "the title is shown instead of the file name";
        if (objects.Text(catalog, "Lang") is not { } language || !LanguageTag().IsMatch(language))
            yield return "the catalog names the language by a BCP 47 tag";
        if (objects.Dictionary(catalog, "StructTreeRoot") is null)
            yield return "the file has a tag tree";
        foreach (var rule in Colors(objects))
            yield return rule;
        var metadata = objects.Stream(catalog, "Metadata");
        if (metadata is null)
            yield return "the file has XMP metadata";
        else
            foreach (var rule in Metadata(objects, Encoding.UTF8.GetString(metadata)))
                yield return rule;
    }

    private static IEnumerable<string> Colors(PdfObjects objects)
    {
        var intent = objects
            .Array(objects.Catalog, "OutputIntents")
            .Select(objects.Resolve)
            .OfType<DictionaryToken>()
            .FirstOrDefault();
        var profile = intent is null ? null : objects.Stream(intent, "DestOutputProfile");
        if (profile is null || profile.Length < 128 || Encoding.ASCII.GetString(profile, 36, 4) != "acsp")
            yield return "an output intent says what colours mean";
    }

    private static IEnumerable<string> Metadata(PdfObjects objects, string packet)
    {
        if (Regex.IsMatch(packet, @"<\?xpacket begin=[^?]*(bytes|encoding)="))
            yield return "the head of the XMP packet names neither bytes nor encoding";
        var xml = XDocument.Parse(packet);
        string? Value(XName name) => xml.Descendants(name).FirstOrDefault()?.Value.Trim();
        var info = objects.Document.Information;
        if (Value(PdfA + "part") != "2" || Value(PdfA + "conformance") != "A")
            yield return "the metadata claims PDF/A-2a";
        if (Value(PdfUa + "part") != "1")
            yield return "the metadata claims PDF/UA-1";
        if (!packet.Contains("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>", StringComparison.Ordinal))
            yield return "the metadata describes the identifier of PDF/UA";
        if (string.IsNullOrWhiteSpace(Value(Dc + "title")) || Value(Dc + "title") != info.Title)
            yield return "the title is the same in XMP and in the information dictionary";
        if ((Value(Dc + "creator") ?? "") != (info.Author ?? ""))
            yield return "the author is the same in XMP and in the information dictionary";
        if (Value(Dc + "language") != objects.Text(objects.Catalog, "Lang"))
            yield return "the language is the same in XMP and in the catalog";
        if (
            InfoDate(Value(Xmp + "CreateDate")) != info.CreationDate
            || InfoDate(Value(Xmp + "ModifyDate")) != info.ModifiedDate
        )
            yield return "the dates are the same in XMP and in the information dictionary";
    }

    private static bool IsTrue(PdfObjects objects, string dictionary, string key) =>
        objects.Dictionary(objects.Catalog, dictionary) is { } found
        && objects.Get(found, key) is BooleanToken { Data: true };

    private static string? InfoDate(string? xmpDate) =>
        xmpDate is null
            ? null
            : "D:"
                + xmpDate
                    .Replace("-", "", StringComparison.Ordinal)
                    .Replace(":", "", StringComparison.Ordinal)
                    .Replace("T", "", StringComparison.Ordinal);

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();
}
