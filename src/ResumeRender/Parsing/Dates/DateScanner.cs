using ResumeRender.Model;

namespace ResumeRender.Parsing.Dates;

/// <summary>Reads one date or range that begins at a given place of a text.</summary>
/// <remarks>
/// <code>
/// range = [since | from | until] date [ dash | to ] [ date | open word ] [ "(expected)" ]
/// date  = [qualifier] ( month [day] year | day month year | season year | quarter year | 2024-05-31 | 05/2024 | 2024 | '24 )
/// </code>
/// Looks at most a few words ahead, so scanning a line takes time in proportion to its length.
/// </remarks>
internal ref struct DateScanner
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private DateScanner(ReadOnlySpan<char> text, int at)
    {
        _text = text;
        _at = at;
    }

    /// <summary>Reads the range that begins exactly at <paramref name="at"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out DateMatch match)
    {
        match = default;
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '$' or '€' or '£' or '#' or '/' or '_' or '@'))
            return false;
        return new DateScanner(text, at).ReadRange(out match);
    }

    private bool ReadRange(out DateMatch match)
    {
        var start = _at;
        match = default;
        var isSince = TakeWord(DateWords.IsSince);
        var isUntil = !isSince && TakeWord(DateWords.IsUntil);
        if (!isSince && !isUntil)
            TakeWord(DateWords.IsFrom);

        if (!ReadDate(out var from))
            return false;
        var end = _at;

        if (isUntil)
            return from.Year is not null && Finish(start, end, null, from, false, null, out match);
        if (isSince)
            return from.Year is not null && Finish(start, end, from, null, true, null, out match);

        if (TakeRangeSign(from, out var isDash))
        {
            var afterSign = _at;
            if (ReadOpenEnd(out var openWord))
                return from.Year is not null && Finish(start, _at, from, null, true, openWord, out match);
            _at = afterSign;
            if (ReadSecondDate(from, isDash, out var to))
            {
                from.Year ??= to.Year;
                return from.Year is not null && Finish(start, _at, from, to, false, null, out match);
            }

            // “2020 –” and nothing more: it still goes on.
            _at = afterSign;
            SkipSpaces();
            if (isDash && from.Year is not null && (_at == _text.Length || _text[_at] is ')' or ']'))
                return Finish(start, afterSign, from, null, true, null, out match);
        }

        _at = end;
        return from.Year is not null && Finish(start, end, from, null, false, null, out match);
    }

    private bool Finish(int start, int end, DatePart? from, DatePart? to, bool isOpen, string? openWord, out DateMatch match)
    {
        _at = end;
        match = default;
        if (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '%' or '+' or '_' or '@'))
            return false;
        if (_at + 1 < _text.Length && _text[_at] is '.' or ',' && char.IsAsciiDigit(_text[_at + 1]))
            return false;
        if (ReadTrailingQualifier() is { } qualifier)
        {
            end = _at;
            if (to is { } last)
                to = last with { Qualifier = last.Qualifier ?? qualifier };
            else if (from is { } only)
                from = only with { Qualifier = only.Qualifier ?? qualifier };
        }

        var lastDate = to?.ToDate(asEnd: true);
        if (lastDate is null && !isOpen && from is { Quarter: not null } quarter)
            lastDate = quarter.ToDate(asEnd: true);
        match = new DateMatch(start, end)
        {
            From = from?.ToDate(asEnd: false),
            To = lastDate,
            IsOpen = isOpen,
            OpenWord = openWord,
            IsAmbiguous = from?.IsAmbiguous == true || to?.IsAmbiguous == true,
            IsBareYear = to is null && !isOpen && from is { IsBareYear: true },
        };
        return true;
    }

    private bool ReadDate(out DatePart part)
    {
        part = default;
        part.Qualifier = ReadQualifier();
        var c = Peek();
        if (char.IsLetter(c))
            return ReadMonthSeasonOrQuarter(ref part);
        if (c is '\'' or '’' or '‘')
            return ReadShortYear(ref part);
        return char.IsAsciiDigit(c) && ReadNumeric(ref part);
    }

    private bool ReadMonthSeasonOrQuarter(ref DatePart part)
    {
        var word = ReadWord();
        if (word is ['q' or 'Q'] && ReadNumber(out var quarter) == 1 && quarter is >= 1 and <= 4)
        {
            part.Quarter = quarter;
            SkipSpacesAndComma();
            return ReadYear(ref part);
        }

        if (DateWords.SeasonOf(word) is { } season)
        {
            part.Season = season;
            var end = _at;
            SkipSpacesAndComma();
            if (TakeWord(static w => w.Equals("of", StringComparison.OrdinalIgnoreCase) || w.Equals("semester", StringComparison.OrdinalIgnoreCase)))
                SkipSpacesAndComma();
            if (!ReadYear(ref part))
                _at = end;
            return true;
        }

        part.Month = DateWords.MonthOf(word);
        if (part.Month == 0)
            return false;
        if (Peek() == '.')
            _at++;
        return ReadAfterMonth(ref part);
    }

    /// <summary>Behind a month: <c>2024</c>, <c>'24</c>, <c>12, 2024</c>, <c>12</c>, or nothing.</summary>
    private bool ReadAfterMonth(ref DatePart part)
    {
        var end = _at;
        SkipSpacesAndComma();
        if (Peek() is '-' or '/' && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1]))
            _at++;
        if (TakeWord(static w => w.Equals("of", StringComparison.OrdinalIgnoreCase)))
            SkipSpaces();
        if (ReadYear(ref part))
            return true;
        if (ReadNumber(out var number) is 1 or 2)
        {
            TakeOrdinal();
            var afterDay = _at;
            part.Day = number;
            SkipSpacesAndComma();
            if (number is >= 1 and <= 31 && ReadYear(ref part))
                return true;
            _at = afterDay;
            // “Aug 21”: a day if the year follows later, else a year in two digits. The range decides.
            return number is >= 1 and <= 59;
        }

        _at = end;
        return true;
    }

    private bool ReadShortYear(ref DatePart part)
    {
        _at++;
        if (ReadNumber(out var number) != 2)
            return false;
        part.Year = FullYear(number);
        part.IsShortYear = true;
        return true;
    }

    private bool ReadYear(ref DatePart part)
    {
        var start = _at;
        if (Peek() is '\'' or '’' or '‘')
        {
            if (ReadShortYear(ref part))
                return true;
        }
        else if (ReadNumber(out var number) == 4 && IsYear(number))
        {
            part.Year = number;
            return true;
        }

        _at = start;
        return false;
    }

    private bool ReadNumeric(ref DatePart part)
    {
        var start = _at;
        var digits = ReadNumber(out var first);
        if (digits == 4 && IsYear(first))
            return ReadAfterYear(ref part, first);
        if (digits > 2)
            return false;

        TakeOrdinal();
        if (Peek() is var sign and ('/' or '.' or '-') && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1]))
            return ReadNumericAfter(ref part, first, sign, start);

        // “12 March 2024”
        SkipSpaces();
        if (TakeWord(static w => w.Equals("of", StringComparison.OrdinalIgnoreCase)))
            SkipSpaces();
        part.Month = DateWords.MonthOf(ReadWord());
        if (part.Month == 0 || first is < 1 or > 31)
            return false;
        part.Day = first;
        if (Peek() == '.')
            _at++;
        var end = _at;
        SkipSpacesAndComma();
        if (!ReadYear(ref part))
            _at = end;
        return true;
    }

    /// <summary><c>05/2024</c>, <c>31.05.2024</c> and, in ranges, <c>05/24</c>.</summary>
    private bool ReadNumericAfter(ref DatePart part, int first, char sign, int start)
    {
        _at++;
        var digits = ReadNumber(out var second);
        if (digits == 4 && IsYear(second) && first is >= 1 and <= 12)
        {
            (part.Month, part.Year) = (first, second);
            return true;
        }

        if (digits is 1 or 2 && Peek() == sign)
        {
            _at++;
            var yearDigits = ReadNumber(out var year);
            if (yearDigits is not (2 or 4) || (yearDigits == 4 && !IsYear(year)))
                return false;
            part.Year = yearDigits == 4 ? year : FullYear(year);
            return SetDayAndMonth(ref part, first, second, dayFirst: sign == '.');
        }

        if (digits == 2 && sign == '/' && first is >= 1 and <= 12 && _at - start == 5)
        {
            (part.Month, part.Year, part.IsShortYear) = (first, FullYear(second), true);
            return IsRangeAhead();
        }

        return false;
    }

    private static bool SetDayAndMonth(ref DatePart part, int first, int second, bool dayFirst)
    {
        if (first > 12 || (dayFirst && second <= 12))
            (part.Day, part.Month) = (first, second);
        else
            (part.Month, part.Day) = (first, second);
        part.IsAmbiguous = !dayFirst && first <= 12 && second <= 12 && first != second;
        return part.Month is >= 1 and <= 12 && part.Day is >= 1 and <= 31;
    }

    /// <summary>Behind a year: <c>-05</c>, <c>-05-31</c>, <c>/05</c>, <c>.05</c>, <c>Q3</c>, a season, or nothing.</summary>
    private bool ReadAfterYear(ref DatePart part, int year)
    {
        part.Year = year;
        var end = _at;
        if (Peek() is var sign and ('-' or '/' or '.'))
        {
            _at++;
            if (ReadNumber(out var month) == 2 && month is >= 1 and <= 12 && !char.IsLetterOrDigit(Peek()))
            {
                part.Month = month;
                // “2011-12” may be the school year 2011–12 as well.
                part.IsAmbiguous = month == (year + 1) % 100;
                end = _at;
                if (Peek() == sign)
                {
                    _at++;
                    if (ReadNumber(out var day) == 2 && day is >= 1 and <= 31)
                    {
                        part.Day = day;
                        part.IsAmbiguous = false;
                        return true;
                    }
                }

                _at = end;
                return true;
            }
        }

        _at = end;
        SkipSpaces();
        var word = ReadWord();
        if (DateWords.SeasonOf(word) is { } season)
        {
            part.Season = season;
            return true;
        }

        if (word is ['q' or 'Q'] && ReadNumber(out var quarter) == 1 && quarter is >= 1 and <= 4)
        {
            part.Quarter = quarter;
            return true;
        }

        _at = end;
        return true;
    }

    private bool ReadSecondDate(in DatePart from, bool isDash, out DatePart to)
    {
        to = default;
        SkipSpaces();
        var start = _at;
        if (from is { Year: null, Day: not null } && ReadNumber(out var day) is 1 or 2 && TakeOrdinal())
        {
            // “March 12 – 15, 2024”
            SkipSpacesAndComma();
            if (ReadYear(ref to))
            {
                (to.Month, to.Day) = (from.Month, day);
                return true;
            }
        }

        _at = start;
        to = default;
        if (from.IsBareYear && isDash && ReadNumber(out var shortYear) == 2 && !char.IsLetterOrDigit(Peek()) && Peek() is not ('/' or '-' or '.'))
        {
            // “2019–21”
            to.Year = (from.Year!.Value / 100 * 100) + shortYear;
            if (to.Year < from.Year)
                to.Year += 100;
            return to.Year - from.Year <= 60;
        }

        _at = start;
        to = default;
        return ReadDate(out to) && to.Year is not null;
    }

    private bool ReadOpenEnd(out string word)
    {
        SkipSpaces();
        var start = _at;
        // “the present”, “to date”, “till now”, “till date”
        if (TakeWord(static w => w.Equals("the", StringComparison.OrdinalIgnoreCase) || DateWords.IsTo(w)))
            SkipSpaces();
        var taken = ReadWord();
        // The “to” of “to date” was taken for the sign between two dates.
        var isDate = taken.Equals("date", StringComparison.OrdinalIgnoreCase);
        if (isDate && start >= 3 && _text[(start - 3)..start].Trim().Equals("to", StringComparison.OrdinalIgnoreCase))
            start -= 3;
        word = _text[start.._at].ToString();
        return DateWords.IsOpenEnd(taken) || isDate;
    }

    private bool TakeRangeSign(in DatePart from, out bool isDash)
    {
        SkipSpaces();
        isDash = false;
        if (_at < _text.Length && DateWords.IsDash(_text[_at]))
        {
            isDash = true;
            while (_at < _text.Length && DateWords.IsDash(_text[_at]))
                _at++;
            if (Peek() == '>')
                _at++;
            return true;
        }

        if (Peek() == '/' && from.IsBareYear)
        {
            _at++;
            return isDash = true;
        }

        return TakeWord(DateWords.IsTo);
    }

    /// <summary>One or two words such as “Expected graduation:” before a date.</summary>
    private string? ReadQualifier()
    {
        SkipSpaces();
        var start = _at;
        var end = _at;
        for (var i = 0; i < 3 && TakeWord(DateWords.IsQualifier); i++)
        {
            end = _at;
            if (Peek() is '.' or ':' or '-')
                _at++;
            SkipSpaces();
        }

        var text = _text[start..end];
        // “in 2020” and “on 3 May” say nothing that the date does not.
        return text.IsEmpty || text is "in" or "on" or "In" or "On" ? null : text.ToString();
    }

    private string? ReadTrailingQualifier()
    {
        var start = _at;
        SkipSpacesAndComma();
        var isBracketed = Peek() is '(' or '[';
        if (isBracketed)
            _at++;
        var word = ReadWord();
        if (word.IsEmpty || !DateWords.IsTrailingQualifier(word) || char.IsLetterOrDigit(Peek()))
        {
            _at = start;
            return null;
        }

        if (Peek() == '.')
            _at++;
        if (isBracketed && Peek() is ')' or ']')
            _at++;
        return word.ToString();
    }

    private readonly bool IsRangeAhead()
    {
        var at = _at;
        while (at < _text.Length && _text[at] == ' ')
            at++;
        // A second “06/25” has the range sign before it, the first has it behind.
        return (at < _text.Length && DateWords.IsDash(_text[at])) || HasRangeSignBefore();
    }

    private readonly bool HasRangeSignBefore()
    {
        var at = _at - 6;
        while (at >= 0 && _text[at] == ' ')
            at--;
        return at >= 0 && DateWords.IsDash(_text[at]);
    }

    private bool TakeOrdinal()
    {
        var start = _at;
        var word = ReadWord();
        if (!(word is "st" or "nd" or "rd" or "th"))
            _at = start;
        return true;
    }

    private delegate bool WordTest(ReadOnlySpan<char> word);

    private bool TakeWord(WordTest test)
    {
        SkipSpaces();
        var start = _at;
        var word = ReadWord();
        if (!word.IsEmpty && test(word))
        {
            return true;
        }

        _at = start;
        return false;
    }

    private ReadOnlySpan<char> ReadWord()
    {
        var start = _at;
        while (_at < _text.Length && _at - start < 16 && char.IsLetter(_text[_at]))
            _at++;
        return _text[start.._at];
    }

    /// <summary>Reads digits and gives how many there were; stops at nine.</summary>
    private int ReadNumber(out int value)
    {
        value = 0;
        var start = _at;
        while (_at < _text.Length && _at - start < 9 && char.IsAsciiDigit(_text[_at]))
            value = (value * 10) + (_text[_at++] - '0');
        return _at - start;
    }

    private readonly char Peek() => _at < _text.Length ? _text[_at] : '\0';

    // Few: a long run of spaces is a column gap, never inside a date.
    private void SkipSpaces()
    {
        for (var i = 0; i < 2 && _at < _text.Length && _text[_at] is ' ' or '\u00A0' or '\u2009' or '\u202F'; i++)
            _at++;
    }

    private void SkipSpacesAndComma()
    {
        SkipSpaces();
        if (Peek() == ',')
        {
            _at++;
            SkipSpaces();
        }
    }

    private static bool IsYear(int number) => number is >= 1940 and <= 2059;

    private static int FullYear(int twoDigits) => twoDigits >= 60 ? 1900 + twoDigits : 2000 + twoDigits;
}
