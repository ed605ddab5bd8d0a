using System.Text;

namespace ResumeRender.Words;

/// <summary>Reads the words of a group one after the other: commas and line ends part them, a line after <c>#</c> is a
/// comment.</summary>
/// <remarks>A comma within a phrase has a backslash before it: <c>Madame\, Monsieur</c>.</remarks>
internal static class WordReader
{
    /// <summary>Where Latin ends, but for letters with two accents.</summary>
    public const char FirstOther = '\u0340';

    /// <summary>The first byte of <see cref="FirstOther"/> and of all later characters is no less.</summary>
    private const byte FirstOtherByte = 0xCD;

    /// <summary>The first byte of the signs from U+2000 to U+2FFF: dashes and quotes, which all languages have.
    /// </summary>
    private const byte SignByte = 0xE2;

    /// <summary>The first byte of Vietnamese letters, if the second lies between the next two.</summary>
    private const byte VietnameseByte = 0xE1;

    private const byte FirstVietnamese = 0xB8;

    private const byte LastVietnamese = 0xBB;

    /// <summary>True for a letter of another script than Latin: Greek, Cyrillic, Chinese …</summary>
    public static bool IsOther(char c) =>
        c >= FirstOther && c is not (>= '\u1E00' and < '\u1F00') and not (>= '\u2000' and < '\u3000');

    /// <summary>Reads the next word that is wanted; false at the end.</summary>
    /// <param name="text">The text of the group in UTF-8.</param>
    /// <param name="at">Where to go on; moved past the word.</param>
    /// <param name="letters">Which words are wanted.</param>
    /// <param name="word">The word, trimmed.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, ref int at, Letters letters, out string word)
    {
        while (at < text.Length)
        {
            var start = at;
            var isEscaped = false;
            var length = LengthOfWord(text[at..], ref isEscaped);
            at += length + 1;
            var bytes = text.Slice(start, length).Trim(" \r\t"u8);
            if (bytes.IsEmpty || bytes[0] == '#')
                continue;
            if (letters != Letters.All && IsLatin(bytes) != (letters == Letters.Latin))
                continue;
            word = Encoding.UTF8.GetString(bytes);
            if (isEscaped)
                word = word.Replace("\\,", ",", StringComparison.Ordinal);
            return true;
        }

        word = "";
        return false;
    }

    /// <summary>Reads the next line that is neither empty nor a comment; false at the end.</summary>
    public static bool TryReadLine(ReadOnlyMemory<byte> text, ref int at, out ReadOnlyMemory<byte> line)
    {
        while (at < text.Length)
        {
            var rest = text[at..];
            var end = rest.Span.IndexOf((byte)'\n');
            line = end < 0 ? rest : rest[..end];
            at += line.Length + 1;
            if (!line.Span.Trim(" \r\t"u8).IsEmpty && line.Span[0] != '#')
                return true;
        }

        line = default;
        return false;
    }

    private static bool IsLatin(ReadOnlySpan<byte> word) => word[0] switch
    {
        < FirstOtherByte or SignByte => true,
        VietnameseByte => word.Length > 1 && word[1] is >= FirstVietnamese and <= LastVietnamese,
        _ => false,
    };

    private static int LengthOfWord(ReadOnlySpan<byte> text, ref bool isEscaped)
    {
        // A comment goes to the end of its line, commas and all.
        if (text[0] == '#')
            return text.IndexOf((byte)'\n') is >= 0 and var end ? end : text.Length;
        var length = 0;
        while (text[length..].IndexOfAny((byte)',', (byte)'\n') is >= 0 and var sign)
        {
            length += sign;
            if (text[length] == '\n' || length == 0 || text[length - 1] != '\\')
                return length;
            isEscaped = true;
            length++;
        }

        return text.Length;
    }
}
