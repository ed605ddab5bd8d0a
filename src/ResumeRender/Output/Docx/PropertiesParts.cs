using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.ExtendedProperties;
using ResumeRender.Layout;

namespace ResumeRender.Output.Docx;

/// <summary>Makes <c>docProps/core.xml</c> and <c>docProps/app.xml</c>: what is known about the document.</summary>
internal static class PropertiesParts
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Title, author, language and dates (ECMA-376-2 §11.1).</summary>
    internal static void WriteCore(XmlWriter xml, Composition composition, DateTimeOffset created)
    {
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", null, Xsi);
        xml.WriteElementString("dc", "title", Dc, PlainText.Of(composition.Title));
        if (composition.Author is { Length: > 0 } author)
            xml.WriteElementString("dc", "creator", Dc, PlainText.Of(author));
        xml.WriteElementString("dc", "language", Dc, composition.Language);
        foreach (var name in (ReadOnlySpan<string>)["created", "modified"])
        {
            xml.WriteStartElement("dcterms", name, Terms);
            xml.WriteAttributeString("xsi", "type", Xsi, "dcterms:W3CDTF");
            xml.WriteString(created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>The program that made the file, and nothing that it does not know, such as numbers of pages and
    /// words.</summary>
    internal static Properties CreateApp() => new(new Application("ResumeRender"));
}
