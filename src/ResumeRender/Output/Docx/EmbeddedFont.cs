using System.Collections.Immutable;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Docx;

/// <summary>A face as it lies in a Word file.</summary>
/// <param name="Face">The face.</param>
/// <param name="Key">The key that its first bytes are hidden with.</param>
/// <param name="Data">The font file, its first bytes hidden.</param>
internal sealed record EmbeddedFont(FontFace Face, Guid Key, byte[] Data)
{
    /// <summary>Characters that a font keeps whether used or not, so that the document can be edited: the languages of
    /// Europe in Latin script.</summary>
    private static readonly (int First, int Last)[] AlwaysKept =
    [
        (0x20, 0x7E),
        (0xA0, 0x17F),
        (0x2010, 0x2015),
        (0x2018, 0x201E),
        (0x2020, 0x2022),
        (0x2026, 0x2026),
        (0x2030, 0x2030),
        (0x2032, 0x2033),
        (0x2039, 0x203A),
        (0x2044, 0x2044),
        (0x20AC, 0x20AC),
        (0x2122, 0x2122),
        (0x2212, 0x2212),
    ];

    /// <summary>A face with the characters of European languages and those in use.</summary>
    internal static EmbeddedFont Create(FontFace face, ImmutableArray<int> characters)
    {
        var kept = AlwaysKept
            .SelectMany(static r => Enumerable.Range(r.First, r.Last - r.First + 1))
            .Concat(characters);
        var data = FontSubsetter.SubsetCharacters(face, kept);
        // The key is only a name of the font: made from its bytes it is the same every time.
        var key = Fingerprint.Of(data).ToGuid();
        Obfuscate(data, key);
        return new EmbeddedFont(face, key, data);
    }

    /// <summary>Hides the first 32 bytes of a font, or shows them again.</summary>
    /// <remarks>ECMA-376-1 §17.8.1: they are combined by XOR, twice, with the key's digits as bytes in reverse
    /// order.</remarks>
    internal static void Obfuscate(Span<byte> font, Guid key)
    {
        var digits = Convert.FromHexString(key.ToString("N"));
        Array.Reverse(digits);
        for (var i = 0; i < 32 && i < font.Length; i++)
            font[i] ^= digits[i % 16];
    }
}
