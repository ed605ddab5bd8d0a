using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Parsing.Text;

/// <summary>Writes what was raised or lowered so that it stays so in running text: <c>10⁶</c>, <c>m²</c>, <c>H₂O</c>,
/// else <c>x^n</c> and <c>V_max</c>.</summary>
/// <remarks>
/// A résumé's text has no raised letters of its own, since half of its readers are programs. Unicode has signs for
/// figures, which the bundled fonts have. Endings of ordinal numbers and abbreviations (<c>1st</c>, <c>Mme</c>) say the
/// same on the line.
/// </remarks>
internal static class RaisedText
{
    /// <summary>Longer text is set small for other reasons.</summary>
    private const int Longest = 60;

    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉";

    private static readonly WordList Ordinals = new("st nd rd th er re ère e ème eme nde d de o a os as ª º ste");

    private static readonly WordList Marks = new("tm sm");

    /// <summary>The text to write on the line; null if it can stand as it is.</summary>
    /// <param name="before">What stands before it; empty at the start of a line.</param>
    /// <param name="text">The raised or lowered text.</param>
    /// <param name="isLowered">Whether it is lowered.</param>
    public static string? Of(ReadOnlySpan<char> before, ReadOnlySpan<char> text, bool isLowered)
    {
        var content = text.Trim();
        if (content.IsEmpty)
            return null;
        if (WithSigns(content, isLowered ? Lowered : Raised, isLowered) is { } signs)
            return signs;
        if (content[0] is '[' or '(' || !HasWords(content))
            return null;
        if (!isLowered && Marks.Contains(content))
            return content.Equals("tm", StringComparison.OrdinalIgnoreCase) ? "™" : "℠";
        var last = before.IsEmpty ? ' ' : before[^1];
        if (!(char.IsLetterOrDigit(last) || last is ')' or ']'))
            return null;
        if (!isLowered && (char.IsDigit(last) ? Ordinals.Contains(content) : IsAbbreviation(before, content)))
            return null;
        var isOne = content.TrimStart("-−+").IndexOfAnyExcept(LettersAndDigits) < 0;
        return (isLowered ? "_" : "^") + (isOne ? content.ToString() : $"({content})");
    }

    /// <summary>Writes what was raised or lowered from a place on, up to the end.</summary>
    public static void Write(MarkedTextBuilder builder, int start, bool isLowered)
    {
        if (builder.Length - start > Longest)
            return;
        var (before, text) = (builder.TextFrom(0, start), builder.TextFrom(start, builder.Length));
        if (Of(before, text, isLowered) is not { } written)
            return;
        if (written.Length == text.Length)
            builder.Replace(start, written);
        else if (!text.AsSpan().ContainsAny('*', '_'))
            builder.ReplaceEnd(start, written);
    }

    private static readonly System.Buffers.SearchValues<char> LettersAndDigits =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.");

    /// <summary>Figures, with a sign before them and commas between.</summary>
    private static string? WithSigns(ReadOnlySpan<char> text, string figures, bool isLowered)
    {
        if (!text.ContainsAnyInRange('0', '9') || text[0] is ',' or ' ')
            return null;
        if (text.Length > Longest)
            return null;
        Span<char> written = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i] switch
            {
                >= '0' and <= '9' => figures[text[i] - '0'],
                '-' or '−' or '–' when i == 0 => isLowered ? '₋' : '⁻',
                '+' when i == 0 => isLowered ? '₊' : '⁺',
                ',' or ' ' => text[i],
                _ => '\0',
            };
            if (sign == '\0')
                return null;
            written[i] = sign;
        }

        return written.ToString();
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }

    /// <summary>“M<sup>me</sup>”, “N<sup>o</sup>”, “D<sup>r</sup>”; of “x<sup>n</sup>” and “2<sup>n</sup>” the letter
    /// is a number.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> before, ReadOnlySpan<char> text)
    {
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
            start--;
        var word = before[start..];
        return text.IndexOfAnyInRange('0', '9') < 0
            && char.IsLower(text[0])
            && (word.Length > 1 || (word.Length == 1 && char.IsUpper(word[0])));
    }
}
