using System.IO.Compression;

namespace ResumeRender.Parsing.LinkedIn;

/// <summary>An archive holds more than may be read.</summary>
internal sealed class ArchiveLimitException(string limit) : Exception(limit)
{
    /// <summary>The limit as a message names it.</summary>
    public string Limit { get; } = limit;
}

/// <summary>Reads the files of an archive, but never more than a résumé can have.</summary>
/// <remarks>A small archive can be made to unpack to gigabytes. What its directory says of sizes is not believed: bytes
/// are counted.</remarks>
internal sealed class LimitedArchive
{
    public const int MostEntries = 2000;
    public const int MostBytes = 64_000_000;

    // Tables of text shrink to a tenth, hardly ever to a hundredth.
    private const int MostRatio = 200;
    private const int RatioFrom = 1_000_000;

    private int _bytes;

    public LimitedArchive(ZipArchive archive)
    {
        if (archive.Entries.Count > MostEntries)
            throw new ArchiveLimitException("2000 files");
        Entries = archive.Entries;
    }

    public IReadOnlyList<ZipArchiveEntry> Entries { get; }

    public byte[] ReadAll(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var all = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            _bytes += count;
            all.Write(buffer, 0, count);
            if (_bytes > MostBytes || all.Length > InputDecoder.MaxBytes)
                throw new ArchiveLimitException("64 MB, or a table of more than 10 MB");
            if (all.Length > RatioFrom && all.Length / Math.Max(1, entry.CompressedLength) > MostRatio)
                throw new ArchiveLimitException("its size allows: it looks made to fill the memory");
        }

        return all.ToArray();
    }
}
