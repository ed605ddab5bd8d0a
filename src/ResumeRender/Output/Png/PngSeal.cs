using System.Text;

namespace ResumeRender.Output.Png;

/// <summary>The hash of a picture: a <c>tEXt</c> chunk before the last, over all bytes before it.</summary>
/// <remarks>ISO/IEC 15948:2004, 11.3.4.3: a keyword, a zero and a text in Latin-1.</remarks>
internal static class PngSeal
{
    /// <summary>How every PNG file begins.</summary>
    internal static ReadOnlySpan<byte> Signature =>
        [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    /// <summary>The chunks that end a file: its seal and the mark of the end.</summary>
    /// <param name="content">All bytes before them.</param>
    internal static byte[] EndFor(ReadOnlySpan<byte> content)
    {
        using var end = new MemoryStream();
        PngChunk.Write(end, "tEXt"u8, Encoding.ASCII.GetBytes($"resume-render\0{Fingerprint.Of(content)}"));
        PngChunk.Write(end, "IEND"u8, []);
        return end.ToArray();
    }

    internal static bool Fits(ReadOnlySpan<byte> file)
    {
        var length = EndFor([]).Length;
        return file.Length > length && file[^length..].SequenceEqual(EndFor(file[..^length]));
    }
}
