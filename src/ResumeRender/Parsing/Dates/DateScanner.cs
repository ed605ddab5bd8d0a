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
internal ref partial struct DateScanner
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
            TakeLabel(DateWords.IsFrom);

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
            {
                from.TakeDayAsYear();
                return from.Year is not null && Finish(start, _at, from, null, true, openWord, out match);
            }

            _at = afterSign;
            if (ReadSecondDate(from, isDash, out var to))
            {
                if (to.IsShortYear)
                    from.TakeDayAsYear();
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
        if (!ReadDate(out to))
            return false;
        // “Aug 21 – Jun 25”: neither has a year of four digits, so both numbers are years.
        if (from is { Year: null, Month: not null, Day: not null })
            to.TakeDayAsYear();
        return to.Year is not null;
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

        return TakeLabel(DateWords.IsTo);
    }
}
