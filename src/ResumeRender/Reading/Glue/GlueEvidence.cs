namespace ResumeRender.Reading.Glue;

/// <summary>Weighs what speaks for and against an item boundary, piece by piece.</summary>
internal readonly ref partial struct GlueEvidence(
    string text, MixedCaseVocabulary vocabulary, MarkEdges marks, Surroundings surroundings, ListForm listForm)
{
    private readonly MarkEdges _marks = marks;

    public GlueKind KindAt(int offset) => GlueCandidates.KindAt(text, offset, _marks);

    /// <summary>The evidence of the two characters that meet, the marks and the surroundings.</summary>
    public double OfPlace(int offset, GlueKind kind, bool afterAddress)
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
        return afterAddress ? score : score + surroundings.PenaltyAt(offset);
    }

    /// <summary>The evidence for reading a piece of a run as one word; 0 for no evidence.</summary>
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

    /// <summary>The evidence against a boundary after the first letters of a name: <c>Mc|Gill</c>,
    /// <c>De|Shawn</c>.</summary>
    public double OfNamePrefix(WordRun left)
    {
        var span = Span(left);
        return span is "Mc" ? GlueWeights.ScotsName : MixedCaseLexicon.IsNamePrefix(span) ? GlueWeights.NamePrefix : 0;
    }

    /// <summary>The evidence against a boundary before a run that is the end of a name with full stops:
    /// <c>ASP.NET</c>.</summary>
    public double OfDottedName(WordRun run)
    {
        var start = run.Start - 1;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        return MixedCaseLexicon.Instance.Contains(text.AsSpan(start, run.End - start)) ? GlueWeights.DottedName : 0;
    }

    /// <summary>The evidence against a boundary after a bracketed prefix: <c>(Re)Designed</c>.</summary>
    public double OfBracketedPrefix(int offset)
    {
        if (text[offset - 1] != ')')
            return 0;
        var start = offset - 1;
        while (start > 0 && offset - start < 5 && char.IsLetter(text[start - 1]))
            start--;
        var prefix = text.AsSpan(start, offset - 1 - start);
        return
            start > 0 && text[start - 1] == '(' && WordShapes.Of(prefix) is WordShape.Capitalised && prefix.Length <= 3
            ? GlueWeights.BracketedPrefix
            : 0;
    }

    private const int LongestWord = 40;

    private bool IsKnownMixedCase(ReadOnlySpan<char> word) =>
        MixedCaseLexicon.Instance.Contains(word) || WordShapes.IsPluralAcronym(word) || vocabulary.CountOf(word) > 0;

    private ReadOnlySpan<char> Span(WordRun word) => text.AsSpan(word.Start, word.Length);
}
