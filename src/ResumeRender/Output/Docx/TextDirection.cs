using System.Text;

namespace ResumeRender.Output.Docx;

/// <summary>Text of one direction.</summary>
/// <param name="Text">The characters in reading order.</param>
/// <param name="RightToLeft">Whether they are of a script that is written from right to left.</param>
internal readonly record struct DirectedText(string Text, bool RightToLeft);

/// <summary>Cuts text where its direction changes.</summary>
/// <remarks>
/// Word reorders text itself, but wants to be told which runs are of a right-to-left script: for those it takes the
/// font, size and language of complex scripts (ECMA-376-1 §17.3.2.30). Digits, spaces and marks go with what is before.
/// </remarks>
internal static class TextDirection
{
    internal static IEnumerable<DirectedText> Split(string text)
    {
        var start = 0;
        bool? direction = null;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var own = DirectionOf(rune);
            if (own is not null && direction is not null && own != direction)
            {
                yield return new DirectedText(text[start..position], direction.Value);
                start = position;
            }

            direction = own ?? direction;
            position += rune.Utf16SequenceLength;
        }

        yield return new DirectedText(text[start..], direction ?? false);
    }

    /// <summary>True for right to left, false for left to right, null for a character of no direction.</summary>
    private static bool? DirectionOf(Rune rune) =>
        rune.Value switch
        {
            >= 0x0590 and <= 0x08FF => Rune.IsLetter(rune) ? true : null,
            >= 0xFB1D
            and <= 0xFDFF
            or >= 0xFE70
            and <= 0xFEFC
            or >= 0x10800
            and <= 0x10FFF
            or >= 0x1E800
            and <= 0x1EFFF => true,
            _ => Rune.IsLetter(rune) ? false : null,
        };
}
