using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ResumeRender.Parsing.Docx;

/// <summary>Gives the parts of a Word file as XML trees, within limits.</summary>
/// <remarks>
/// The sizes that a ZIP file states may be lies, so what is inflated is counted as well. A document type is refused: no
/// Word file has one, and its entities are how small files become large ones. Names are compared without their
/// namespace because the strict and the transitional form of the format (ECMA-376 parts 1 and 4) differ in nothing else
/// that counts here.
/// </remarks>
internal sealed class DocxPackageReader : IDisposable
{
    private const int MostEntries = 2000;
    private const long MostBytes = 64L << 20;
    private const long MostCharactersOfPart = 10_000_000;
    private const int MostElements = 600_000;
    private const int DeepestElement = 200;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private long _bytesLeft = MostBytes;
    private int _elementsLeft = MostElements;

    /// <exception cref="DocxFailure">It is not a ZIP file, or it is too large.</exception>
    public DocxPackageReader(byte[] bytes)
    {
        _archive = Guard("the archive", () => new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read));
        Guard("the archive", ReadDirectory);
    }

    public void Dispose() => _archive.Dispose();

    /// <summary>The file has programs in it (MS-OFFMACRO2 §2.2.1: the part with the VBA project); they are never
    /// read.</summary>
    public bool HasMacros =>
        _entries.Keys.Any(static name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));

    /// <summary>The root of a part, or null if there is no such part.</summary>
    /// <exception cref="DocxFailure">It cannot be read.</exception>
    public XElement? Read(string part) =>
        _entries.TryGetValue(part.TrimStart('/'), out var entry)
            ? Guard($"the part `{part}`", () => Load(entry, part))
            : null;

    /// <summary>Targets of a part's relationships by their identifier.</summary>
    public Dictionary<string, Relationship> Relationships(string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? "" : part[..(slash + 1)];
        var targets = new Dictionary<string, Relationship>(StringComparer.Ordinal);
        foreach (var element in Read($"{folder}_rels/{part[(slash + 1)..]}.rels")?.Elements() ?? [])
        {
            if (element.Value("Id") is not { } id || element.Value("Target") is not { } target)
                continue;
            var isExternal = element.Value("TargetMode") == "External";
            var type = element.Value("Type") ?? "";
            targets[id] = new Relationship(
                type[(type.LastIndexOf('/') + 1)..],
                isExternal ? target : Resolve(folder, target),
                isExternal
            );
        }

        return targets;
    }

    private static string Resolve(string folder, string target)
    {
        var path = new List<string>();
        foreach (
            var step in (target.StartsWith('/') ? target : folder + target).Split(
                '/',
                StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            if (step == ".." && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            else if (step is not ("." or ".."))
                path.Add(step);
        }

        return string.Join('/', path);
    }

    private bool ReadDirectory()
    {
        if (_archive.Entries.Count > MostEntries)
            throw DocxFailure.TooLarge(
                FormattableString.Invariant($"it has {_archive.Entries.Count} parts, more than {MostEntries}")
            );
        var total = 0L;
        foreach (var entry in _archive.Entries)
        {
            total += Math.Max(0, entry.Length);
            if (total is > MostBytes or < 0)
                throw DocxFailure.TooLarge("it unpacks to more than 64 MB");
            _entries.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        }

        return true;
    }

    private XElement Load(ZipArchiveEntry entry, string part)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharactersOfPart,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using var stream = new CountedStream(entry.Open(), this);
        using var xml = XmlReader.Create(stream, settings);
        XElement? root = null;
        XElement? open = null;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    if (--_elementsLeft < 0 || xml.Depth > DeepestElement)
                        throw DocxFailure.TooLarge($"the part `{part}` has too many or too deep elements");
                    var element = ElementAt(xml);
                    open?.Add(element);
                    root ??= element;
                    open = xml.IsEmptyElement ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    open = open?.Parent;
                    break;
                case XmlNodeType.Text
                or XmlNodeType.CDATA
                or XmlNodeType.SignificantWhitespace
                or XmlNodeType.Whitespace:
                    if (open is { Name.LocalName: "t" or "instrText" or "delText" })
                        open.Add(new XText(xml.Value));
                    break;
            }
        }

        return root ?? throw DocxFailure.Damaged($"the part `{part}` is empty");
    }

    private static XElement ElementAt(XmlReader xml)
    {
        var element = new XElement(xml.LocalName);
        // A relationship's “r:id” and a plain “w:id” may stand side by side.
        for (var has = xml.MoveToFirstAttribute(); has; has = xml.MoveToNextAttribute())
        {
            if (xml.Prefix == "xmlns" || xml.Name == "xmlns")
                continue;
            var isRelation = xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal);
            element.SetAttributeValue(isRelation ? "rel-" + xml.LocalName : xml.LocalName, xml.Value);
        }

        xml.MoveToElement();
        return element;
    }

    /// <summary>Turns what the readers of ZIP and XML say of a damaged file into a message.</summary>
    private static T Guard<T>(string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException e) when (e.Message.Contains("MaxCharactersInDocument", StringComparison.Ordinal))
        {
            throw DocxFailure.TooLarge($"{what} has more than 10 million characters");
        }
        catch (Exception e)
            when (e
                    is InvalidDataException
                        or XmlException
                        or IOException
                        or NotSupportedException
                        or ArgumentException
                        or OverflowException
            )
        {
            throw DocxFailure.Damaged($"{what} cannot be read");
        }
    }

    private sealed class CountedStream(Stream inner, DocxPackageReader owner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Count(inner.Read(buffer));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }

        private int Count(int read)
        {
            owner._bytesLeft -= read;
            return owner._bytesLeft >= 0 ? read : throw DocxFailure.TooLarge("it unpacks to more than 64 MB");
        }
    }
}

/// <summary>The target of a reference from a part.</summary>
/// <param name="Type">The last word of the relationship's type, such as <c>styles</c>.</param>
/// <param name="Target">A part's name, or an address if it is external.</param>
/// <param name="IsExternal">It leads out of the file.</param>
internal readonly record struct Relationship(string Type, string Target, bool IsExternal);

/// <summary>Short ways to the attributes of Word's XML.</summary>
internal static class WordXml
{
    public static string? Value(this XElement element, string attribute) => element.Attribute(attribute)?.Value;

    public static string? ChildValue(this XElement? element, string child) => element?.Element(child)?.Value("val");

    /// <summary>A switch such as <c>w:b</c>: absent is null, present without a value is true (ECMA-376-1
    /// §17.17.4).</summary>
    public static bool? Switch(this XElement? element, string child) =>
        element?.Element(child) is { } found ? found.Value("val") is not ("0" or "false" or "off" or "none") : null;

    public static int? Number(string? text) =>
        int.TryParse(
            text,
            System.Globalization.NumberStyles.AllowLeadingSign,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
