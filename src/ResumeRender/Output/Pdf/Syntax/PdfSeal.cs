using System.Buffers.Text;
using System.Text;

namespace ResumeRender.Output.Pdf.Syntax;

/// <summary>The hash of a PDF: its identifier (ISO 32000-1, 14.4), over all bytes of the file with zeros in place of
/// the identifier itself.</summary>
/// <remarks>A file of an earlier version has the hash of all that stands before its cross-reference table; it counts
/// too.</remarks>
internal static class PdfSeal
{
    /// <summary>How many digits a hash has.</summary>
    private const int Digits = 32;

    private static ReadOnlySpan<byte> Before => "/ID[<"u8;

    private static ReadOnlySpan<byte> Between => "><"u8;

    /// <summary>The entry of the trailer before the file is sealed.</summary>
    internal static string Unsealed { get; } = $"/ID[<{new string('0', Digits)}><{new string('0', Digits)}>]";

    /// <summary>Puts the hash into a whole file that has the <see cref="Unsealed"/> entry.</summary>
    internal static void Seal(Span<byte> file)
    {
        var hash = Encoding.ASCII.GetBytes(Fingerprint.Of(file).ToString());
        var at = file.LastIndexOf(Before) + Before.Length;
        hash.CopyTo(file[at..]);
        hash.CopyTo(file[(at + Digits + Between.Length)..]);
    }

    internal static bool Fits(ReadOnlySpan<byte> file)
    {
        var at = file.LastIndexOf(Before) + Before.Length;
        var end = at + Digits + Between.Length + Digits;
        if (at < Before.Length || end > file.Length || !file.EndsWith("\n%%EOF\n"u8))
            return false;
        var first = file.Slice(at, Digits);
        if (
            !first.SequenceEqual(file[(end - Digits)..end])
            || !file.Slice(at + Digits, Between.Length).SequenceEqual(Between)
        )
            return false;
        var unsealed = file.ToArray();
        unsealed.AsSpan(at, Digits).Fill((byte)'0');
        unsealed.AsSpan(end - Digits, Digits).Fill((byte)'0');
        return IsHash(first, unsealed) || (TableOf(file) is { } table && table <= at && IsHash(first, file[..table]));
    }

    private static bool IsHash(ReadOnlySpan<byte> digits, ReadOnlySpan<byte> content) =>
        digits.SequenceEqual(Encoding.ASCII.GetBytes(Fingerprint.Of(content).ToString()));

    /// <summary>Where the cross-reference table begins (7.5.5); null if the end of the file does not say it.</summary>
    private static int? TableOf(ReadOnlySpan<byte> file)
    {
        var keyword = "startxref\n"u8;
        var at = file.LastIndexOf(keyword);
        return
            at >= 0
            && Utf8Parser.TryParse(file[(at + keyword.Length)..], out int table, out _)
            && table >= 0
            && table <= file.Length
            ? table
            : null;
    }
}
