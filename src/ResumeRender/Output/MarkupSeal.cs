using System.Text;

namespace ResumeRender.Output;

/// <summary>The hash of a web page or drawing: a comment in its last line, over all bytes above it.</summary>
/// <remarks>A comment may stand after the root element (XML 1.0, production 22; HTML Living Standard, 13.1).</remarks>
internal static class MarkupSeal
{
    /// <summary>The text as UTF-8 with its seal; it must end with a line end.</summary>
    internal static byte[] Sealed(string markup)
    {
        var bytes = Encoding.UTF8.GetBytes(markup);
        return [.. bytes, .. CommentFor(bytes)];
    }

    internal static bool Fits(ReadOnlySpan<byte> file)
    {
        // Git writes its own line ends on some machines; those are nobody's work.
        if (file.IndexOf("\r\n"u8) >= 0)
            file = Encoding.Latin1.GetBytes(
                Encoding.Latin1.GetString(file).Replace("\r\n", "\n", StringComparison.Ordinal)
            );
        var length = CommentFor([]).Length;
        return file.Length > length && file[^length..].SequenceEqual(CommentFor(file[..^length]));
    }

    private static byte[] CommentFor(ReadOnlySpan<byte> content) =>
        Encoding.ASCII.GetBytes($"<!-- resume-render {Fingerprint.Of(content)} -->\n");
}
