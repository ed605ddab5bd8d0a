namespace ResumeRender.Reading.Dates;

/// <summary>Reads one date or range that begins at a given place of a text.</summary>
/// <remarks>
/// <code>
/// range = [since | from | until] date [ dash | to ] [ date | now ] [ "(expected)" ]
/// date  = [qualifier] ( month [day] year | day month year | year month | season year | quarter year | 2024-05-31 |
/// 05/2024 | 2024 | '24 | 2024年5月 )
/// </code>
/// Looks at most a few words ahead, so scanning a line takes time in proportion to its length.
/// </remarks>
internal ref partial struct DateScanner
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;

    /// <summary>A word or number was taken that means something else in most texts.</summary>
    private bool _isDoubtful;

    /// <summary>Where the word stands that was looked up last; −1 for none. One after the other, all meanings of a word
    /// are asked for.</summary>
    private int _wordAt = -1;

    private int _wordEnd;
    private bool _isKnown;
    private DateWord _word;

    private DateScanner(ReadOnlySpan<char> text, int at)
    {
        _text = text;
        _at = at;
    }

    /// <summary>Reads the range that begins exactly at <paramref name="at"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out DateMatch match)
    {
        match = default;
        if (
            at > 0
            && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '$' or '€' or '£' or '#' or '/' or '_' or '@')
        )
            return false;
        var scanner = new DateScanner(text, at);
        return scanner.MayBegin() && scanner.ReadRange(out match);
    }

    /// <summary>False at a word that has nothing to do with dates, as most have.</summary>
    private bool MayBegin()
    {
        var c = Peek();
        return !char.IsLetter(c) || DateCharacters.IsUnspaced(c) || TryGetWordHere(out _);
    }

    private bool ReadRange(out DateMatch match)
    {
        var start = _at;
        match = default;
        var isSince = TakeLabel(DateMeaning.Since);
        var isFrom = !isSince && TakeLabel(DateMeaning.From);
        var isUntil = !isSince && !isFrom && TakeLabel(DateMeaning.Until);

        if (!ReadDate(out var from))
        {
            if (!isSince && !isFrom && !isUntil)
                return false;
            // “des. 2019” is a month in Norway, and a word for “since” in France.
            (_at, _isDoubtful, isSince, isFrom, isUntil) = (start, false, false, false, false);
            if (!ReadDate(out from))
                return false;
        }

        var end = _at;
        if (isUntil)
            return from.Year is not null && Finish(start, end, null, from, false, null, out match);

        if (from.Year is not null && TakeNow(DateMeaning.ToNow) is { } toNow)
            return Finish(start, _at, from, null, true, toNow, out match);
        if (from.Qualifier is not null && ReadExpiry(out var expiry))
            return Finish(start, _at, from, expiry, false, null, out match);
        _at = end;
        if (TakeRangeSign(from, out var isDash))
        {
            var afterSign = _at;
            if (TakeNow(DateMeaning.Now | DateMeaning.ToNow) is { } now)
            {
                from.TakeDayAsYear();
                return from.Year is not null && Finish(start, _at, from, null, true, now, out match);
            }

            _at = afterSign;
            if (ReadSecondDate(ref from, isDash, out var to))
            {
                if (to.IsShortYear)
                    from.TakeDayAsYear();
                from.Year ??= to.Year;
                from.TakeOrderOf(to);
                to.TakeOrderOf(from);
                return from.Year is not null && Finish(start, _at, from, to, false, null, out match);
            }

            // “2020 –” and nothing more: it still goes on.
            _at = afterSign;
            SkipSpaces();
            if (isDash && from.Year is not null && (_at == _text.Length || _text[_at] is ')' or ']'))
                return Finish(start, afterSign, from, null, true, null, out match);
        }

        _at = end;
        if (!isSince && from.Year is not null && TakeUntilAfter())
            return Finish(start, _at, null, from, false, null, out match);
        _at = end;
        return from.Year is not null && Finish(start, end, from, null, isSince, null, out match);
    }

    private bool Finish(
        int start,
        int end,
        DatePart? from,
        DatePart? to,
        bool isOpen,
        string? openWord,
        out DateMatch match
    )
    {
        _at = end;
        match = default;
        if (
            IsInsideWord()
            || (
                _isDoubtful
                && !StandsAlone(start, isRange: from is not null && (to is not null || openWord is not null))
            )
        )
            return false;
        if (to is not null || isOpen)
        {
            if (Take(DateMeaning.After))
                end = _at;
            _at = end;
        }

        if (ReadTrailingQualifier() is { } qualifier)
        {
            end = _at;
            if (to is { } last)
                to = last with { Qualifier = last.Qualifier ?? qualifier };
            else if (from is { } only)
                from = only with { Qualifier = only.Qualifier ?? qualifier };
        }

        var lastDate = to?.ToDate(asEnd: true);
        if (lastDate is null && !isOpen && from is { LastMonth: not null } part)
            lastDate = part.ToDate(asEnd: true);
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

    private readonly bool IsInsideWord()
    {
        if (_at == _text.Length)
            return false;
        var c = _text[_at];
        // “2019年5月至今北京”: these scripts put no space after a date.
        var isUnspaced = DateCharacters.IsUnspaced(c) && _at > 0 && DateCharacters.IsUnspaced(_text[_at - 1]);
        return (char.IsLetterOrDigit(c) && !isUnspaced)
            || c is '%' or '+' or '_' or '@'
            || (c is '.' or ',' && IsDigitAt(_at + 1));
    }

    /// <summary>Nothing stands beside the date, or nothing but signs; of a range it is enough that no word goes on
    /// after it.</summary>
    private readonly bool StandsAlone(int start, bool isRange)
    {
        var before = start;
        while (before > 0 && _text[before - 1] == ' ')
            before--;
        var after = _at;
        while (after < _text.Length && _text[after] is ' ' or '.')
            after++;
        var isFreeBefore = isRange || before == 0 || start - before > 1 || !char.IsLetterOrDigit(_text[before - 1]);
        return isFreeBefore && (after == _text.Length || after - _at > 1 || !char.IsLetterOrDigit(_text[after]));
    }

    private bool ReadSecondDate(ref DatePart from, bool isDash, out DatePart to)
    {
        to = default;
        SkipSpaces();
        var start = _at;
        if (
            from is { Year: null, Day: not null, Month: not null }
            && ReadNumber(out var day) is 1 or 2
            && TakeOrdinal()
        )
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
        if (
            from.IsBareYear
            && isDash
            && ReadNumber(out var shortYear) == 2
            && !char.IsLetterOrDigit(Peek())
            && Peek() is not ('/' or '-' or '.')
        )
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
        if (from.IsBareDay)
        {
            // “12–15 May 2021”
            from.Month = to.Month;
            return to is { Year: not null, Month: not null, Day: not null } && from.Day < to.Day;
        }

        // “Aug 21 – Jun 25”: neither has a year of four digits, so both numbers are years.
        if (from is { Year: null, Month: not null, Day: not null })
            to.TakeDayAsYear();
        return to.Year is not null;
    }

    /// <summary>The author's words for an open end; “till now” is “now” after the sign between start and
    /// end.</summary>
    private string? TakeNow(DateMeaning meaning)
    {
        SkipSpaces();
        var start = _at;
        if (Take(meaning))
            return _text[start.._at].ToString();
        if (!meaning.HasFlag(DateMeaning.Now) || !Take(DateMeaning.To))
            return null;
        SkipSpaces();
        start = _at;
        return Take(meaning) ? _text[start.._at].ToString() : null;
    }

    /// <summary>“Issued Mar 2018 · Expires Mar 2028”: both dates have a word before them.</summary>
    private bool ReadExpiry(out DatePart expiry)
    {
        expiry = default;
        SkipSpaces();
        if (Peek() is not ('·' or '•' or '|' or ',' or ';' or '-' or '–' or '—'))
            return false;
        _at++;
        return ReadDate(out expiry) && expiry is { Qualifier: not null, Year: not null };
    }

    /// <summary>“2021 saakka”: what makes the date before it an end.</summary>
    private bool TakeUntilAfter()
    {
        SkipSpaces();
        return Take(DateMeaning.UntilAfter) && !char.IsLetterOrDigit(Peek());
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

        if (Peek() is '?' or '\uFFFD' && IsSpaceAt(_at - 1) && IsSpaceAt(_at + 1))
        {
            // What a program left of a dash that its code page did not have; only between two dates.
            _at++;
            return true;
        }

        return TakeLabel(DateMeaning.To);
    }

    private readonly bool IsSpaceAt(int at) => at >= 0 && at < _text.Length && char.IsWhiteSpace(_text[at]);

    /// <summary>True for “2019 – now, Acme Ltd, …”.</summary>
    public static bool BeginsWithSpan(ReadOnlySpan<char> text) =>
        TryRead(text, 0, out var match) && (match.To is not null || match.IsOpen) && match.End < text.Length;
}
