using System.Collections.Frozen;

namespace ResumeRender.Typesetting.Text;

/// <summary>A place where a line may end.</summary>
/// <param name="End">Index after the last character that stands on the line; spaces at its end do not count for its
/// width.</param>
/// <param name="Next">Index of the first character of the next line.</param>
/// <param name="Penalty">What it costs to end a line there; 0 for a plain space.</param>
internal readonly record struct BreakPoint(int End, int Next, double Penalty);

/// <summary>Finds where the lines of a paragraph may end.</summary>
/// <remarks>
/// A choice of the opportunities of Unicode Standard Annex 14: spaces (class SP), and, as a last resort, places after
/// a slash (SY) or a dash (BA, B2) between two words of letters. Not inside an address or a number: see <see
/// cref="Addresses"/>. Not after hyphens: a reader of the file's text takes a hyphen at a line's end for one that was
/// put there, and glues the halves together. Not inside a figure: <c>4.60 / 5.0</c>, <c>12 kg</c>, <c>24/7</c>. Where a
/// line has separators, it ends at those first, and the separator is then not shown.
/// </remarks>
internal static class BreakPoints
{
    /// <summary>Breaking after a slash or dash is better than a line that lacks half its length, and worse than all
    /// else.</summary>
    private const double TornWord = 0.25;

    /// <summary>The pieces between separators stay whole, unless that leaves three quarters of a line empty.</summary>
    private const double TornPiece = 0.6;

    /// <summary>Shorter halves are an abbreviation: <c>w/o</c>, <c>n/a</c>, <c>CI/CD</c>.</summary>
    private const int LeastLetters = 3;

    private static readonly FrozenSet<string> Units = FrozenSet.ToFrozenSet(
        [
            "k", "m", "M", "bn", "million", "billion", "kg", "g", "t", "km", "cm", "mm", "ha", "l", "ml", "h", "hrs",
            "hours", "min", "s", "ms", "KB", "kB", "MB", "GB", "TB", "Hz", "kHz", "MHz", "GHz", "W", "kW", "MW", "GW",
            "kWh", "MWh", "V", "A", "pt", "px", "years", "yrs", "months", "weeks", "days", "EUR", "USD", "GBP", "SGD",
            "CHF", "INR", "JPY", "CNY", "AUD", "CAD", "SEK", "NOK", "DKK", "PLN", "CZK", "BRL", "ZAR",
        ],
        StringComparer.Ordinal
    );

    /// <summary>All places in order, the text's beginning and end among them; null if there are more than <paramref
    /// name="most"/>.</summary>
    internal static List<BreakPoint>? Of(ShapedText shaped, int most)
    {
        var text = shaped.Text;
        var torn = shaped.Separators.Length > 0 ? TornPiece : 0;
        var points = new List<BreakPoint> { new(0, 0, 0) };
        var separator = 0;
        for (var end = 0; end < text.Length && points.Count <= most;)
        {
            var start = end;
            end = shaped.EndOfWord(end);
            AddInside(points, shaped, start, end, torn);
            while (separator < shaped.Separators.Length && shaped.Separators[separator].End < end)
                separator++;
            if (
                end < text.Length
                && separator < shaped.Separators.Length
                && shaped.Separators[separator] is var (from, to)
                && from < end
            )
            {
                // The space before the sign stays: the words on both sides of the line's end are apart in the file too.
                if (to == end)
                    points.Add(new BreakPoint(text[from] == ' ' ? from + 1 : end, end, 0));
            }
            else if (end == text.Length || !BelongTogether(text, end))
            {
                points.Add(new BreakPoint(end, end, torn));
            }
        }

        return points.Count > most ? null : points;
    }

    private static void AddInside(List<BreakPoint> points, ShapedText shaped, int start, int end, double torn)
    {
        var text = shaped.Text;
        for (var i = start + 1; i < end; i++)
        {
            if (
                text[i - 1] is '/' or '–' or '—'
                && !shaped.IsInsideWhole(i)
                && LettersBefore(text, start, i - 1) >= LeastLetters
                && LettersAfter(text, i, end) >= LeastLetters
            )
                points.Add(new BreakPoint(i, i, torn + TornWord));
        }
    }

    private static int LettersBefore(string text, int start, int end)
    {
        var i = end;
        while (i > start && char.IsLetter(text[i - 1]))
            i--;
        return end - i;
    }

    private static int LettersAfter(string text, int start, int end)
    {
        var i = start;
        while (i < end && char.IsLetter(text[i]))
            i++;
        return i - start;
    }

    /// <summary>True if the words on both sides of an end are parts of one figure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the second of them begins.</param>
    internal static bool BelongTogether(string text, int at)
    {
        var left = at - 1;
        while (left >= 0 && text[left] == ' ')
            left--;
        if (left < 0)
            return false;
        // No line begins with such a sign, and none ends with it inside a figure.
        if (
            text[at] is '/' or '–' or '%' or '=' or '×'
            || (text[left] is '/' or '–' or '=' or '×' && char.IsAsciiDigit(text[at]))
        )
            return true;
        if (char.IsAsciiDigit(text[at]))
            return IsCurrency(text, left);
        if (!char.IsAsciiDigit(text[left]))
            return false;
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(at, end - at));
    }

    /// <summary>True if the word that ends here is a code of a currency or its sign: <c>EUR 40</c>.</summary>
    private static bool IsCurrency(string text, int last)
    {
        var start = last;
        while (start > 0 && text[start - 1] != ' ')
            start--;
        var word = text.AsSpan(start, last + 1 - start);
        return word is "$" or "€" or "£" or "¥" or "₹"
            || (
                word.Length == 3
                && Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
                && char.IsAsciiLetterUpper(word[1])
            );
    }
}
