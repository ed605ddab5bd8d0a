namespace ResumeRender.Reading.Glue;

/// <summary>The grammatical form in which an item begins.</summary>
internal enum StartForm
{
    /// <summary>Not a verb, as far as we know.</summary>
    Other,

    /// <summary><c>Managed</c>, <c>Led</c>.</summary>
    Past,

    /// <summary><c>Managing</c>.</summary>
    Gerund,

    /// <summary><c>Manages</c>.</summary>
    Present,

    /// <summary><c>Manage</c>.</summary>
    Bare,

    /// <summary><c>Languages:</c>.</summary>
    Label,

    /// <summary><c>12 direct reports</c>.</summary>
    Number,
}

/// <summary>Recognises the inflected forms of the verbs that résumés begin items with.</summary>
/// <remarks>Works backwards from the word: the ending is taken off by the rules of English spelling and what remains is
/// looked up among the lemmas, so the list holds lemmas and irregular pasts only.</remarks>
internal sealed class VerbForms
{
    private readonly Lexicon _lemmas = Lexicon.Read("verbs");
    private readonly Lexicon _irregularPasts = Lexicon.Read("irregular-pasts");

    public static VerbForms Instance => Holder.Value;

    /// <summary>The form of a lower-case word; <see cref="StartForm.Other"/> when it is not a form of a known
    /// verb.</summary>
    public StartForm Of(ReadOnlySpan<char> word)
    {
        if (_irregularPasts.Contains(word))
            return StartForm.Past;
        if (_lemmas.Contains(word))
            return StartForm.Bare;
        if (word.EndsWith("ed") && IsInflected(word[..^2]))
            return StartForm.Past;
        if (word.EndsWith("ing") && IsInflected(word[..^3]))
            return StartForm.Gerund;
        if (word.EndsWith('s') && IsThirdPerson(word[..^1]))
            return StartForm.Present;
        return WithoutPrefix(word) is { IsEmpty: false } rest ? Of(rest) : StartForm.Other;
    }

    private bool IsInflected(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2)
            return false;
        if (_lemmas.Contains(stem) || WithEnding(stem, "e"))
            return true;
        if (stem[^1] == 'i' && WithEnding(stem[..^1], "y"))
            return true;
        return stem.Length > 2 && stem[^1] == stem[^2] && _lemmas.Contains(stem[..^1]);
    }

    private bool IsThirdPerson(ReadOnlySpan<char> stem) =>
        _lemmas.Contains(stem)
        || (stem.EndsWith('e') && _lemmas.Contains(stem[..^1]))
        || (stem.EndsWith("ie") && WithEnding(stem[..^2], "y"));

    private bool WithEnding(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending)
    {
        Span<char> lemma = stackalloc char[32];
        if (stem.Length + ending.Length > lemma.Length)
            return false;
        stem.CopyTo(lemma);
        ending.CopyTo(lemma[stem.Length..]);
        return _lemmas.Contains(lemma[..(stem.Length + ending.Length)]);
    }

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> word)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["re", "co", "over", "out", "pre", "cross"])
            if (word.Length > prefix.Length + 4 && word.StartsWith(prefix))
                return word[prefix.Length..];
        return [];
    }

    private static class Holder
    {
        public static readonly VerbForms Value = new();
    }
}
