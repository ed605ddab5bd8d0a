using ResumeRender.Model;

namespace ResumeRender.Reading.Dates;

/// <content>One date of a range.</content>
internal ref partial struct DateScanner
{
    private bool ReadDate(out DatePart part)
    {
        part = default;
        part.Qualifier = ReadQualifier();
        var c = Peek();
        if (c is '\'' or '’' or '‘')
            return ReadShortYear(ref part);
        return DateCharacters.IsDigit(c) ? ReadNumeric(ref part) : char.IsLetter(c) && ReadMonthSeasonOrPart(ref part);
    }

    private bool ReadMonthSeasonOrPart(ref DatePart part)
    {
        var start = _at;
        if (Take(DateMeaning.Quarter | DateMeaning.Half, out var word))
        {
            SkipSpaces();
            if (ReadNumber(out var number) == 1 && part.TakePart(number, word.Meanings.HasFlag(DateMeaning.Quarter)))
                return ReadYearOfPart(ref part);
            _at = start;
        }

        if (Take(DateMeaning.Season, out word))
            return ReadAfterSeason(ref part, word.Season);
        if (Take(DateMeaning.MonthNumber))
            return ReadMonthNumber(ref part) && ReadAfterMonthNumber(ref part);
        if (!Take(DateMeaning.Month, out word))
            return false;
        part.Month = word.Month;
        if (Peek() == '.')
            _at++;
        return ReadAfterMonth(ref part);
    }

    private bool ReadAfterSeason(ref DatePart part, Season season)
    {
        part.Season = season;
        var end = _at;
        SkipSpacesAndComma();
        if (Take(DateMeaning.Of) || TakeSemester())
            SkipSpacesAndComma();
        if (!ReadYear(ref part))
            _at = end;
        return true;
    }

    private bool TakeSemester()
    {
        var start = _at;
        if (ReadWord() is "semester" or "Semester" or "term" or "Term" or "quarter" or "Quarter")
            return true;
        _at = start;
        return false;
    }

    /// <summary>The year after a quarter or half: <c>Q3 2021</c>, <c>Q3/2021</c>, <c>Q3-21</c>; none if the range's
    /// end has it.</summary>
    private bool ReadYearOfPart(ref DatePart part)
    {
        var end = _at;
        SkipSpacesAndComma();
        if (Peek() is '/' or '-' && IsDigitAt(_at + 1))
            _at++;
        if (Take(DateMeaning.Of))
            SkipSpaces();
        if (!ReadYear(ref part))
            _at = end;
        return true;
    }

    /// <summary>After a month: <c>2024</c>, <c>'24</c>, <c>12, 2024</c>, <c>12</c>, or nothing.</summary>
    private bool ReadAfterMonth(ref DatePart part)
    {
        var end = _at;
        SkipSpacesAndComma();
        if (Peek() is '-' or '/' && IsDigitAt(_at + 1))
            _at++;
        if (Take(DateMeaning.Of))
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

    /// <summary>The number after a word for month: <c>tháng 5</c>.</summary>
    private bool ReadMonthNumber(ref DatePart part)
    {
        SkipSpaces();
        var isMonth = ReadNumber(out var month) is 1 or 2 && month is >= 1 and <= 12;
        part.Month = month;
        return isMonth;
    }

    private bool ReadAfterMonthNumber(ref DatePart part)
    {
        var end = _at;
        SkipSpacesAndComma();
        if (Peek() is '/' or '-' or '.')
            _at++;
        if (Take(DateMeaning.Of))
            SkipSpaces();
        if (!ReadYear(ref part))
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

    /// <summary>A year, perhaps with the word for it: <c>2019 г.</c>, <c>2019 roku</c>.</summary>
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
            TakeYearWord();
            return true;
        }

        _at = start;
        return false;
    }

    private void TakeYearWord()
    {
        var start = _at;
        if (!Take(DateMeaning.Year) || char.IsLetterOrDigit(Peek()))
        {
            _at = start;
            return;
        }

        if (Peek() == '.')
            _at++;
    }

    /// <summary>One or two words such as “Expected graduation:” before a date.</summary>
    private string? ReadQualifier()
    {
        SkipSpaces();
        var start = _at;
        var end = _at;
        for (var i = 0; i < 3 && Take(DateMeaning.Expected | DateMeaning.Said); i++)
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
        var isBracketed = Peek() is '(' or '[' or '（';
        if (isBracketed)
            _at++;
        var word = _at;
        if (!Take(DateMeaning.Expected) || char.IsLetterOrDigit(Peek()))
        {
            _at = start;
            return null;
        }

        var text = _text[word.._at].Trim().ToString();
        if (Peek() == '.')
            _at++;
        if (isBracketed && Peek() is ')' or ']' or '）')
            _at++;
        return text;
    }
}
