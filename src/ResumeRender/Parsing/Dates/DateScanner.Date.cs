using ResumeRender.Model;

namespace ResumeRender.Parsing.Dates;

/// <content>One date of a range.</content>
internal ref partial struct DateScanner
{
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
}
