using System.IO.Compression;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Language;

namespace ResumeRender.Parsing.LinkedIn;

/// <summary>Reads the archive that LinkedIn sends to people who ask for a copy of their data.</summary>
/// <remarks>
/// Every archive but an office document comes here, so that one in the wrong place gets a clear message. Nothing is
/// ever unpacked to a disk. Messages, contacts and the like in the archive are other people's and are not opened.
/// </remarks>
internal sealed class LinkedInImporter : IFileImporter
{
    /// <inheritdoc/>
    public string Id => "linkedin";

    /// <inheritdoc/>
    public string Summary => "the ZIP of a LinkedIn data export";

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("PK\u0003\u0004"u8) && !bytes.StartsWith("PK\u0005\u0006"u8))
            return false;
        // The names of an office document's parts are not compressed.
        return bytes.IndexOf("[Content_Types].xml"u8) < 0 && bytes.IndexOf("application/vnd.oasis.opendocument"u8) < 0;
    }

    /// <inheritdoc/>
    public Resume Import(string name, byte[] bytes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var nowhere = new SourceText(name, "").Span(0, 0);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return Read(name, new LimitedArchive(archive), nowhere, diagnostics);
        }
        catch (ArchiveLimitException limit)
        {
            diagnostics.Add(LinkedInDiagnostics.ArchiveTooLarge(nowhere, name, limit.Limit));
        }
        catch (Exception damage)
            when (damage is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            diagnostics.Add(LinkedInDiagnostics.DamagedArchive(nowhere, name));
        }

        return new Resume();
    }

    private static Resume Read(string name, LimitedArchive archive, SourceSpan nowhere, DiagnosticBag diagnostics)
    {
        var resume = new LinkedInResume(diagnostics);
        var unread = new List<string>();
        var tables = new List<(LinkedInFile File, string[] Columns, ZipArchiveEntry Entry)>();
        foreach (var entry in archive.Entries)
        {
            if (
                LinkedInFiles.TryFind(entry.FullName, out var file, out var columns)
                && !entry.Name.StartsWith("._", StringComparison.Ordinal)
            )
                tables.Add((file, columns, entry));
            else if (entry.Name.Length > 0)
                unread.Add(entry.FullName);
        }

        if (tables.Count == 0)
        {
            diagnostics.Add(LinkedInDiagnostics.UnknownArchive(nowhere, name));
            return new Resume();
        }

        // In the order of the sections, whatever the order in the archive; the profile is read before its summary's own
        // file.
        foreach (
            var (file, columns, entry) in tables
                .OrderBy(static t => t.File)
                .ThenBy(static t => t.Entry.FullName, StringComparer.Ordinal)
        )
        {
            var path = $"{name}/{entry.FullName}";
            var found = new DiagnosticBag();
            var source = InputDecoder.Decode(path, archive.ReadAll(entry), found);
            if (string.IsNullOrWhiteSpace(source.Text) && !found.ToImmutable().Any(static d => d.Code == "RR1002"))
                continue;
            if (found.HasErrors || CsvTable.Read(source, columns) is not { } table)
            {
                diagnostics.Add(LinkedInDiagnostics.FileUnreadable(source.Span(0, 0), path));
                continue;
            }

            diagnostics.AddRange(found.ToImmutable());
            resume.Add(file, table);
        }

        if (unread.Count > 0)
            diagnostics.Add(
                LinkedInDiagnostics.FilesNotRead(
                    nowhere,
                    string.Join(", ", unread.Order(StringComparer.Ordinal).Select(static n => $"`{n}`"))
                )
            );
        return GivenTitles.InLanguageOf(
            LanguageFinder.Told(resume.ToResume(), hasTitles: false),
            LinkedInResume.GivenTitles
        );
    }
}
