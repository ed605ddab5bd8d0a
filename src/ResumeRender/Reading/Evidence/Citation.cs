namespace ResumeRender.Reading.Evidence;

/// <summary>Recognises a reference in the manner of science: “Berg, T., &amp; Lee, A. (2023). Tides and trains. Journal
/// of Odd Things, 4(2), 11–19.”</summary>
/// <remarks>Its order is a convention of its field, and its commas part names, not fields: it stays in one piece, the
/// year included.</remarks>
internal static class Citation
{
    /// <summary>Longer lists of authors end in “et al.”.</summary>
    private const int MostLettersOfAuthors = 300;

    /// <summary>True if initials of authors come first, then a year in brackets, then the work.</summary>
    public static bool IsByAuthors(ReadOnlySpan<char> text)
    {
        for (var open = text.IndexOf('('); open >= 0 && open < MostLettersOfAuthors && open + 6 <= text.Length;)
        {
            if (IsYear(text[(open + 1)..]) && EndsAsYear(text[(open + 5)..]))
                return HasAuthors(text[..open]);
            var next = text[(open + 1)..].IndexOf('(');
            open = next < 0 ? -1 : open + 1 + next;
        }

        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text[..4].IndexOfAnyExceptInRange('0', '9') < 0 && text[0] is '1' or '2';

    /// <summary>“).”, “),”, “a).” and “, March).”</summary>
    private static bool EndsAsYear(ReadOnlySpan<char> text)
    {
        var close = text.IndexOf(')');
        return close is >= 0 and < 16 && close + 1 < text.Length && text[close + 1] is '.' or ',' or ':';
    }

    private static bool HasAuthors(ReadOnlySpan<char> text)
    {
        if (text.Contains(" et al", StringComparison.OrdinalIgnoreCase))
            return true;
        for (var i = 1; i < text.Length; i++)
        {
            var isInitial = text[i] == '.' && char.IsUpper(text[i - 1]) && (i == 1 || !char.IsLetter(text[i - 2]));
            if (isInitial)
                return true;
        }

        return false;
    }
}
