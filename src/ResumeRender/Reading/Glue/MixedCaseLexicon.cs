namespace ResumeRender.Reading.Glue;

/// <summary>Names and terms of many professions that are written with capitals inside: <c>GitHub</c>, <c>mRNA</c>,
/// <c>PhD</c>.</summary>
internal sealed class MixedCaseLexicon
{
    private readonly Lexicon _words = Lexicon.Read("mixed-case-words");

    public static MixedCaseLexicon Instance => Holder.Value;

    /// <summary>Whether the word, or the word without its plural or genitive ending, is listed.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (_words.Contains(word))
            return true;
        if (word.Length < 3 || word[^1] != 's')
            return false;
        word = word[..^1];
        return _words.Contains(Characters.IsApostrophe(word[^1]) ? word[..^1] : word);
    }

    /// <summary><c>De</c>, <c>La</c>, <c>Fitz</c>: what family and given names are put together with.</summary>
    public static bool IsNamePrefix(ReadOnlySpan<char> word) =>
        word
            is "De"
                or "Di"
                or "Da"
                or "Du"
                or "Des"
                or "Del"
                or "La"
                or "Le"
                or "Van"
                or "Von"
                or "Fitz"
                or "Mac"
                or "Ben"
                or "El"
                or "Al"
                or "St"
                or "Jo"
                or "Mary"
                or "Ann"
                or "Anne"
                or "Sha"
                or "Ty"
                or "Ra"
                or "Ja";

    private static class Holder
    {
        public static readonly MixedCaseLexicon Value = new();
    }
}
