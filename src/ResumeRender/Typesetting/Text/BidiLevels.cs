using System.Text;
using HarfBuzzSharp;

namespace ResumeRender.Typesetting.Text;

/// <summary>Decides for each character whether it runs from left to right or from right to left.</summary>
/// <remarks>
/// An even level runs to the right, an odd one to the left. Follows the Unicode bidirectional algorithm (UAX #9) for
/// strong characters, numbers and neutrals; embeddings and isolates do not occur, since control characters are
/// removed when a text is read.
/// </remarks>
internal static class BidiLevels
{
    /// <summary>The level of each UTF-16 code unit, or null if all run in the paragraph's direction from left to
    /// right.</summary>
    internal static byte[]? Resolve(string text, bool rightToLeft)
    {
        if (!rightToLeft && !HasRightToLeft(text))
            return null;

        var paragraphLevel = (byte)(rightToLeft ? 1 : 0);
        var levels = new byte[text.Length];
        var strong = new bool?[text.Length];
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            strong.AsSpan(i, length).Fill(DirectionOf(rune));
            i += length;
        }

        var before = rightToLeft;
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (end < text.Length && strong[end] == strong[i])
                end++;
            bool direction;
            if (strong[i] is { } known)
            {
                direction = before = known;
            }
            else
            {
                // Neutrals between two of the same direction take it; otherwise that of the paragraph (rules N1 and
                // N2).
                var after = end < text.Length ? strong[end]!.Value : rightToLeft;
                direction = before == after ? before : rightToLeft;
            }

            for (; i < end; i++)
            {
                var isNumber = direction && char.IsAsciiDigit(text[i]);
                levels[i] = direction ? (byte)(isNumber ? 2 : 1) : (byte)(paragraphLevel == 1 ? 2 : 0);
            }
        }

        return levels;
    }

    /// <summary>Puts runs into visual order: rule L2, highest level first.</summary>
    internal static void Reorder<T>(List<T> runs, Func<T, byte> levelOf)
    {
        if (runs.Count == 0)
            return;
        for (var level = runs.Max(levelOf); level > 0; level--)
        {
            for (var start = 0; start < runs.Count; start++)
            {
                var end = start;
                while (end < runs.Count && levelOf(runs[end]) >= level)
                    end++;
                if (end - start > 1)
                    runs.Reverse(start, end - start);
                start = end;
            }
        }
    }

    private static bool HasRightToLeft(string text)
    {
        foreach (var character in text)
        {
            // Nothing before the Hebrew block runs to the left.
            if (
                character >= '\u0590'
                && DirectionOf(new Rune(char.IsSurrogate(character) ? '\uFFFD' : character)) == true
            )
                return true;
        }

        return false;
    }

    private static bool? DirectionOf(Rune rune)
    {
        if (rune.IsAscii)
            return Rune.IsLetter(rune) ? false : null;
        var script = UnicodeFunctions.Default.GetScript(rune.Value);
        if (script == Script.Common || script == Script.Inherited || script == Script.Unknown)
            return null;
        return script.HorizontalDirection == Direction.RightToLeft;
    }
}
