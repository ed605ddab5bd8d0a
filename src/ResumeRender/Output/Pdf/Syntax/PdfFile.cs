using System.IO.Compression;

namespace ResumeRender.Output.Pdf.Syntax;

/// <summary>The objects of a file: gives out their numbers, takes their source, and puts them into the file with its
/// cross-reference table.</summary>
/// <remarks>
/// ISO 32000-1, 7.5. Streams go into the file as they come; all other objects are gathered in object streams (7.5.7),
/// where they are compressed, and the table itself is a stream too (7.5.8).
/// </remarks>
internal sealed class PdfFile : IDisposable
{
    /// <summary>A reader that wants one object unpacks its whole stream, so these stay small.</summary>
    private const int ObjectsPerStream = 200;

    private readonly PdfBuffer _file = new(64 * 1024);
    private readonly PdfBuffer _objects = new(16 * 1024);
    private readonly PdfBuffer _packed = new(16 * 1024);
    private readonly List<(ObjectId Id, int Start)> _gathered = new(ObjectsPerStream);
    private readonly List<CrossReference> _table = [CrossReference.Free];

    internal PdfFile()
    {
        // The comment's bytes above 127 tell file transfer programs that this is not text (7.5.2).
        _file.Write("%PDF-1.7\n%"u8).Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>A number for an object that is written later.</summary>
    internal ObjectId Reserve()
    {
        _table.Add(CrossReference.Free);
        return new ObjectId(_table.Count - 1);
    }

    /// <summary>Where to write an object that is not a stream; it ends where the next one begins.</summary>
    internal PdfBuffer Open(ObjectId id)
    {
        if (_gathered.Count == ObjectsPerStream)
            FlushObjects();
        if (_objects.Length > 0)
            _objects.Byte((byte)'\n');
        _gathered.Add((id, _objects.Length));
        return _objects;
    }

    /// <summary>Writes a stream, compressed.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="entries">Source of dictionary entries besides length and filter.</param>
    /// <param name="content">What the stream holds.</param>
    internal void AddStream(ObjectId id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content)
    {
        _packed.Clear();
        Compress(content, _packed);
        BeginStream(id, entries);
        _file.Write("/Filter/FlateDecode"u8);
        EndStream(_packed.Written);
    }

    /// <summary>Writes a stream that programs which cannot unpack it shall read too.</summary>
    internal void AddPlainStream(ObjectId id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content)
    {
        BeginStream(id, entries);
        EndStream(content);
    }

    /// <summary>Ends the file.</summary>
    /// <param name="catalog">The root of all objects.</param>
    /// <param name="info">The document information dictionary.</param>
    /// <param name="output">Gets the whole file.</param>
    internal void Finish(ObjectId catalog, ObjectId info, Stream output)
    {
        if (_gathered.Count > 0)
            FlushObjects();
        var table = Reserve();
        var start = _file.Length;
        _table[table.Number] = CrossReference.InFile(start);

        using var entries = new PdfBuffer(256);
        entries.Write("/Type/XRef/Size "u8).Integer(_table.Count)
            .Write("/Root "u8).Reference(catalog).Write("/Info "u8).Reference(info)
            .Ascii(PdfSeal.Unsealed);
        // Offsets get two bytes if they fit; the kind and the index inside an object stream always one.
        var wide = start > ushort.MaxValue;
        entries.Write(wide ? "/W[1 4 1]"u8 : "/W[1 2 1]"u8);
        using var rows = new PdfBuffer(_table.Count * 6);
        foreach (var entry in _table)
            entry.Write(rows, wide);
        AddStream(table, entries.Written, rows.Written);

        _file.Write("startxref\n"u8).Integer(start).Write("\n%%EOF\n"u8);
        PdfSeal.Seal(_file.Patch());
        output.Write(_file.Written);
    }

    public void Dispose()
    {
        _file.Dispose();
        _objects.Dispose();
        _packed.Dispose();
    }

    private void FlushObjects()
    {
        var id = Reserve();
        using var content = new PdfBuffer(_objects.Length + (_gathered.Count * 12));
        for (var i = 0; i < _gathered.Count; i++)
        {
            var (member, start) = _gathered[i];
            _table[member.Number] = CrossReference.InStream(id, i);
            content.Integer(member.Number).Byte((byte)' ').Integer(start).Byte((byte)' ');
        }

        using var entries = new PdfBuffer(64);
        entries.Write("/Type/ObjStm/N "u8).Integer(_gathered.Count).Write("/First "u8).Integer(content.Length);
        content.Write(_objects.Written);
        AddStream(id, entries.Written, content.Written);
        _gathered.Clear();
        _objects.Clear();
    }

    private void BeginStream(ObjectId id, ReadOnlySpan<byte> entries)
    {
        _table[id.Number] = CrossReference.InFile(_file.Length);
        _file.Integer(id.Number).Write(" 0 obj\n<<"u8).Write(entries);
    }

    private void EndStream(ReadOnlySpan<byte> content) =>
        _file
            .Write("/Length "u8)
            .Integer(content.Length)
            .Write(">>\nstream\n"u8)
            .Write(content)
            .Write("\nendstream\nendobj\n"u8);

    private static void Compress(ReadOnlySpan<byte> content, PdfBuffer target)
    {
        using var zlib = new ZLibStream(new PdfBufferStream(target), CompressionLevel.Optimal);
        zlib.Write(content);
    }
}
