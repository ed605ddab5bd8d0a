using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;

namespace ResumeRender.Output.Docx;

/// <summary>The zip file: parts, what they are, and how they hang together.</summary>
/// <remarks>
/// ECMA-376-2 (Open Packaging Conventions). The packaging of the Open XML SDK takes times from the clock and
/// identifiers at random, so the parts are put together here: in the order of their names, with the oldest date that
/// zip knows.
/// </remarks>
internal sealed class DocxPackage
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    private const string ContentTypesName = "[Content_Types].xml";

    /// <summary>The type of the relationship to the core properties, which is not an office one.</summary>
    internal const string CoreProperties =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private static readonly DateTimeOffset OldestDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<(string Id, string Type, string Target)>> _relationships = new(
        StringComparer.Ordinal
    );

    /// <summary>Adds a part of WordprocessingML or its like.</summary>
    internal void Add(string name, string contentType, OpenXmlElement root) => Add(name, contentType, root.WriteTo);

    /// <summary>Adds a part in XML.</summary>
    internal void Add(string name, string contentType, Action<XmlWriter> write)
    {
        _types[name] = contentType;
        _files[name] = PartXml.Of(write);
    }

    /// <summary>Adds a part of which nothing but its type is known.</summary>
    internal void Add(string name, string contentType, byte[] data)
    {
        _types[name] = contentType;
        _files[name] = data;
    }

    /// <summary>Says that a part needs another.</summary>
    /// <param name="source">The part, or nothing for the file as a whole.</param>
    /// <param name="type">Last word of the relationship's type if it is an office one, else the whole of it.</param>
    /// <param name="target">The other part, as seen from the first.</param>
    /// <returns>The relationship's identifier: <c>rId1</c>, <c>rId2</c>, …</returns>
    internal string Relate(string source, string type, string target)
    {
        if (!_relationships.TryGetValue(source, out var relationships))
            _relationships[source] = relationships = [];
        var id = FormattableString.Invariant($"rId{relationships.Count + 1}");
        relationships.Add((id, type.Contains(':', StringComparison.Ordinal) ? type : Office + type, target));
        return id;
    }

    /// <summary>Writes the zip file, with its seal.</summary>
    internal void Save(Stream output)
    {
        Relate("", "custom-properties", DocxSeal.PartName);
        _types[DocxSeal.PartName] = DocxSeal.ContentType;
        foreach (var (source, relationships) in _relationships)
            _files[RelationshipsOf(source)] = PartXml.Of(xml => WriteRelationships(xml, relationships));
        var types = PartXml.Of(WriteContentTypes);
        _files[DocxSeal.PartName] = DocxSeal.PartFor(_files.Append(new(ContentTypesName, types)));

        // A zip file is closed off by going back in the stream, which not every stream can.
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers that look at the first file to tell what this is expect the types there.
            Write(zip, ContentTypesName, types);
            foreach (var (name, data) in _files)
                Write(zip, name, data);
        }

        memory.WriteTo(output);
    }

    private static void Write(ZipArchive zip, string name, byte[] data)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = OldestDate;
        using var stream = entry.Open();
        stream.Write(data);
    }

    private static string RelationshipsOf(string source)
    {
        var folder = source[..(source.LastIndexOf('/') + 1)];
        return $"{folder}_rels/{source[folder.Length..]}.rels";
    }

    private static void WriteRelationships(XmlWriter xml, List<(string Id, string Type, string Target)> relationships)
    {
        xml.WriteStartElement("Relationships", Relationships);
        foreach (var (id, type, target) in relationships)
        {
            xml.WriteStartElement("Relationship", Relationships);
            xml.WriteAttributeString("Id", id);
            xml.WriteAttributeString("Type", type);
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteContentTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", ContentTypes);
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        foreach (var (name, type) in _types)
        {
            xml.WriteStartElement("Override", ContentTypes);
            xml.WriteAttributeString("PartName", "/" + name);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();

        void Default(string extension, string type)
        {
            xml.WriteStartElement("Default", ContentTypes);
            xml.WriteAttributeString("Extension", extension);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }
}
