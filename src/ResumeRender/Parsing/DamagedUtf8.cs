using System.Text;

namespace ResumeRender.Parsing;

/// <summary>Reads UTF-8 with a few bytes of another code page in it, as text becomes that is pasted together from
/// several files: those bytes are read as Windows-1252.</summary>
internal static class DamagedUtf8
{
    /// <summary>The text; null if most bytes beyond ASCII are not UTF-8, so that the file is of another code
    /// page.</summary>
    /// <param name="bytes">The bytes, of which some are not UTF-8.</param>
    /// <param name="strays">Where the characters stand in the text that were read from such bytes.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, out List<int> strays)
    {
        strays = [];
        if (bytes is [0xEF, 0xBB, 0xBF, .. var rest])
            bytes = rest;
        var text = new StringBuilder(bytes.Length);
        var good = 0;
        Span<char> units = stackalloc char[2];
        for (var i = 0; i < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[i..], out var rune, out var length);
            if (status == System.Buffers.OperationStatus.Done)
            {
                good += length > 1 ? 1 : 0;
                text.Append(units[..rune.EncodeToUtf16(units)]);
                i += length;
                continue;
            }

            strays.Add(text.Length);
            text.Append(Windows1252.Decode(bytes.Slice(i, 1)));
            i++;
        }

        return good > strays.Count ? text.ToString() : null;
    }
}
