namespace ResumeRender.Layout.Pictographs;

/// <summary>Tells lists (“🐍 Python, 🦀 Rust”), in which pictures beside the commas only adorn, from sentences.</summary>
internal static class PictureList
{
    /// <summary>An item has a few words; more are a clause.</summary>
    private const int MostWords = 4;

    private const int Longest = 400;

    private const string Borders = ",;|•·/–—()、，；｜";

    private const string EndsOfSentence = ".!?。！？";

    /// <summary>True for a sign between the items of a list.</summary>
    internal static bool IsBorder(char c) => Borders.Contains(c, StringComparison.Ordinal);

    /// <summary>True for two items or more, each of a few words, that end in no full stop.</summary>
    internal static bool Is(string text, List<Sign> signs)
    {
        var trimmed = text.AsSpan().TrimEnd();
        if (signs.Count == 0 || trimmed.Length is 0 or > Longest)
            return false;
        if (EndsOfSentence.Contains(trimmed[^1], StringComparison.Ordinal))
            return false;
        var (borders, words, isInWord) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsBorder(text[i]))
            {
                (borders, words, isInWord) = (borders + 1, 0, false);
                continue;
            }

            var isWord = char.IsLetterOrDigit(text[i]) && !signs.Exists(s => s.Start <= i && i < s.End);
            words += isWord && !isInWord ? 1 : 0;
            isInWord = isWord || (isInWord && !char.IsWhiteSpace(text[i]));
            if (words > MostWords)
                return false;
        }

        return borders > 0;
    }

    /// <summary>True if some item between commas is nothing but a picture.</summary>
    internal static bool HasPictureAsItem(string text, List<Sign> signs)
    {
        foreach (var sign in signs)
        {
            var before = text.AsSpan(0, sign.Start).TrimEnd();
            var after = text.AsSpan(sign.End).TrimStart();
            var (opens, closes) = (before is [.., ',' or '、' or '，'], after is [',' or '、' or '，', ..]);
            if ((opens && (closes || after.IsEmpty)) || (closes && before.IsEmpty))
                return true;
        }

        return false;
    }
}
