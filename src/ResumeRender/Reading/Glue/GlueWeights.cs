namespace ResumeRender.Reading.Glue;

/// <summary>The weight of each piece of evidence for or against an item boundary.</summary>
/// <remarks>In bits: +1 makes a boundary twice as likely, -1 half as likely; independent pieces add up.
/// <c>docs/list-splitting.md</c> gives the reasons; change both together.</remarks>
internal static class GlueWeights
{
    // Limits for the sum.
    public const double Certain = 3;
    public const double WorthMentioning = 1;

    // The place: which characters meet.
    public const double LowerThenUpper = 0;
    public const double AcronymThenCapitalised = -1;
    public const double DigitThenUpper = 0;
    public const double WordThenNumber = -3.5;
    public const double AfterPercent = 6;
    public const double AfterClosing = 4;
    public const double AfterFullStop = 1;
    public const double AfterSymbol = 1;
    public const double WordThenAmount = 2;
    public const double MarkEnds = 2.5;
    public const double MarkBegins = 1.5;
    public const double MarkBeginsLowerCase = -3;
    public const double InsideMark = -7;
    public const double InsideAddress = -7;
    public const double InsideBracket = -4;
    public const double InsideQuotation = -3;

    // The word as one whole.
    public const double KnownMixedCase = 8;
    public const double RepeatedInDocument = 6;
    public const double AloneInDocument = 5;
    public const double PluralAcronym = 8;
    public const double QuantityWithUnit = 6;
    public const double ScotsName = 7;
    public const double BracketedPrefix = -7;
    public const double DottedName = -8;
    public const double NamePrefix = 2;

    // The left part as the end of an item.
    public const double EndsInLowerCaseWord = 3.5;
    public const double EndsInFourLetterWord = 3;
    public const double EndsInShortWord = 1;
    public const double EndsInUnknownFragment = -1;
    public const double EndsInSingleLetter = -6;
    public const double EndsInInitial = -2;
    public const double EndsInArticleOrConjunction = -6;
    public const double EndsInParticle = -2;
    public const double EndsInCapitalised = -1.5;
    public const double EndsInCombiningForm = -4;
    public const double EndsInLongCapitalised = 1;
    public const double EndsInAcronym = 1.5;
    public const double EndsInNumber = 1;
    public const double EndsInLongNumber = 3.5;
    public const double EndsInUnit = 3;
    public const double EndsInKnownMixedCase = 2.5;
    public const double EndsInUnknownMixedCase = 0.5;
    public const double EndsInShortMixedCase = -1;
    public const double EndSeenElsewhere = 1.5;
    public const double EndHasEnglishSuffix = 1;
    public const double EndsInOrdinaryCapitalised = 0.5;
    public const double EndsInAbbreviation = -6;

    // The right part as the start of an item.
    public const double StartsWithPast = 5;
    public const double StartsWithGerund = 3;
    public const double StartsWithPresent = 3;
    public const double StartsWithBareVerb = 2.5;
    public const double StartsLikePast = 3.5;
    public const double StartsLikeGerund = 2.5;
    public const double StartsWithListedWord = 3;
    public const double OpenerIsLinked = 1;
    public const double StartsWithLabel = 2.5;
    public const double StartsWithNumber = -0.5;
    public const double StartsWithCountedThings = 1.5;
    public const double StartsWithAcronym = -1;
    public const double StartsWithKnownAcronym = 0;
    public const double StartsWithMixedCase = -1;
    public const double StartsWithSingleLetter = -5;
    public const double StartsWithFragment = -4;
    public const double StartsWithShortUnknown = -1.5;
    public const double StartsWithFunctionWord = -1.5;
    public const double StartIsFourLetters = -0.5;
    public const double StartIsLong = 0.5;
    public const double StartIsVeryLong = 1.5;
    public const double StartIsHyphenated = 2.5;
    public const double StartStandsBeforePunctuation = -1;
    public const double StartSeenElsewhere = 0.5;
    public const double StartHasEnglishSuffix = 1;

    // The list as a whole.
    public const double SameFormAsOtherItems = 1;
    public const double UnlikeAllOtherItems = -1;
    public const double DensestGlue = 2;
    public const double RarestGlue = -1;
    public const double OneWordItem = -2;
    public const double TwoWordItem = -1;
}
