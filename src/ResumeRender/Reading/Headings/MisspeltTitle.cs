namespace ResumeRender.Reading.Headings;

/// <summary>Recognises the long words of titles although one letter of them is wrong: <c>Expereince</c>,
/// <c>Educaton</c>.</summary>
internal static class MisspeltTitle
{
    private static readonly string[] Words =
    [
        "experience", "education", "employment", "qualifications", "certifications", "publications", "professional",
        "achievements", "references", "languages",
    ];

    /// <summary>The word that is meant; the same word if none is.</summary>
    public static ReadOnlySpan<char> Correct(ReadOnlySpan<char> word)
    {
        foreach (var known in Words)
        {
            if (Math.Abs(known.Length - word.Length) <= 1 && known[0] == word[0] && IsNear(known, word))
                return known;
        }

        return word;
    }

    /// <summary>True if one letter is wrong, missing or too much, or two neighbours changed places.</summary>
    private static bool IsNear(ReadOnlySpan<char> known, ReadOnlySpan<char> word)
    {
        var start = known.CommonPrefixLength(word);
        var end = 0;
        while (end < Math.Min(known.Length, word.Length) - start && known[^(end + 1)] == word[^(end + 1)])
            end++;
        var (missing, extra) = (known.Length - start - end, word.Length - start - end);
        var areSwapped =
            missing == 2 && extra == 2 && known[start] == word[start + 1] && known[start + 1] == word[start];
        return (missing <= 1 && extra <= 1) || areSwapped;
    }
}
