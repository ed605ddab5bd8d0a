namespace ResumeRender.Reading.Dates;

/// <summary>A date of three numbers whose order is open until something tells it: “28/02/2019”.</summary>
/// <param name="First">The first number.</param>
/// <param name="Second">The number after it.</param>
/// <param name="Year">The year as written, of two or four figures.</param>
/// <param name="HasLongYear">The year has four figures.</param>
internal readonly record struct FigureDate(int First, int Second, int Year, bool HasLongYear)
{
    private const int MonthsOfYear = 12;

    private const int ShortestDate = 6;

    /// <summary>Either number may be the month, and it makes a difference which.</summary>
    public bool IsOpen => First is > 0 and <= MonthsOfYear && Second is > 0 and <= MonthsOfYear && First != Second;

    /// <summary>The dates of a text; the two signs between the numbers of each are the same.</summary>
    public static List<FigureDate> In(ReadOnlySpan<char> text)
    {
        var dates = new List<FigureDate>();
        for (var i = text.IndexOfAnyInRange('0', '9'); i >= 0 && i + ShortestDate <= text.Length; i++)
        {
            if (
                char.IsAsciiDigit(text[i])
                && (i == 0 || !char.IsAsciiDigit(text[i - 1]))
                && Read(text[i..]) is { } date
                && (i == 0 || text[i - 1] != SignIn(text[i..]))
            )
                dates.Add(date);
        }

        return dates;
    }

    /// <summary>The sign between the numbers; the hyphen before “31/08/2017” may be that of a range.</summary>
    private static char SignIn(ReadOnlySpan<char> date) =>
        date.IndexOfAny('/', '-') is >= 0 and var at ? date[at] : ' ';

    private static FigureDate? Read(ReadOnlySpan<char> text)
    {
        var (first, second, year) = (0, 0, 0);
        var at = ReadNumber(text, ref first);
        if (at is not (1 or 2) || at >= text.Length || text[at] is not ('/' or '-'))
            return null;
        var sign = text[at++];
        var width = ReadNumber(text[at..], ref second);
        at += width;
        if (width is not (1 or 2) || at >= text.Length || text[at] != sign)
            return null;
        var figures = ReadNumber(text[(at + 1)..], ref year);
        return figures is 2 or 4 ? new FigureDate(first, second, year, figures == 4) : null;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, ref int number)
    {
        var at = 0;
        for (; at < text.Length && at < 5 && char.IsAsciiDigit(text[at]); at++)
            number = (number * 10) + (text[at] - '0');
        return at;
    }
}
