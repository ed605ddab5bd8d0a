namespace ResumeRender.Reading.Glue;

/// <summary>Ordinary English words: those that items begin with, those that no item ends with, and the endings that
/// give others away.</summary>
internal sealed class ItemStartLexicon
{
    private readonly Lexicon _openers = Lexicon.Read("item-openers");
    private readonly Lexicon _topics = Lexicon.Read("item-topics");

    public static ItemStartLexicon Instance => Holder.Value;

    /// <summary>The last label of web addresses that are written without <c>https://</c>.</summary>
    public static bool IsCommonTopLevelDomain(ReadOnlySpan<char> word) => word is
        "com" or "org" or "net" or "edu" or "gov" or "io" or "app" or "dev" or "ai";

    private static readonly string[] NounAndAdjectiveEndings =
    [
        "tion", "sion", "ment", "ship", "ness", "ance", "ence", "ity", "ism", "ist", "ive", "ous", "ful", "ical",
        "ional", "able", "ible", "ology", "graphy", "ware", "work", "acy", "ery", "ory", "ary", "ency", "ancy", "less",
        "wide",
    ];

    private static readonly string[] OtherWordEndings =
    [
        "ed", "ing", "ly", "es", "ers", "er", "or", "ors", "al", "ions", "ments", "ies", "ics", "ists", "ities", "ings",
        "age", "ures", "ure", "ents", "ants", "ent", "ant", "ck", "th", "ght", "als",
    ];

    /// <summary>An adverb, adjective or role that items are known to begin with.</summary>
    public bool IsOpener(ReadOnlySpan<char> word) =>
        _openers.Contains(word) || (word.EndsWith('s') && _openers.Contains(word[..^1]));

    /// <summary>What follows an opener in <c>Fluent in</c>, <c>Responsible for</c>, <c>Member of</c>.</summary>
    public static bool IsLinkOfOpener(ReadOnlySpan<char> word) => word is
        "in" or "of" or "for" or "to" or "at" or "since" or "with" or "on" or "between" or "from" or "as" or "and";

    /// <summary>A lower-case word that items are known to begin with.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[^1] == 's' && Characters.IsApostrophe(word[^2]))
            word = word[..^2];
        if (_topics.Contains(word) || IsOpener(word))
            return true;
        return word.EndsWith('s') && (_topics.Contains(word[..^1]) || IsPluralInIes(word[..^1]));
    }

    /// <summary>A long word with the ending of an English noun, adjective or adverb.</summary>
    public static bool LooksLikeNounOrAdjective(ReadOnlySpan<char> word) =>
        word.Length >= 6 && (EndsInAny(word, NounAndAdjectiveEndings) || word.EndsWith("ly")
            || (word.EndsWith('s') && EndsInAny(word[..^1], NounAndAdjectiveEndings)));

    /// <summary>A word with any ending that is common in English prose.</summary>
    public static bool LooksEnglish(ReadOnlySpan<char> word) =>
        word.Length >= 5 && (EndsInAny(word, OtherWordEndings) || EndsInAny(word, NounAndAdjectiveEndings));

    /// <summary>Words after which a phrase must go on.</summary>
    public static bool NeedsContinuation(ReadOnlySpan<char> word) =>
        word
            is "the"
                or "a"
                or "an"
                or "of"
                or "and"
                or "or"
                or "for"
                or "with"
                or "to"
                or "from"
                or "by"
                or "at"
                or "as"
                or "into"
                or "per"
                or "via"
                or "their"
                or "our"
                or "my"
                or "its"
                or "his"
                or "her"
                or "your"
                or "than"
                or "that"
                or "which"
                or "while"
                or "be"
                or "is"
                or "are"
                or "was"
                or "were"
                or "between"
                or "through"
                or "using"
                or "including"
                or "among"
                or "within"
                or "under";

    /// <summary>Forms that are only ever the first half of a word.</summary>
    public static bool IsCombiningForm(ReadOnlySpan<char> word) =>
        word
            is "bio"
                or "pro"
                or "geo"
                or "eco"
                or "micro"
                or "macro"
                or "multi"
                or "inter"
                or "neuro"
                or "cyber"
                or "hyper"
                or "meta"
                or "mega"
                or "nano"
                or "tele"
                or "thermo"
                or "electro"
                or "hydro"
                or "aero"
                or "agri"
                or "astro"
                or "cardio"
                or "cryo"
                or "lib"
                or "anti"
                or "immuno"
                or "onco"
                or "opto"
                or "poly"
                or "pre"
                or "sub"
                or "semi"
                or "ultra"
                or "uni"
                or "omni"
                or "infra"
                or "intra"
                or "petro";

    /// <summary>What stands before the hyphen in <c>Co-designed</c>, <c>Cold-called</c>, <c>On-call</c>.</summary>
    public static bool BeginsCompound(ReadOnlySpan<char> word) =>
        word
            is "Co"
                or "Re"
                or "Pre"
                or "Self"
                or "Cold"
                or "On"
                or "Off"
                or "Full"
                or "Part"
                or "Hands"
                or "Award"
                or "Art"
                or "Value"
                or "Cross"
                or "Double"
                or "Fast"
                or "Field"
                or "Fine"
                or "Ghost"
                or "Hand"
                or "High"
                or "In"
                or "Live"
                or "Long"
                or "Low"
                or "Multi"
                or "Non"
                or "Over"
                or "Peer"
                or "Quality"
                or "Second"
                or "Short"
                or "Single"
                or "Spot"
                or "Stage"
                or "Stress"
                or "Top"
                or "Under"
                or "Up"
                or "Well"
                or "Two"
                or "Three"
                or "Four"
                or "First"
                or "One"
                or "Best"
                or "Front"
                or "Back"
                or "Out"
                or "Go"
                or "Near"
                or "Half"
                or "Time"
                or "Cost"
                or "Data"
                or "Team"
                or "Deep"
                or "Load"
                or "Beta"
                or "Test"
                or "Code"
                or "Job"
                or "Door"
                or "Follow"
                or "Ex";

    /// <summary>Words of three letters that sentences end with; others of this length are often halves of
    /// names.</summary>
    public static bool IsShortWord(ReadOnlySpan<char> word) =>
        word
            is "out"
                or "off"
                or "age"
                or "aid"
                or "air"
                or "all"
                or "art"
                or "bar"
                or "bed"
                or "box"
                or "bus"
                or "car"
                or "cat"
                or "cup"
                or "cut"
                or "day"
                or "dog"
                or "due"
                or "ear"
                or "era"
                or "eye"
                or "fee"
                or "few"
                or "fun"
                or "gap"
                or "gas"
                or "gym"
                or "ice"
                or "ill"
                or "ink"
                or "job"
                or "key"
                or "kit"
                or "lab"
                or "law"
                or "leg"
                or "low"
                or "man"
                or "map"
                or "men"
                or "mix"
                or "new"
                or "now"
                or "oil"
                or "old"
                or "one"
                or "own"
                or "pay"
                or "pub"
                or "row"
                or "run"
                or "sea"
                or "six"
                or "sky"
                or "son"
                or "tax"
                or "tea"
                or "ten"
                or "tie"
                or "tip"
                or "too"
                or "top"
                or "toy"
                or "two"
                or "van"
                or "war"
                or "way"
                or "yet"
                or "yes"
                or "zoo";

    /// <summary>Names of days and months, which have a capital but are not halves of names.</summary>
    public static bool IsDayOrMonth(ReadOnlySpan<char> word) =>
        word
            is "Monday"
                or "Tuesday"
                or "Wednesday"
                or "Thursday"
                or "Friday"
                or "Saturday"
                or "Sunday"
                or "January"
                or "February"
                or "March"
                or "April"
                or "May"
                or "June"
                or "July"
                or "August"
                or "September"
                or "October"
                or "November"
                or "December";

    /// <summary>Short words that may be the particle of a verb: <c>signed up</c>.</summary>
    public static bool MayBeParticle(ReadOnlySpan<char> word) => word is
        "in" or "on" or "up" or "it" or "so";

    /// <summary>Words that begin a sentence more often than an item.</summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word) =>
        word
            is "the"
                or "an"
                or "in"
                or "on"
                or "at"
                or "of"
                or "for"
                or "with"
                or "to"
                or "from"
                or "by"
                or "as"
                or "and"
                or "or"
                or "it"
                or "if"
                or "no"
                or "we"
                or "this"
                or "that"
                or "these"
                or "when"
                or "after"
                or "before"
                or "during"
                or "under"
                or "within"
                or "also"
                or "my"
                or "our";

    /// <summary>What stands before a full stop that ends no sentence.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word
            is "Dr"
                or "Mr"
                or "Mrs"
                or "Ms"
                or "St"
                or "Prof"
                or "Ph"
                or "Sr"
                or "Jr"
                or "No"
                or "Nr"
                or "Fr"
                or "Rev"
                or "Hon"
                or "Mt"
                or "Ft"
                or "Lt"
                or "Col"
                or "Gen"
                or "Capt"
                or "Sgt"
                or "vs"
                or "al"
                or "fig"
                or "Fig"
                or "cf"
                or "ca"
                or "approx"
                or "vol"
                or "Vol"
                or "no"
                or "nos"
                or "sec"
                or "pp"
                or "ed"
                or "dept"
                or "Dept"
                or "Sc"
                or "Eng"
                or "Tech"
                or "Com"
                or "Ed"
                or "Phil"
                or "Hons"
                or "Arts";

    /// <summary>The last label of common web addresses.</summary>
    public static bool IsTopLevelDomain(ReadOnlySpan<char> word) =>
        word
            is "com"
                or "org"
                or "net"
                or "edu"
                or "gov"
                or "io"
                or "co"
                or "uk"
                or "de"
                or "fr"
                or "eu"
                or "app"
                or "dev"
                or "ai"
                or "me"
                or "info"
                or "sg"
                or "in"
                or "au"
                or "ca"
                or "us"
                or "ie"
                or "nl"
                or "ch"
                or "at";

    /// <summary><c>technologie</c>, what is left of <c>technologies</c>.</summary>
    private bool IsPluralInIes(ReadOnlySpan<char> word)
    {
        Span<char> singular = stackalloc char[32];
        if (!word.EndsWith("ie") || word.Length > singular.Length)
            return false;
        word[..^2].CopyTo(singular);
        singular[word.Length - 2] = 'y';
        return _topics.Contains(singular[..(word.Length - 1)]);
    }

    private static bool EndsInAny(ReadOnlySpan<char> word, ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending))
                return true;
        return false;
    }

    private static class Holder
    {
        public static readonly ItemStartLexicon Value = new();
    }
}
