namespace ResumeRender.Layout.Quotes;

/// <summary>What a straight quote can be where it stands: a unit, the beginning of a quotation, or its end.</summary>
internal static class QuotePlace
{
    internal const char DoubleQuote = '"', SingleQuote = '\'';

    /// <summary>A sign of feet, inches, minutes or seconds after a figure: 6'2", 19", 5' long.</summary>
    internal static bool IsUnit(string text, int i, bool isOpen)
    {
        var before = At(text, i - 1);
        if (text[i] == DoubleQuote && before == SingleQuote)
            return i > 1 && char.IsDigit(text[i - 2]);
        if (!char.IsDigit(before) && before is not ('½' or '¼' or '¾'))
            return false;
        // Inside a quotation it is its end, unless another sign is.
        if (isOpen)
            return text.IndexOf(text[i], i + 1) is > 0 and var other
                && Closes(text, other)
                && !char.IsDigit(text[other - 1])
                && !OpensAnother(text, i, other);
        return text[i] == DoubleQuote
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

    /// <summary>Whether a quote at a place may begin a quotation: no letter stands before it.</summary>
    internal static bool Opens(string text, int i) =>
        IsEdge(At(text, i - 1), "([{<–—-/¿¡«“„‘‚‹\"'")
        && !char.IsWhiteSpace(At(text, i + 1))
        && At(text, i + 1) != '\0';

    /// <summary>Whether a quote at a place may end a quotation.</summary>
    internal static bool Closes(string text, int i) =>
        i > 0 && !char.IsWhiteSpace(text[i - 1]) && !char.IsLetterOrDigit(At(text, i + 1));

    private static bool IsEdge(char c, string signs) =>
        c == '\0' || char.IsWhiteSpace(c) || signs.Contains(c, StringComparison.Ordinal);

    /// <summary>The character at a place; NUL outside the text.</summary>
    internal static char At(string text, int i) => i >= 0 && i < text.Length ? text[i] : '\0';
}
