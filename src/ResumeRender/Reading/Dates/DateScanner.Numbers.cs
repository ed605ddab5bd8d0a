namespace ResumeRender.Reading.Dates;

/// <content>Dates that begin with a number.</content>
internal ref partial struct DateScanner
{
    private bool ReadNumeric(ref DatePart part)
    {
        var start = _at;
        var digits = ReadNumber(out var first);
        if (digits == 4 && IsYear(first))
            return ReadAfterYear(ref part, first);
        if (digits > 2)
            return false;

        if (Peek() is var sign and ('/' or '.' or '-') && IsDigitAt(_at + 1) && !IsSharedMonth(first, sign))
            return ReadNumericAfter(ref part, first, sign, start);
        TakeOrdinal();
        if (digits == 1 && ReadPart(ref part, first))
            return true;
        return first is >= 1 and <= 31 && ReadMonthOfDay(ref part, first);
    }

    /// <summary>“12-15 May 2021”: a number, a dash and a number that no further sign follows.</summary>
    private readonly bool IsSharedMonth(int first, char sign)
    {
        if (sign != '-' || first > 31)
            return false;
        var at = _at + 1;
        while (at < _at + 4 && IsDigitAt(at))
            at++;
        return at - _at <= 3 && at < _text.Length && _text[at] is not ('-' or '/');
    }

    /// <summary><c>3Q 2021</c>, <c>2. Quartal 2021</c>, <c>1. Halbjahr 2021</c>.</summary>
    private bool ReadPart(ref DatePart part, int number)
    {
        var start = _at;
        if (
            Take(DateMeaning.Quarter | DateMeaning.Half, out var word)
            && part.TakePart(number, word.Meanings.HasFlag(DateMeaning.Quarter))
        )
            return ReadYearOfPart(ref part);
        _at = start;
        return false;
    }

    /// <summary>After a day: <c>12 March 2024</c>, <c>5 de mayo de 2019</c>, <c>05-Sep-2021</c>; or a dash, before
    /// another day.</summary>
    private bool ReadMonthOfDay(ref DatePart part, int day)
    {
        part.Day = day;
        var afterDay = _at;
        SkipSpaces();
        if (DateWords.IsDash(Peek()))
        {
            _at++;
            SkipSpaces();
            var isSharedMonth = DateCharacters.IsDigit(Peek());
            if (isSharedMonth)
            {
                _at = afterDay;
                return true;
            }
        }
        else if (Take(DateMeaning.Of))
        {
            SkipSpaces();
        }

        if (Take(DateMeaning.MonthNumber))
            return ReadMonthNumber(ref part) && ReadAfterMonthNumber(ref part);
        if (!Take(DateMeaning.Month, out var month))
            return false;
        part.Month = month.Month;
        if (Peek() == '.')
            _at++;
        var end = _at;
        SkipSpacesAndComma();
        if (Peek() is '-' or '/' && IsDigitAt(_at + 1))
            _at++;
        if (Take(DateMeaning.Of))
            SkipSpaces();
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
            TakeYearWord();
            return true;
        }

        if (digits is 1 or 2 && Peek() == sign)
        {
            _at++;
            var yearDigits = ReadNumber(out var year);
            if (yearDigits is not (2 or 4) || (yearDigits == 4 && !IsYear(year)))
                return false;
            part.Year = yearDigits == 4 ? year : FullYear(year);
            if (yearDigits == 4)
                TakeYearWord();
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
        part.IsDayFirst = first > 12 ? true : second > 12 ? false : null;
        return part.Month is >= 1 and <= 12 && part.Day is >= 1 and <= 31;
    }

    /// <summary>After a year: <c>-05</c>, <c>-05-31</c>, <c>/05</c>, <c>.05</c>, <c>年5月</c>, <c>Sep</c>, <c>Q3</c>, a
    /// season, or nothing.</summary>
    private bool ReadAfterYear(ref DatePart part, int year)
    {
        part.Year = year;
        var end = _at;
        SkipSpaces();
        if (Peek() is '年' or '년')
        {
            _at++;
            ReadMonthAndDayWithUnits(ref part);
            return true;
        }

        _at = end;
        if (Peek() is '-' or '/' or '.' && ReadMonthAfterSign(ref part, year, Peek()))
            return true;

        _at = end;
        // “2019-May”; in Hungary “2019. máj.”
        if (Peek() == '.' || (Peek() is '-' or '/' && _at + 1 < _text.Length && char.IsLetter(_text[_at + 1])))
            _at++;
        SkipSpaces();
        if (ReadNamedPartOfYear(ref part))
            return true;
        _at = end;
        TakeYearWord();
        return true;
    }

    private bool ReadMonthAfterSign(ref DatePart part, int year, char sign)
    {
        _at++;
        var digits = ReadNumber(out var month);
        if (digits is not (1 or 2) || month is < 1 or > 12 || char.IsLetterOrDigit(Peek()))
            return false;
        // “Vivado 2019.1” and “exam 2021/2” are names.
        _isDoubtful |= digits == 1;
        part.Month = month;
        // “2011-12” may be the school year 2011–12 as well.
        part.IsAmbiguous = month == (year + 1) % 100;
        var end = _at;
        if (Peek() != sign)
            return true;
        _at++;
        if (ReadNumber(out var day) is 1 or 2 && day is >= 1 and <= 31)
        {
            part.Day = day;
            part.IsAmbiguous = false;
            SkipTimeOfDay();
            TakeStopBeforeSign();
            return true;
        }

        _at = end;
        TakeStopBeforeSign();
        return true;
    }

    /// <summary>The rest of <c>2021-03-04T00:00:00.000Z</c>, as programs write dates.</summary>
    private void SkipTimeOfDay()
    {
        if (Peek() != 'T' || !IsDigitAt(_at + 1))
            return;
        _at++;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] is ':' or '.' or '+' or 'Z'))
            _at++;
    }

    /// <summary><c>5月3日</c> after <c>2019年</c>, in Chinese, Japanese and Korean.</summary>
    private void ReadMonthAndDayWithUnits(ref DatePart part)
    {
        if (Peek() is '度')
            _at++;
        if (TakeNumberWithUnit(12, "月월") is { } month)
        {
            part.Month = month;
            part.Day = TakeNumberWithUnit(31, "日일号號");
        }
    }

    private int? TakeNumberWithUnit(int most, string units)
    {
        var start = _at;
        SkipSpaces();
        if (ReadNumber(out var number) is 1 or 2 && number >= 1 && number <= most)
        {
            SkipSpaces();
            if (units.Contains(Peek()))
            {
                _at++;
                return number;
            }
        }

        _at = start;
        return null;
    }

    /// <summary>A season, quarter, half or month after its year.</summary>
    private bool ReadNamedPartOfYear(ref DatePart part)
    {
        var start = _at;
        if (Take(DateMeaning.Season, out var word))
        {
            part.Season = word.Season;
            return true;
        }

        if (
            Take(DateMeaning.Quarter | DateMeaning.Half, out word)
            && ReadNumber(out var number) == 1
            && part.TakePart(number, word.Meanings.HasFlag(DateMeaning.Quarter))
        )
            return true;
        _at = start;
        var wasDoubtful = _isDoubtful;
        if (Take(DateMeaning.Month, out word))
        {
            if (Peek() == '.')
                _at++;
            // “2021 March for Science” is a name.
            var end = _at;
            SkipSpaces();
            var isFree = !char.IsLetter(Peek()) || Take(DateMeaning.To | DateMeaning.ToNow | DateMeaning.UntilAfter);
            _at = end;
            if (isFree)
            {
                part.Month = word.Month;
                ReadDayAfterMonth(ref part);
                return true;
            }
        }

        (_at, _isDoubtful) = (start, wasDoubtful);
        return false;
    }

    private void ReadDayAfterMonth(ref DatePart part)
    {
        var end = _at;
        if (Peek() == '-')
            _at++;
        else
            SkipSpaces();
        if (ReadNumber(out var day) is 1 or 2 && day is >= 1 and <= 31 && !char.IsLetterOrDigit(Peek()))
        {
            part.Day = day;
            TakeStopBeforeSign();
        }
        else
            _at = end;
    }

    /// <summary>The full stop of an ordinal number before the sign of a range: <c>2019.05. – 2021.06.</c>, as in
    /// Hungary.</summary>
    private void TakeStopBeforeSign()
    {
        var after = _at + 1;
        while (Peek() == '.' && after < _text.Length && _text[after] == ' ')
            after++;
        if (Peek() == '.' && after < _text.Length && DateWords.IsDash(_text[after]))
            _at++;
    }

    private readonly bool IsRangeAhead()
    {
        var at = _at;
        while (at < _text.Length && _text[at] == ' ')
            at++;
        // A second “06/25” has the range sign before it, the first has it after.
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
