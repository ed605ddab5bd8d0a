namespace ResumeRender.Reading.Glue;

/// <content>How well words end an item.</content>
internal readonly ref partial struct GlueEvidence
{
    /// <summary>How well a word ends an item.</summary>
    public double OfEnd(WordRun word)
    {
        var span = Span(word);
        if (IsUnit(word))
            return GlueWeights.EndsInUnit;
        return WordShapes.Of(span) switch
        {
            WordShape.Lower => OfLowerCaseEnd(span),
            WordShape.Capitalised => OfCapitalisedEnd(span),
            WordShape.Acronym => GlueWeights.EndsInAcronym + (vocabulary.Has(span) ? GlueWeights.EndSeenElsewhere : 0),
            WordShape.Single => char.IsLower(span[0]) ? GlueWeights.EndsInSingleLetter : GlueWeights.EndsInInitial,
            WordShape.Number => IsLongNumber(word) ? GlueWeights.EndsInLongNumber : GlueWeights.EndsInNumber,
            _ => IsKnownMixedCase(span) ? GlueWeights.EndsInKnownMixedCase
                : span.Length <= 4 ? GlueWeights.EndsInShortMixedCase
                : GlueWeights.EndsInUnknownMixedCase,
        };
    }

    /// <summary>How well what stands before a full stop ends a sentence.</summary>
    public double OfSentenceEnd(int fullStop)
    {
        var end = fullStop;
        while (end > 0 && Characters.IsTerminal(text[end - 1]))
            end--;
        var start = end;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        if (start == end)
            return 0;
        var word = text.AsSpan(start, end - start);
        if (word.Length == 1 && char.IsLetter(word[0]))
        {
            // The last letter of `U.S.` may end a sentence; the `J` of `J.Smith` may not.
            var isDotted = start >= 2 && text[start - 1] == '.' && char.IsUpper(word[0]);
            return isDotted ? GlueWeights.EndsInInitial : GlueWeights.EndsInAbbreviation;
        }

        return ItemStartLexicon.IsAbbreviation(word) ? GlueWeights.EndsInAbbreviation : OfEnd(new WordRun(start, end));
    }

    private double OfLowerCaseEnd(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
            return GlueWeights.EndsInSingleLetter;
        if (ItemStartLexicon.NeedsContinuation(word))
            return GlueWeights.EndsInArticleOrConjunction;
        if (ItemStartLexicon.IsCombiningForm(word))
            return GlueWeights.EndsInCombiningForm;
        if (ItemStartLexicon.MayBeParticle(word))
            return GlueWeights.EndsInParticle;
        var score = word.Length >= 5 ? GlueWeights.EndsInLowerCaseWord
            : word.Length == 4 || ItemStartLexicon.IsShortWord(word) ? GlueWeights.EndsInFourLetterWord
            : word.Length == 3 || ItemStartLexicon.IsTopLevelDomain(word) ? GlueWeights.EndsInShortWord
            : GlueWeights.EndsInUnknownFragment;
        return score + OfFamiliarEnd(word);
    }

    /// <summary>Names are made of two ordinary words with capitals, <c>DigitalOcean</c>, so it means little that the
    /// first is one.</summary>
    private double OfCapitalisedEnd(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        if (word.Length <= LongestWord && ItemStartLexicon.IsCombiningForm(buffer[..word.ToLowerInvariant(buffer)]))
            return GlueWeights.EndsInCombiningForm;
        if (ItemStartLexicon.IsDayOrMonth(word))
            return GlueWeights.EndsInLowerCaseWord;
        return GlueWeights.EndsInCapitalised
            + (OfFamiliarEnd(word) > 0 ? GlueWeights.EndsInOrdinaryCapitalised : 0)
            + (word.Length >= 8 ? GlueWeights.EndsInLongCapitalised : 0);
    }

    private double OfFamiliarEnd(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        if (word.Length > LongestWord)
            return 0;
        var lower = buffer[..word.ToLowerInvariant(buffer)];
        if (vocabulary.Has(word) || vocabulary.Has(lower) || ItemStartLexicon.Instance.Contains(lower))
            return GlueWeights.EndSeenElsewhere;
        return ItemStartLexicon.LooksEnglish(lower) ? GlueWeights.EndHasEnglishSuffix : 0;
    }

    /// <summary>One to three letters after a number: <c>20 mK</c>, <c>900 ms</c>, <c>-40°C</c>.</summary>
    private bool IsUnit(WordRun word)
    {
        if (word.Length > 3 || word.Start < 2
            || (word.Length == 1 && text[word.Start] is not ('m' or 'g' or 'h' or 's' or 'K' or 'C' or 'V' or 'W'))
            || ItemStartLexicon.NeedsContinuation(Span(word)))
            return false;
        return text[word.Start - 1] is ' ' or '°' or '-' or '/' && char.IsAsciiDigit(text[word.Start - 2]);
    }

    /// <summary>A year or a number with a decimal or thousands sign; short numbers are parts of names more often:
    /// <c>3Com</c>.</summary>
    private bool IsLongNumber(WordRun word)
    {
        foreach (var c in Span(word))
            if (!char.IsAsciiDigit(c))
                return false;
        return word.Length >= 4
            || (word.Start >= 2 && text[word.Start - 1] is '.' or ',' && char.IsAsciiDigit(text[word.Start - 2]));
    }
}
