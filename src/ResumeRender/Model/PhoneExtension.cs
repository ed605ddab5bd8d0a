using ResumeRender.Words;

namespace ResumeRender.Model;

/// <summary>The words and figures of an extension after a phone number: <c>x 12</c>, <c>ext. 12</c>.</summary>
internal static class PhoneExtension
{
    private const int MostDigits = 7;

    /// <summary>Signs before an extension in every language: RFC 3966 has <c>;ext=</c>.</summary>
    private static readonly string[] Signs = [";ext=", "x", "#"];

    /// <summary>Words that people write before an extension, longest first where one ends another.</summary>
    private static readonly string[] Words =
    [
        .. Signs
            .Concat(WordFiles.Distinct("labels.extension"))
            .OrderByDescending(static w => w.Length)
            .ThenBy(static w => w, StringComparer.Ordinal),
    ];

    /// <summary>Where the words before an extension stand, with their signs; a length of 0 for none.</summary>
    internal static (int At, int Length) Find(ReadOnlySpan<char> text)
    {
        // Read from the end, where the figures of an extension stand: most texts have none there.
        var end = text.TrimEnd(" )").Length;
        var figures = end;
        while (figures > 0 && char.IsDigit(text[figures - 1]))
            figures--;
        if (end - figures is 0 or > MostDigits)
            return (0, 0);
        var wordEnd = figures;
        while (wordEnd > 0 && text[wordEnd - 1] is ' ' or '.' or ':' or '-' or '\u00A0' or '：')
            wordEnd--;
        var before = text[..wordEnd];
        foreach (var word in Words)
        {
            if (!before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            var start = wordEnd - word.Length;
            if (start < PhoneNumber.FewestDigits || PhoneNumber.CountDigits(text[..start]) < PhoneNumber.FewestDigits)
                continue;
            while (start > 0 && text[start - 1] is ' ' or ',' or '(' or '\u00A0' or '-')
                start--;
            return (start, figures - start);
        }

        return (0, 0);
    }

    /// <summary>Whether a text begins with an extension and holds no other number.</summary>
    internal static bool Begins(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" ,(");
        foreach (var word in Words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return PhoneNumber.CountDigits(text) <= MostDigits;
        }

        return false;
    }
}
