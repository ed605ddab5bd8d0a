using System.Text;
using System.Xml;

namespace ResumeRender.Output.Docx;

/// <summary>The XML of a part as Word writes it.</summary>
internal static class PartXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>The bytes of a part in UTF-8.</summary>
    internal static byte[] Of(Action<XmlWriter> write)
    {
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, Settings))
        {
            xml.WriteStartDocument(standalone: true);
            write(xml);
        }

        return WithoutSpaceInEmptyTags(memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }

    /// <summary>Writes <c>&lt;w:tab/&gt;</c> instead of <c>&lt;w:tab /&gt;</c>, as Word does.</summary>
    /// <remarks>
    /// Some readers, such as docx2txt, look for these letters and would lose the tab between a title and its date. In
    /// text and attributes the sign <c>&gt;</c> is always escaped, so that what is found is the end of a tag.
    /// </remarks>
    private static byte[] WithoutSpaceInEmptyTags(Span<byte> xml)
    {
        var end = 0;
        for (var rest = (ReadOnlySpan<byte>)xml; !rest.IsEmpty;)
        {
            var space = rest.IndexOf(" />"u8);
            var length = space < 0 ? rest.Length : space;
            rest[..length].CopyTo(xml[end..]);
            end += length;
            rest = rest[(space < 0 ? length : length + 1)..];
        }

        return xml[..end].ToArray();
    }
}
