using ResumeRender.Diagnostics;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Contact;

/// <summary>Finds an address or a number within a sentence: “Write to ros@example.org or call +31 6 5550
/// 1427.”</summary>
internal static class AddressInText
{
    private const int LongestNumber = 30;

    /// <summary>The first mail address, as words or as the target of a link; null for none.</summary>
    public static (string Address, SourceSpan Span)? FindEmail(MarkedText text)
    {
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (text.LinkAt(i) is not { } link || OfMailLink(link) is not { } address)
                continue;
            var end = i;
            while (end < text.Text.Length && text.LinkAt(end) == link)
                end++;
            return (address, text.SpanOf(i, end));
        }

        return FindEmail(text.Text) is var (start, length) && length > 0
            ? (text.Text.Substring(start, length), text.SpanOf(start, start + length))
            : null;
    }

    /// <summary>The address of a link to a mailbox, without the subject that may stand after it; null for other
    /// links.</summary>
    public static string? OfMailLink(string link)
    {
        if (!link.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return null;
        var query = link.IndexOf('?', StringComparison.Ordinal);
        var address = query < 0 ? link[7..] : link[7..query];
        return LinkReader.IsEmail(address) ? address : null;
    }

    /// <summary>The number of a link to a telephone; null for other links.</summary>
    public static string? OfPhoneLink(string link) =>
        link.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) && PhoneReader.IsPhone(link.AsSpan(4))
            ? link[4..]
            : null;

    /// <summary>The first phone number that says so by its country's code or its trunk zero; null for none.</summary>
    public static (string Number, SourceSpan Span)? FindPhone(MarkedText text) =>
        FindPhone(text.Text) is var (start, length) && length > 0
            ? (text.Text.Substring(start, length), text.SpanOf(start, start + length))
            : null;

    /// <summary>Where a mail address stands; a length of 0 for nowhere.</summary>
    public static (int Start, int Length) FindEmail(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '|'))
                end++;
            var word = text[start..end].Trim(".,;:!?()[]");
            if (word.Length > 4 && word.Contains('@') && LinkReader.IsEmail(word))
                return (start + text[start..end].IndexOf(word), word.Length);
            start = end + 1;
        }

        return (0, 0);
    }

    /// <summary>Where a phone number stands; a length of 0 for nowhere.</summary>
    public static (int Start, int Length) FindPhone(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (
                !(text[start] is '+' or '0')
                || (start > 0 && !(char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '>'))
                || (start > 1 && char.IsAsciiDigit(text[start - 2]))
            )
                continue;
            var end = start;
            while (
                end < text.Length
                && end - start < LongestNumber
                && (char.IsAsciiDigit(text[end]) || text[end] is '+' or ' ' or '-' or '(' or ')' or '.' or '/')
            )
                end++;
            var number = text[start..end].TrimEnd(" -(./");
            number = number.Contains('(') ? number : number.TrimEnd(')');
            // “(+353) 855550142”
            var opens = start > 0 && text[start - 1] == '(' && number.Contains(')') && !number.Contains('(') ? 1 : 0;
            if (PhoneReader.IsPhone(number))
                return (start - opens, number.Length + opens);
        }

        return (0, 0);
    }
}
