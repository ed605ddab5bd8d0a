namespace ResumeRender.Parsing.Text.Lists;

/// <summary>Weighs what speaks for and against an item boundary, piece by piece.</summary>
internal readonly ref struct GlueEvidence(
    string text, MixedCaseVocabulary vocabulary, MarkEdges marks, Surroundings surroundings, ListForm listForm)
{
    private readonly MarkEdges _marks = marks;

    public GlueKind KindAt(int offset) => GlueCandidates.KindAt(text, offset, _marks);

    /// <summary>What the two characters that meet, the marks and the surroundings say.</summary>
    public double OfPlace(int offset, GlueKind kind, bool behindAddress)
    {
        var score = kind switch
        {
            GlueKind.LowerThenUpper => GlueWeights.LowerThenUpper,
            GlueKind.AcronymThenCapitalised => GlueWeights.AcronymThenCapitalised,
            GlueKind.DigitThenUpper => GlueWeights.DigitThenUpper,
            GlueKind.WordThenNumber => GlueWeights.WordThenNumber,
            GlueKind.WordThenAmount => GlueWeights.WordThenAmount,
            GlueKind.AfterPercent => GlueWeights.AfterPercent,
            GlueKind.AfterClosing => GlueWeights.AfterClosing,
            GlueKind.AfterFullStop => GlueWeights.AfterFullStop,
            GlueKind.AfterSymbol => GlueWeights.AfterSymbol,
            GlueKind.AtMarkLowerCase => GlueWeights.MarkBeginsLowerCase,
            _ => 0,
        };
        if (_marks.IsEnd(offset))
            score += GlueWeights.MarkEnds;
        else if (_marks.IsStart(offset) && kind != GlueKind.AtMarkLowerCase)
            score += GlueWeights.MarkBegins;
        else if (_marks.IsInside(offset))
            score += GlueWeights.InsideMark;
        return behindAddress ? score : score + surroundings.PenaltyAt(offset);
    }

    /// <summary>What speaks for reading a piece of a run as one word; 0 when nothing does.</summary>
    /// <param name="word">The piece.</param>
    /// <param name="isWholeRun">Whether it is the whole run: then the document holds it at least once.</param>
    public double OfOneWord(WordRun word, bool isWholeRun)
    {
        var span = Span(word);
        if (MixedCaseLexicon.Instance.Contains(span))
            return GlueWeights.KnownMixedCase;
        if (WordShapes.IsPluralAcronym(span))
            return GlueWeights.PluralAcronym;
        if (WordShapes.IsQuantityWithUnit(span))
            return GlueWeights.QuantityWithUnit;
        var count = vocabulary.CountOf(span);
        if (isWholeRun && count > 1)
            return GlueWeights.RepeatedInDocument;
        if (!isWholeRun && count > 0)
            return GlueWeights.AloneInDocument;
        return 0;
    }

    /// <summary>What speaks against a boundary behind the first letters of a name: <c>Mc|Gill</c>, <c>De|Shawn</c>.</summary>
    public double OfNamePrefix(WordRun left)
    {
        var span = Span(left);
        return span is "Mc" ? GlueWeights.ScotsName : MixedCaseLexicon.IsNamePrefix(span) ? GlueWeights.NamePrefix : 0;
    }

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

    /// <summary>What speaks against a boundary before a run that is the end of a name with full stops: <c>ASP.NET</c>.</summary>
    public double OfDottedName(WordRun run)
    {
        var start = run.Start - 1;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        return MixedCaseLexicon.Instance.Contains(text.AsSpan(start, run.End - start)) ? GlueWeights.DottedName : 0;
    }

    /// <summary>What speaks against a boundary behind a bracketed prefix: <c>(Re)Designed</c>.</summary>
    public double OfBracketedPrefix(int offset)
    {
        if (text[offset - 1] != ')')
            return 0;
        var start = offset - 1;
        while (start > 0 && offset - start < 5 && char.IsLetter(text[start - 1]))
            start--;
        var prefix = text.AsSpan(start, offset - 1 - start);
        return start > 0 && text[start - 1] == '(' && WordShapes.Of(prefix) is WordShape.Capitalised && prefix.Length <= 3
            ? GlueWeights.BracketedPrefix : 0;
    }

    /// <summary>How well a word begins an item.</summary>
    public double OfStart(WordRun word, bool isRunEnd)
    {
        var span = Span(word);
        var form = FormOf(word, isRunEnd);
        var score = WordShapes.Of(span) switch
        {
            WordShape.Number => OfNumberStart(word, isRunEnd),
            WordShape.Single => OfSingleLetterStart(word),
            WordShape.Acronym => vocabulary.Has(span) ? GlueWeights.StartsWithKnownAcronym : GlueWeights.StartsWithAcronym,
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

    private const int LongestWord = 40;

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

    /// <summary>Names are made of two ordinary words with capitals, <c>DigitalOcean</c>, so it means little that the first is one.</summary>
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
        if (isRunEnd && ItemStartLexicon.Instance.IsOpener(lower) && ItemStartLexicon.IsLinkOfOpener(WordBehind(word)))
            score += GlueWeights.OpenerIsLinked;
        score += OfLength(word.Length);
        var standsAlone = vocabulary.Has(lower) || vocabulary.Has(Span(word));
        return standsAlone && score >= 0 ? score + GlueWeights.StartSeenElsewhere : score;
    }

    /// <summary>The halves of names are short; the words that items begin with are not.</summary>
    private static double OfLength(int length) =>
        length >= 9 ? GlueWeights.StartIsVeryLong : length >= 7 ? GlueWeights.StartIsLong : 0;

    /// <summary>An item goes on behind its first word, at times with a hyphen: <c>On-call</c>; a name stands before any sign.</summary>
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

    private ReadOnlySpan<char> WordBehind(WordRun word)
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
        return text[word.Start] is 'A' or 'I' && next == ' ' ? GlueWeights.StartsWithFunctionWord : GlueWeights.StartsWithSingleLetter;
    }

    /// <summary>One to three letters behind a number: <c>20 mK</c>, <c>900 ms</c>, <c>-40°C</c>.</summary>
    private bool IsUnit(WordRun word)
    {
        if (word.Length > 3 || word.Start < 2
            || (word.Length == 1 && text[word.Start] is not ('m' or 'g' or 'h' or 's' or 'K' or 'C' or 'V' or 'W'))
            || ItemStartLexicon.NeedsContinuation(Span(word)))
            return false;
        return text[word.Start - 1] is ' ' or '°' or '-' or '/' && char.IsAsciiDigit(text[word.Start - 2]);
    }

    /// <summary>A year or a number with a decimal or thousands sign; short numbers are parts of names more often: <c>3Com</c>.</summary>
    private bool IsLongNumber(WordRun word)
    {
        foreach (var c in Span(word))
            if (!char.IsAsciiDigit(c))
                return false;
        return word.Length >= 4
            || (word.Start >= 2 && text[word.Start - 1] is '.' or ',' && char.IsAsciiDigit(text[word.Start - 2]));
    }

    private bool IsKnownMixedCase(ReadOnlySpan<char> word) =>
        MixedCaseLexicon.Instance.Contains(word) || WordShapes.IsPluralAcronym(word) || vocabulary.CountOf(word) > 0;

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

    private static bool LooksLikePast(ReadOnlySpan<char> lower) => lower.Length >= 4 && lower.EndsWith("ed") && !(lower.Length <= 5 && lower[^3] == 'e')
        && lower is not ("united" or "limited" or "alfred" or "ahmed" or "mohammed" or "mohamed" or "hundred" or "sacred" or "shed" or "sled" or "fred");

    private static bool LooksLikeGerund(ReadOnlySpan<char> lower) => lower.Length >= 6 && lower.EndsWith("ing");

    private ReadOnlySpan<char> Span(WordRun word) => text.AsSpan(word.Start, word.Length);
}
