namespace ResumeRender.Reading.Glue;

/// <summary>How a word is written.</summary>
internal enum WordShape
{
    /// <summary><c>metrics</c>, also <c>patient's</c>.</summary>
    Lower,

    /// <summary><c>Excel</c>.</summary>
    Capitalised,

    /// <summary>Two or more capitals, perhaps with digits: <c>GPU</c>, <c>CO2</c>.</summary>
    Acronym,

    /// <summary>One letter.</summary>
    Single,

    /// <summary>Begins with a digit or a currency sign: <c>2023</c>, <c>10M</c>.</summary>
    Number,

    /// <summary>Anything else: <c>vLLM</c>, <c>GitHub</c>.</summary>
    Mixed,
}

/// <summary>Tells the shape of a word.</summary>
internal static class WordShapes
{
    public static WordShape Of(ReadOnlySpan<char> word)
    {
        if (word.Length == 0)
            return WordShape.Mixed;
        if (char.IsAsciiDigit(word[0]) || Characters.IsCurrency(word[0]))
            return WordShape.Number;
        if (word.Length == 1)
            return WordShape.Single;

        int upper = 0, lower = 0, digits = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                upper++;
            else if (char.IsDigit(c))
                digits++;
            else if (!Characters.IsApostrophe(c))
                lower++;
        }

        if (upper == 0)
            return WordShape.Lower;
        if (lower == 0)
            return upper + digits > 1 ? WordShape.Acronym : WordShape.Single;
        return upper == 1 && char.IsUpper(word[0]) ? WordShape.Capitalised : WordShape.Mixed;
    }

    /// <summary><c>LLMs</c>, <c>KPI's</c>: an acronym in the plural or genitive.</summary>
    public static bool IsPluralAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word[^1] != 's')
            return false;
        var stem = word[..^1];
        if (Characters.IsApostrophe(stem[^1]))
            stem = stem[..^1];
        return stem.Length >= 2 && Of(stem) == WordShape.Acronym;
    }

    private static bool IsCapitalUnit(ReadOnlySpan<char> unit) =>
        unit
            is "GB"
                or "TB"
                or "MB"
                or "KB"
                or "PB"
                or "AM"
                or "PM"
                or "MW"
                or "GW"
                or "KW"
                or "HP"
                or "VA"
                or "KVA"
                or "AC"
                or "DC"
                or "VAC"
                or "VDC"
                or "MP"
                or "RPM"
                or "MM"
                or "BN"
                or "XL"
                or "AD"
                or "BC";

    /// <summary><c>10M</c>, <c>3D</c>, <c>100GB</c>, <c>15kW</c>: digits and at most three letters.</summary>
    public static bool IsQuantityWithUnit(ReadOnlySpan<char> word)
    {
        var digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || Characters.IsCurrency(word[digits])))
            digits++;
        var unit = word[digits..];
        if (digits == 0 || unit.Length is 0 or > 3)
            return false;
        if (unit.Length == 1)
            return true;

        // `40Led` is not a quantity: a unit has a capital after its first letter (kW, GHz) or none at all (km, mg).
        var capitals = 0;
        foreach (var c in unit)
        {
            if (!char.IsLetter(c))
                return false;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals == 0 || (capitals < unit.Length && char.IsUpper(unit[1])) || IsCapitalUnit(unit);
    }
}
