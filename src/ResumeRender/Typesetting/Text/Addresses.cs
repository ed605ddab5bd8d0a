using System.Buffers;

namespace ResumeRender.Typesetting.Text;

/// <summary>Finds what a reader copies as a whole: e-mail addresses, web addresses and phone numbers.</summary>
/// <remarks>
/// No line ends inside one. Readers of a file's text take a hyphen at a line's end for one that was put there and join
/// the halves without it; then the address is another. Whatever else is taken for an address, such as <c>ASP.NET</c>,
/// only stays whole too.
/// </remarks>
internal static class Addresses
{
    private const string Opening = "([<\"'“‘";

    private const string Closing = ".,;:!?)]>\"'”’";

    /// <summary>Letters at the end of a host's name, at least.</summary>
    private const int LeastOfTopLevel = 2;

    /// <summary>An address has one of these at least.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("@./+");

    /// <summary>Where addresses stand in a text, in order.</summary>
    internal static IReadOnlyList<(int Start, int End)> In(string text)
    {
        // Most paragraphs have none: a glance at a few signs shows that.
        if (!text.AsSpan().ContainsAny(Signs))
            return [];
        List<(int Start, int End)>? found = null;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf(' ', start);
            end = end < 0 ? text.Length : end;
            if (IsAddress(text.AsSpan(start, end - start)))
                (found ??= []).Add((start, end));
            else if (end > start && text[start] == '+' && EndOfNumber(text, start) is var last && last > end)
                (found ??= []).Add((start, end = last));
        }

        return found ?? (IReadOnlyList<(int, int)>)[];
    }

    /// <summary>What breaks an address that is wider than its line, if nothing else helps: a line may end after
    /// these.</summary>
    internal static bool MayEndWith(char character) => character is '/' or '.' or '@';

    /// <summary>Whether a word is an address, with the signs around it.</summary>
    internal static bool IsAddress(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
            return false;
        if (
            word.Contains("://", StringComparison.Ordinal)
            || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        )
            return true;
        if (word.IndexOf('@') is > 0 and var at && at < word.Length - 1)
            return true;
        var host = word.TrimStart(Opening);
        host = host.IndexOf('/') is > 0 and var slash ? host[..slash] : host.TrimEnd(Closing);
        var dot = host.LastIndexOf('.');
        return dot > 0
            && host.Length - dot > LeastOfTopLevel
            && AreLetters(host[(dot + 1)..])
            && AreOfHost(host[..dot]);
    }

    /// <summary>The end of a phone number that begins with its country, spaces inside included: <c>+27 21 555
    /// 0142</c>.</summary>
    private static int EndOfNumber(string text, int start)
    {
        var end = start;
        for (var i = start + 1; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) || text[i] == ')')
                end = i + 1;
            else if (text[i] is not (' ' or '(' or '-' or '.' or '/' or '‑' or '–'))
                break;
        }

        return end;
    }

    private static bool AreLetters(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetter(character))
                return false;
        }

        return true;
    }

    private static bool AreOfHost(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '.' or '_'))
                return false;
        }

        return true;
    }
}
