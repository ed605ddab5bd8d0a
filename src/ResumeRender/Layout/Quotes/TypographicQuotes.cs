using System.Text;
using ResumeRender.Model;

namespace ResumeRender.Layout.Quotes;

/// <summary>Sets the straight quotes and apostrophes of a text as its language has them.</summary>
/// <remarks>
/// Never in program text, nor where the sign is one of feet, inches, minutes or seconds. A quote without its partner
/// stays as it was typed, since nobody can tell what it means. Marks and links may begin or end inside a quotation.
/// </remarks>
internal sealed class TypographicQuotes(QuoteMarks marks)
{
    private const char Double = '"', Single = '\'';

    internal RichText Of(RichText text)
    {
        var plain = text.PlainText;
        if (plain.AsSpan().IndexOfAny(Double, Single) < 0)
            return text;
        var isFixed = Fixed(text, plain.Length);
        var signs = Signs(plain, isFixed);
        var at = 0;
        var runs = new List<TextRun>();
        foreach (var run in text)
        {
            var changed = new StringBuilder(run.Text.Length);
            foreach (var character in run.Text)
            {
                if (signs[at] is { } sign)
                    changed.Append(sign);
                else
                    changed.Append(character);
                at++;
            }

            runs.Add(run with { Text = changed.ToString() });
        }

        return new RichText(runs);
    }

    /// <summary>Where the text is program text, or the address that it leads to.</summary>
    private static bool[] Fixed(RichText text, int length)
    {
        var isFixed = new bool[length];
        var at = 0;
        foreach (var run in text)
        {
            if (
                run.Marks.HasFlag(TextMarks.Code)
                || (
                    run.Link is { } link
                    && run.Text.Length > 3
                    && link.Contains(run.Text, StringComparison.OrdinalIgnoreCase)
                )
            )
                isFixed.AsSpan(at, run.Text.Length).Fill(true);
            at += run.Text.Length;
        }

        return isFixed;
    }

    /// <summary>The replacement for each character; null for characters that stay.</summary>
    private string?[] Signs(string text, bool[] isFixed)
    {
        var signs = new string?[text.Length];
        foreach (
            var (quote, open, close) in new[]
            {
                (Double, marks.Open, marks.Close),
                (Single, marks.OpenInner, marks.CloseInner),
            }
        )
        {
            int? opened = null;
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] != quote || isFixed[i])
                    continue;
                if (IsUnit(text, i, isOpen: opened is not null))
                    continue;
                if (quote == Single && IsApostrophe(text, i))
                    signs[i] = QuoteMarks.Apostrophe;
                else if (opened is { } start && Closes(text, i))
                    (signs[start], signs[i], opened) = (open, close, null);
                else if (opened is null && Opens(text, i))
                    opened = i;
                else if (quote == Single && Closes(text, i))
                    signs[i] = QuoteMarks.Apostrophe;
            }

            if (quote == Single && opened is { } alone)
                signs[alone] = QuoteMarks.Apostrophe;
        }

        return signs;
    }

    /// <summary>Between two letters, before the figures of a decade (’90s), around a lone letter (’n’), or before a
    /// word that is known to be cut.</summary>
    private bool IsApostrophe(string text, int i)
    {
        var (before, next) = (At(text, i - 1), At(text, i + 1));
        if (char.IsLetterOrDigit(before))
            return char.IsLetter(next) || (char.IsDigit(next) && char.IsLetter(before));
        if (char.IsDigit(next))
            return char.IsDigit(At(text, i + 2)) && !char.IsDigit(At(text, i + 3)) && At(text, i + 3) != Single;
        var end = i + 1;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        var word = text[(i + 1)..end];
        return word.Length > 0 && marks.Elided.Contains(word) && (At(text, end) != Single || word.Length == 1);
    }

    /// <summary>A sign of feet, inches, minutes or seconds after a figure: 6'2", 19", 5' long.</summary>
    private static bool IsUnit(string text, int i, bool isOpen)
    {
        var before = At(text, i - 1);
        if (text[i] == Double && before == Single)
            return i > 1 && char.IsDigit(text[i - 2]);
        if (!char.IsDigit(before) && before is not ('½' or '¼' or '¾'))
            return false;
        // Inside a quotation it is its end, unless another sign is.
        if (isOpen)
            return text.IndexOf(text[i], i + 1) is > 0 and var other
                && Closes(text, other)
                && !char.IsDigit(text[other - 1])
                && !OpensAnother(text, i, other);
        return text[i] == Double
            ? !char.IsLetter(At(text, i + 1))
            : !char.IsLetter(At(text, i + 1)) || At(text, i + 1) is 'x' or '×';
    }

    /// <summary>Whether a quotation begins between two places.</summary>
    private static bool OpensAnother(string text, int start, int end)
    {
        for (var i = start + 1; i <= end; i++)
        {
            if (text[i] == text[start] && Opens(text, i))
                return true;
        }

        return false;
    }

    private static bool Opens(string text, int i) =>
        IsEdge(At(text, i - 1), "([{<–—-/¿¡«“„‘‚‹\"'")
        && !char.IsWhiteSpace(At(text, i + 1))
        && At(text, i + 1) != '\0';

    private static bool Closes(string text, int i) =>
        i > 0 && !char.IsWhiteSpace(text[i - 1]) && !char.IsLetterOrDigit(At(text, i + 1));

    private static bool IsEdge(char c, string signs) =>
        c == '\0' || char.IsWhiteSpace(c) || signs.Contains(c, StringComparison.Ordinal);

    private static char At(string text, int i) => i >= 0 && i < text.Length ? text[i] : '\0';
}
