using System.Buffers;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Contact;

/// <summary>Finds a name that could as well be a trade, “Taylor Cook”: the person's own address has both of its
/// words.</summary>
internal static class NameByAddress
{
    private const int FewestLetters = 3;

    private static readonly SearchValues<char> NeverInName = SearchValues.Create(".,:;/|@&0123456789");

    /// <summary>The first line, if it is a few words that an address below holds; null for others.</summary>
    public static Line? Find(List<Line> lines)
    {
        var first = lines.Find(static l => !l.IsBlank);
        if (
            first is not { Form: LineForm.Text, HeadingLevel: 0, WordCount: >= 2 and <= 4 }
            || PersonName.Is(first.Text)
            || !IsOfCapitals(first.Text)
        )
            return null;
        foreach (var line in lines)
        {
            if (
                line.Text.Length < 400
                && (
                    Holds(
                        AddressInText.FindEmail(line.Text) is var (start, length) && length > 0
                            ? line.Text.AsSpan(start, length)
                            : [],
                        first.Text
                    )
                )
            )
                return first;
        }

        return null;
    }

    /// <summary>True if the part of an address before its “@” has the first and the last word, or the first letter of
    /// the first one.</summary>
    private static bool Holds(ReadOnlySpan<char> address, string name)
    {
        var at = address.IndexOf('@');
        if (at < 0)
            return false;
        var user = address[..at];
        var last = name.AsSpan(name.LastIndexOf(' ') + 1);
        var given = name.AsSpan(0, name.IndexOf(' ', StringComparison.Ordinal));
        return last.Length >= FewestLetters
            && given.Length >= FewestLetters
            && user.Contains(last, StringComparison.OrdinalIgnoreCase)
            && user.Contains(given, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsOfCapitals(string text)
    {
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan()[range];
            if (word.IsEmpty || !char.IsUpper(word[0]) || word.ContainsAny(NeverInName))
                return false;
        }

        return true;
    }
}
