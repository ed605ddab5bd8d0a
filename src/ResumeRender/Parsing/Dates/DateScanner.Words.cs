namespace ResumeRender.Parsing.Dates;

/// <content>Words, numbers and spaces.</content>
internal ref partial struct DateScanner
{
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

    /// <summary>Takes a word, perhaps with a colon as on forms: “From: March 2019 To: Present”.</summary>
    private bool TakeLabel(WordTest test)
    {
        if (!TakeWord(test))
            return false;
        if (Peek() == ':')
            _at++;
        SkipSpaces();
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

    internal static int FullYear(int twoDigits) => twoDigits >= 60 ? 1900 + twoDigits : 2000 + twoDigits;
}
