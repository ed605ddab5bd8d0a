using System.IO.Compression;
using System.Text;

namespace ResumeRender.Fuzz.Mutation;

/// <summary>Damages a file inside a ZIP, or the list of its files, so that the damage is not stopped by a
/// checksum.</summary>
internal static class ArchiveMutator
{
    private static readonly DateTimeOffset NoTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] Names =
    [
        "word/document.xml", "[Content_Types].xml", "../evil.xml", "word/media/image1.png", "", "Profile.csv",
        "word/_rels/document.xml.rels",
    ];

    internal static byte[] Damage(byte[] zip, Dice dice)
    {
        var parts = Unpack(zip);
        for (var times = dice.Next(1, 3); times > 0 && parts.Count > 0; times--)
        {
            var at = dice.Next(parts.Count);
            // What people read is in these; the rest is of the program that wrote the file.
            if (
                dice.Next(3) > 0
                && parts.FindIndex(static p => p.Name is "word/document.xml" or "Positions.csv") is >= 0 and var main
            )
                at = main;
            switch (dice.Next(12))
            {
                case 0:
                    parts.RemoveAt(at);
                    break;
                case 1:
                    parts.Add((dice.Of(Names), parts[at].Bytes));
                    break;
                case 2:
                    parts[at] = (dice.Of(Names), parts[at].Bytes);
                    break;
                case 3:
                    parts[at] = (parts[at].Name, ByteMutator.Damage(parts[at].Bytes, dice));
                    break;
                default:
                    parts[at] = (parts[at].Name, DamageText(parts[at].Bytes, dice));
                    break;
            }
        }

        return Pack(parts);
    }

    private static byte[] DamageText(byte[] bytes, Dice dice)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return Encoding.UTF8.GetBytes(
            text.Contains("<?xml", StringComparison.Ordinal)
                ? MarkupMutator.Damage(text, dice)
                : TextMutator.Damage(text, TextMutator.Signs, dice)
        );
    }

    private static List<(string Name, byte[] Bytes)> Unpack(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return [.. archive.Entries.Select(static entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return (entry.FullName, bytes.ToArray());
        })];
    }

    private static byte[] Pack(List<(string Name, byte[] Bytes)> parts)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                var entry = archive.CreateEntry(name.Length == 0 ? "-" : name, CompressionLevel.Fastest);
                entry.LastWriteTime = NoTime;
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return zip.ToArray();
    }
}
