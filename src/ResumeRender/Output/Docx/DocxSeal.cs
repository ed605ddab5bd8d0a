using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ResumeRender.Output.Docx;

/// <summary>The hash of a Word file: a property of the document, over the names and contents of all other
/// parts.</summary>
/// <remarks>
/// ECMA-376-1, 22.3 (custom properties). How the parts are packed does not count, so a file that was unpacked and
/// packed again is unchanged; Word and its like write every part anew.
/// </remarks>
internal static class DocxSeal
{
    /// <summary>The part that holds the hash.</summary>
    internal const string PartName = "docProps/custom.xml";

    internal const string ContentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    /// <summary>More than any résumé holds: what is larger was not written here.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    private const int MostParts = 500;

    private const int EndOfDirectory = 22;

    /// <summary>The part for a package with these other parts.</summary>
    internal static byte[] PartFor(IEnumerable<KeyValuePair<string, byte[]>> others)
    {
        using var all = new MemoryStream();
        Span<byte> length = stackalloc byte[4];
        foreach (var (name, content) in others.OrderBy(static p => p.Key, StringComparer.Ordinal))
        {
            all.Write(Encoding.UTF8.GetBytes(name + "\0"));
            BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
            all.Write(length);
            all.Write(content);
        }

        var hash = Fingerprint.Of(all.GetBuffer().AsSpan(0, (int)all.Length));
        return Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>"
                + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
                + "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
                // The set of properties that users name themselves, and the first number in it that is free ([MS-OLEPS]
                // 2.18 and 3.1).
                + "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"resume-render\">"
                + $"<vt:lpwstr>{hash}</vt:lpwstr></property></Properties>"
        );
    }

    internal static bool Fits(byte[] file)
    {
        try
        {
            if (!EndsWithDirectory(file))
                return false;
            using var zip = new ZipArchive(new MemoryStream(file, writable: false));
            // A file of another program is told by this alone, before anything is unpacked.
            if (zip.GetEntry(PartName) is null || zip.Entries.Count > MostParts)
                return false;
            var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            var left = MostBytes;
            foreach (var entry in zip.Entries.Where(static e => !e.FullName.EndsWith('/')))
            {
                if (Read(entry, left) is not { } content || !parts.TryAdd(entry.FullName, content))
                    return false;
                left -= content.Length;
            }

            return parts.Remove(PartName, out var seal) && seal.AsSpan().SequenceEqual(PartFor(parts));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>True if nothing comes after the package: a reader of packages does not see what somebody
    /// appended.</summary>
    /// <remarks>APPNOTE 4.3.16: the end of the central directory has 22 bytes, and no comment in our files.</remarks>
    private static bool EndsWithDirectory(ReadOnlySpan<byte> file) =>
        file.Length >= EndOfDirectory && file[^EndOfDirectory..].StartsWith("PK\u0005\u0006"u8);

    /// <summary>Null if there is more than may be read: sizes in the file's directory may lie.</summary>
    private static byte[]? Read(ZipArchiveEntry entry, int most)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            if (content.Length + count > most)
                return null;
            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }
}
