using ResumeRender.Words;

namespace ResumeRender.Reading.Lines;

/// <summary>Distinguishes a hyphen that a line's end made (<c>dia-</c>, <c>betes</c>) from one that belongs to the word
/// (<c>high-</c>, <c>performance</c>).</summary>
/// <remarks>Where either half is one that compounds are made of, the hyphen stays; so it does beside capitals, figures
/// and other hyphens.</remarks>
internal static class HyphenAtLineEnd
{
    private static readonly WordList Firsts = new("""
        high low self well non co full part long short real cross multi end time first second third fourth hands day front back out in on off up down over under one
        two three four five six seven eight nine ten cost data user customer client open problem decision world award large small object event test mid pre post anti
        semi ex inter intra sub super ultra micro macro mini re e t x line team detail result goal hard soft hand home city state nation company industry work evidence
        risk value market machine computer model life health patient child family community student teacher land water wind solar energy carbon plant site field store
        shop retail business product project brand web mobile cloud server client-side best better much so still ever new old middle upper lower top bottom left right
        deep early late mission safety quality security standard state-of-the follow set start build sign check hand-over ready fast slow quick year month week hour
        """);

    private static readonly WordList Seconds = new("""
        based driven led oriented time level scale term end side to up free specific wide critical facing year month day hour person speaking quality performance source
        house site line cutting edge functional platform solving making building related funded made run owned certified friendly efficient effective ready first class
        rated winning selling known paced standing depth on in out off over and of the through top down party party's language lingual volume cost risk tech level's
        """);

    /// <summary>True for the first half of many compounds: <c>high</c>, <c>cross</c>.</summary>
    public static bool BeginsCompounds(ReadOnlySpan<char> half) => Firsts.Contains(half);

    /// <summary>True for the second half of many compounds: <c>based</c>, <c>driven</c>.</summary>
    public static bool EndsCompounds(ReadOnlySpan<char> half) => Seconds.Contains(half);

    /// <summary>True if the hyphen at the end of the line is only the line's.</summary>
    public static bool IsOfLine(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (
            line.Length < 4
            || line[^1] is not ('-' or '‐')
            || !char.IsLower(line[^2])
            || next.IsEmpty
            || !char.IsLower(next[0])
        )
            return false;
        var first = line[(line[..^1].LastIndexOfAny(" /(") + 1)..^1];
        var end = next.IndexOfAnyExcept(Letters);
        var second = end < 0 ? next : next[..end];
        if (
            first.Length < 2
            || second.Length < 2
            || first.ContainsAny('-', '–')
            || (end >= 0 && next[end] is '-' or '/')
        )
            return false;
        return !Firsts.Contains(first) && !Seconds.Contains(second);
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzäöüßàâçéèêëîïôûùñáíóúåøæ'’"
    );
}
