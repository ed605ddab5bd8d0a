namespace ResumeRender.Reading.Dates;

/// <content>Words, numbers and spaces.</content>
internal ref partial struct DateScanner
{
    /// <summary>Thailand counts years from the death of Buddha: 2563 is 2020.</summary>
    private const int YearsBeforeChrist = 543;

    private const int FirstBuddhistYear = 1940 + YearsBeforeChrist;

    private const int LastBuddhistYear = 2059 + YearsBeforeChrist;

    private bool Take(DateMeaning wanted) => Take(wanted, out _);

    /// <summary>Takes the longest word or phrase here that can mean one of these things.</summary>
    private bool Take(DateMeaning wanted, out DateWord word)
    {
        SkipSpaces();
        word = default;
        if (_at == _text.Length)
            return false;
        if (DateCharacters.IsUnspaced(_text[_at]))
            return TakeUnspaced(wanted, out word);
        if (!TryGetWordHere(out var first))
            return false;
        var start = _at;
        var end = first.Words > 1 ? EndOfPhrase(wanted, first.Words, out word) : EndOfWord(wanted, first, out word);
        _at = end < 0 ? start : end;
        if ((word.Doubtful & wanted) != 0)
            _isDoubtful = true;
        return end >= 0;
    }

    /// <summary>Looks up the word that begins here, once for all questions.</summary>
    private bool TryGetWordHere(out DateWord word)
    {
        if (_wordAt != _at)
        {
            Span<char> folded = stackalloc char[DateWords.MostLetters];
            var length = 0;
            _wordAt = _at;
            ReadFolded(folded, ref length);
            _isKnown = DateWords.TryGet(folded[..length], out _word);
            (_wordEnd, _at) = (_at, _wordAt);
        }

        word = _word;
        return _isKnown;
    }

    private int EndOfWord(DateMeaning wanted, in DateWord found, out DateWord word)
    {
        var start = _at;
        _at = _wordEnd;
        var means = (found.Meanings & wanted) != 0 && !IsLetterForYear(wanted, start);
        word = means ? found : default;
        return means ? _wordEnd : -1;
    }

    private int EndOfPhrase(DateMeaning wanted, int most, out DateWord word)
    {
        word = default;
        Span<char> folded = stackalloc char[DateWords.MostLetters];
        var (start, length, end) = (_at, 0, -1);
        for (var count = 1; count <= most; count++)
        {
            if (count > 1)
            {
                if (!SkipBetweenWords() || length == folded.Length)
                    break;
                folded[length++] = ' ';
            }

            var before = length;
            ReadFolded(folded, ref length);
            if (length == before)
                break;
            DateWords.TryGet(folded[..length], out var found);
            most = Math.Max(most, found.Words);
            if ((found.Meanings & wanted) != 0 && !IsLetterForYear(wanted, start))
                (word, end) = (found, _at);
        }

        return end;
    }

    /// <summary>A short form such as “r” for a year counts with its full stop only: “2019 R developer”.</summary>
    private readonly bool IsLetterForYear(DateMeaning wanted, int start) =>
        wanted == DateMeaning.Year
        && _at - start == 1
        && DateCharacters.Fold(_text[start]) < 0x80
        && Peek() != '.';

    private bool TakeUnspaced(DateMeaning wanted, out DateWord word)
    {
        Span<char> folded = stackalloc char[6];
        for (var length = Math.Min(folded.Length, _text.Length - _at); length > 0; length--)
        {
            for (var i = 0; i < length; i++)
                folded[i] = DateCharacters.Fold(_text[_at + i]);
            if (!DateWords.TryGet(folded[..length], out word) || (word.Meanings & wanted) == 0)
                continue;
            _at += length;
            return true;
        }

        word = default;
        return false;
    }

    /// <summary>Takes a word, perhaps with a colon as on forms: “From: March 2019 To: Present”.</summary>
    private bool TakeLabel(DateMeaning wanted)
    {
        if (!Take(wanted))
            return false;
        if (Peek() == ':')
            _at++;
        SkipSpaces();
        return true;
    }

    /// <summary>Adds the letters of the word here, folded; an apostrophe or slash between letters belongs to it
    /// (“aujourd'hui”, “t/m”).</summary>
    private void ReadFolded(scoped Span<char> folded, ref int length)
    {
        var start = _at;
        while (_at < _text.Length && length < folded.Length)
        {
            var c = _text[_at];
            if (char.IsAsciiLetter(c))
            {
                folded[length++] = (char)(c | 0x20);
                _at++;
                continue;
            }

            var isInside =
                _at > start
                && _at + 1 < _text.Length
                && (c is '\'' or '’' or '/' || (c == '.' && DateCharacters.IsThai(_text[_at - 1])))
                && DateCharacters.IsLetter(_text[_at + 1]);
            if (!(DateCharacters.IsLetter(c) || isInside) || DateCharacters.IsUnspaced(c))
                return;
            folded[length++] = DateCharacters.Fold(c);
            _at++;
        }
    }

    private bool SkipBetweenWords()
    {
        var start = _at;
        if (Peek() == '.')
            _at++;
        SkipSpaces();
        return _at > start;
    }

    /// <summary>After the number of a day: <c>12th</c>, <c>1er</c>, <c>1º</c>, <c>5-го</c>, <c>5.</c></summary>
    private bool TakeOrdinal()
    {
        var start = _at;
        if (Peek() is 'º' or 'ª' or '°')
        {
            _at++;
            return true;
        }

        if (Peek() == '-' && _at + 1 < _text.Length && _text[_at + 1] == 'г')
            _at++;
        var word = ReadWord();
        if (
            !(
                word
                is "st"
                    or "nd"
                    or "rd"
                    or "th"
                    or "er"
                    or "re"
                    or "e"
                    or "ème"
                    or "го"
                    or "ST"
                    or "ND"
                    or "RD"
                    or "TH"
            )
        )
            _at = start;
        if (
            Peek() == '.'
            && _at + 1 < _text.Length
            && (_text[_at + 1] == ' ' || DateWords.IsDash(_text[_at + 1]) || char.IsLetter(_text[_at + 1]))
        )
            _at++;
        return true;
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
        for (
            int digit;
            _at < _text.Length && _at - start < 9 && (digit = DateCharacters.DigitOf(_text[_at])) >= 0;
            _at++
        )
            value = (value * 10) + digit;
        if (_at - start == 4 && value is >= FirstBuddhistYear and <= LastBuddhistYear && !HasLatin())
            value -= YearsBeforeChrist;
        return _at - start;
    }

    /// <summary>“2500 sheep” are not a year; “2556 – 2560” and “มกราคม 2563” are.</summary>
    private readonly bool HasLatin() => _text.ContainsAnyInRange('A', 'z');

    private readonly char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private readonly bool IsDigitAt(int index) => index < _text.Length && DateCharacters.IsDigit(_text[index]);

    // Few: a long run of spaces is a column gap, never inside a date.
    private void SkipSpaces()
    {
        for (
            var i = 0;
            i < 2 && _at < _text.Length && _text[_at] is ' ' or '\u00A0' or '\u2009' or '\u202F' or '\u3000';
            i++
        )
            _at++;
    }

    private void SkipSpacesAndComma()
    {
        SkipSpaces();
        if (Peek() is ',' or '،' or '，')
        {
            _at++;
            SkipSpaces();
        }
    }

    private static bool IsYear(int number) => number is >= 1940 and <= 2059;

    internal static int FullYear(int twoDigits) => twoDigits >= 60 ? 1900 + twoDigits : 2000 + twoDigits;
}
