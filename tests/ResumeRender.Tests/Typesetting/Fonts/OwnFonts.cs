using ResumeRender.Diagnostics;
using ResumeRender.Testing;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Tests.Typesetting.Fonts;

/// <summary>Font files that stand for a user's own.</summary>
internal static class OwnFonts
{
    internal static FontFile File(string name) => new(name, Bytes(name));

    internal static byte[] Bytes(string name) =>
        System.IO.File.ReadAllBytes(
            Path.Combine(Samples.RepositoryRoot, "tests/ResumeRender.Tests/Typesetting/Fonts/Files", name)
        );

    internal static FontCatalog Catalog(params string[] names) =>
        FontCatalog.Bundled.With(names.Select(File), new DiagnosticBag());

    /// <summary>A font with another value of the licence bits.</summary>
    internal static byte[] WithEmbeddingBits(byte[] font, byte high, byte low)
    {
        var changed = font.ToArray();
        var table = TableOffset(changed, "OS/2"u8);
        (changed[table + 8], changed[table + 9]) = (high, low);
        return changed;
    }

    private static int TableOffset(byte[] font, ReadOnlySpan<byte> tag)
    {
        var record = font.AsSpan().IndexOf(tag);
        return (int)System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(record + 8));
    }
}
