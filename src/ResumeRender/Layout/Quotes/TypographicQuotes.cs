using System.Text;
using ResumeRender.Model;
using static ResumeRender.Layout.Quotes.QuotePlace;

namespace ResumeRender.Layout.Quotes;

/// <summary>Sets the straight quotes and apostrophes of a text as its language has them.</summary>
/// <remarks>
/// Never in program text, nor where the sign is one of feet, inches, minutes or seconds. A quote without its partner
/// stays as it was typed, since nobody can tell what it means. Marks and links may begin or end inside a quotation.
/// </remarks>
internal sealed class TypographicQuotes(QuoteMarks marks)
{
    internal RichText Of(RichText text)
    {
        var plain = text.PlainText;
        if (plain.AsSpan().IndexOfAny(DoubleQuote, SingleQuote) < 0)
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
                (DoubleQuote, marks.Open, marks.Close),
                (SingleQuote, marks.OpenInner, marks.CloseInner),
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
                if (quote == SingleQuote && IsApostrophe(text, i))
                    signs[i] = QuoteMarks.Apostrophe;
                else if (opened is { } start && Closes(text, i))
                    (signs[start], signs[i], opened) = (open, close, null);
                else if (opened is null && Opens(text, i))
                    opened = i;
                else if (quote == SingleQuote && Closes(text, i))
                    signs[i] = QuoteMarks.Apostrophe;
            }

            if (quote == SingleQuote && opened is { } alone)
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
            return char.IsDigit(At(text, i + 2)) && !char.IsDigit(At(text, i + 3)) && At(text, i + 3) != SingleQuote;
        var end = i + 1;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        var word = text[(i + 1)..end];
        return word.Length > 0 && marks.Elided.Contains(word) && (At(text, end) != SingleQuote || word.Length == 1);
    }
}
