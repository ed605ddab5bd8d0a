using System.Text;
using ResumeRender.Output.Pdf.Syntax;

namespace ResumeRender.Output.Pdf.Metadata;

/// <summary>The long form of the file's metadata, which also says what standards it keeps.</summary>
/// <remarks>
/// ISO 16684-1; ISO 19005-2, 6.6; ISO 14289-1, 5. PDF/A does not know the PDF/UA identifier, so the packet describes it
/// (ISO 19005-2, 6.6.2.3).
/// </remarks>
internal static class XmpPacket
{
    internal static void Write(PdfBuffer target, DocumentFacts facts)
    {
        target.Write("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"u8).Write("""
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">
            """u8);
        Text(target, facts.Title);
        target.Write("</rdf:li></rdf:Alt></dc:title>\n"u8);
        if (facts.Author is { } author)
        {
            target.Write("<dc:creator><rdf:Seq><rdf:li>"u8);
            Text(target, author);
            target.Write("</rdf:li></rdf:Seq></dc:creator>\n"u8);
        }

        target.Write("<dc:language><rdf:Bag><rdf:li>"u8);
        Text(target, facts.Language);
        target.Write("</rdf:li></rdf:Bag></dc:language>\n<xmp:CreateDate>"u8).Ascii(facts.XmpDate)
            .Write("</xmp:CreateDate><xmp:ModifyDate>"u8).Ascii(facts.XmpDate)
            .Write("</xmp:ModifyDate>\n<pdf:Producer>"u8).Ascii(DocumentFacts.Producer)
            .Write("""
            </pdf:Producer>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of ISO 14289 that the file keeps</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """u8);
    }

    /// <summary>Character data; what XML 1.0 cannot hold (2.2) is left out.</summary>
    private static void Text(PdfBuffer target, string text)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    target.Write("&amp;"u8);
                    break;
                case '<':
                    target.Write("&lt;"u8);
                    break;
                case '>':
                    target.Write("&gt;"u8);
                    break;
                case < ' ' and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF:
                    break;
                default:
                    target.Write(utf8[..rune.EncodeToUtf8(utf8)]);
                    break;
            }
        }
    }
}
