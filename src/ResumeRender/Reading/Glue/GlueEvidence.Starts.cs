namespace ResumeRender.Reading.Glue;

/// <content>How well words begin an item.</content>
internal readonly ref partial struct GlueEvidence
{
    /// <summary>How well a word begins an item.</summary>
    public double OfStart(WordRun word, bool isRunEnd)
    {
        var span = Span(word);
        var form = FormOf(word, isRunEnd);
        var score = WordShapes.Of(span) switch
        {
            WordShape.Number => OfNumberStart(word, isRunEnd),
            WordShape.Single => OfSingleLetterStart(word),
            WordShape.Acronym => vocabulary.Has(span)
                ? GlueWeights.StartsWithKnownAcronym
                : GlueWeights.StartsWithAcronym,
            WordShape.Mixed => IsKnownMixedCase(span) ? 0 : GlueWeights.StartsWithMixedCase,
            WordShape.Lower => 0,
            _ => OfCapitalisedStart(word, isRunEnd),
        };
        if (isRunEnd && ItemLabel.BeginsAt(text, word.Start))
            score += GlueWeights.StartsWithLabel;
        if (isRunEnd)
            score += OfWhatFollows(word);
        return score + listForm.Agreement(form);
    }

    /// <summary>The form in which an item begins that starts with a word.</summary>
    public StartForm FormOf(WordRun word, bool isRunEnd)
    {
        var span = Span(word);
        if (WordShapes.Of(span) == WordShape.Number)
            return StartForm.Number;
        if (isRunEnd && ItemLabel.BeginsAt(text, word.Start))
            return StartForm.Label;
        Span<char> buffer = stackalloc char[LongestWord];
        var lower = Lowered(word, isRunEnd, buffer);
        if (lower.IsEmpty)
            return StartForm.Other;
        var form = VerbForms.Instance.Of(lower);
        return form != StartForm.Other ? form
            : LooksLikePast(lower) ? StartForm.Past
            : LooksLikeGerund(lower) ? StartForm.Gerund
            : StartForm.Other;
    }

    private double OfCapitalisedStart(WordRun word, bool isRunEnd)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var lower = Lowered(word, isRunEnd, buffer);
        if (lower.IsEmpty)
            return 0;
        var score = VerbForms.Instance.Of(lower) switch
        {
            StartForm.Past => GlueWeights.StartsWithPast,
            StartForm.Gerund => GlueWeights.StartsWithGerund,
            StartForm.Present => GlueWeights.StartsWithPresent,
            StartForm.Bare => Math.Max(GlueWeights.StartsWithBareVerb, OfOtherStart(lower)),
            _ => OfOtherStart(lower),
        };
        if (isRunEnd && ItemStartLexicon.Instance.IsOpener(lower) && ItemStartLexicon.IsLinkOfOpener(WordAfter(word)))
            score += GlueWeights.OpenerIsLinked;
        score += OfLength(word.Length);
        var standsAlone = vocabulary.Has(lower) || vocabulary.Has(Span(word));
        return standsAlone && score >= 0 ? score + GlueWeights.StartSeenElsewhere : score;
    }

    /// <summary>The halves of names are short; the words that items begin with are not.</summary>
    private static double OfLength(int length) =>
        length >= 9 ? GlueWeights.StartIsVeryLong : length >= 7 ? GlueWeights.StartIsLong : 0;

    /// <summary>An item goes on after its first word, at times with a hyphen: <c>On-call</c>; a name stands before any
    /// sign.</summary>
    private double OfWhatFollows(WordRun word)
    {
        var end = word.End;
        if (end >= text.Length || text[end] is ',' or '.' or ';' or ')' or '!' or '?' or '"' or '”')
            return GlueWeights.StartStandsBeforePunctuation;
        return IsFirstPartOfCompound(word) ? GlueWeights.StartIsHyphenated : 0;
    }

    /// <summary><c>Co</c> in <c>Co-designed</c>, but not <c>Hub</c> in <c>GitHub-hosted</c>.</summary>
    private bool IsFirstPartOfCompound(WordRun word) =>
        word.End + 1 < text.Length && text[word.End] == '-' && char.IsLetter(text[word.End + 1])
        && ItemStartLexicon.BeginsCompound(Span(word));

    private ReadOnlySpan<char> WordAfter(WordRun word)
    {
        var start = word.End + 1;
        if (start >= text.Length || text[word.End] != ' ')
            return [];
        var next = WordRun.Next(text, start);
        return next.Start == start ? Span(next) : [];
    }

    private static double OfOtherStart(ReadOnlySpan<char> lower)
    {
        if (ItemStartLexicon.IsFunctionWord(lower))
            return GlueWeights.StartsWithFunctionWord;
        if (ItemStartLexicon.Instance.Contains(lower))
            return GlueWeights.StartsWithListedWord + (lower.Length == 4 ? GlueWeights.StartIsFourLetters : 0);
        if (LooksLikePast(lower))
            return GlueWeights.StartsLikePast;
        if (LooksLikeGerund(lower))
            return GlueWeights.StartsLikeGerund;
        if (ItemStartLexicon.LooksLikeNounOrAdjective(lower))
            return GlueWeights.StartHasEnglishSuffix;
        return lower.Length <= 2 ? GlueWeights.StartsWithFragment
            : lower.Length == 3 ? GlueWeights.StartsWithShortUnknown
            : lower.Length == 4 ? GlueWeights.StartIsFourLetters
            : 0;
    }

    private double OfNumberStart(WordRun word, bool isRunEnd)
    {
        if (!isRunEnd || word.End >= text.Length)
            return GlueWeights.StartsWithNumber;
        var next = text[word.End];
        var counts = next is '%' or '+' or '/' or '-' or ','
            || (next == ' ' && word.End + 1 < text.Length && char.IsLower(text[word.End + 1]));
        return GlueWeights.StartsWithNumber + (counts ? GlueWeights.StartsWithCountedThings : 0);
    }

    private double OfSingleLetterStart(WordRun word)
    {
        var next = word.End < text.Length ? text[word.End] : '.';
        if (next is '/' or '&' or '-')
            return GlueWeights.StartsWithAcronym;
        return text[word.Start] is 'A' or 'I' && next == ' '
            ? GlueWeights.StartsWithFunctionWord
            : GlueWeights.StartsWithSingleLetter;
    }

    /// <summary>The word in lower case; of <c>Co-designed</c> the last part, for that is where the ending is.</summary>
    private ReadOnlySpan<char> Lowered(WordRun word, bool isRunEnd, Span<char> buffer)
    {
        var span = Span(word);
        if (isRunEnd && IsFirstPartOfCompound(word))
        {
            var rest = WordRun.Next(text, word.End + 1);
            if (rest.Length >= 4)
                span = Span(rest);
        }

        return span.Length > LongestWord ? [] : buffer[..span.ToLowerInvariant(buffer)];
    }

    private static bool LooksLikePast(ReadOnlySpan<char> lower) =>
        lower.Length >= 4
        && lower.EndsWith("ed")
        && !(lower.Length <= 5 && lower[^3] == 'e')
        && lower
            is not (
                "united"
                or "limited"
                or "alfred"
                or "ahmed"
                or "mohammed"
                or "mohamed"
                or "hundred"
                or "sacred"
                or "shed"
                or "sled"
                or "fred"
            );

    private static bool LooksLikeGerund(ReadOnlySpan<char> lower) => lower.Length >= 6 && lower.EndsWith("ing");
}
