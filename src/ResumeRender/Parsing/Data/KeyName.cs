using System.Text;

namespace ResumeRender.Parsing.Data;

/// <summary>Compares keys as people write them: <c>start_date</c>, <c>startDate</c> and <c>Start Date</c> are
/// one.</summary>
internal static class KeyName
{
    private static readonly string[] SmallWords =
    [
        "a", "and", "as", "at", "but", "by", "for", "from", "if", "in", "into", "like", "near", "nor", "of", "off",
        "on", "onto", "or", "over", "so", "than", "that", "to", "upon", "when", "with", "yet",
    ];

    /// <summary>Lower case, without the signs between words.</summary>
    public static string Plain(string key) =>
        PlainKey.Of(key);

    /// <summary>The title that a key stands for: as written, or, without capitals and spaces, <c>work_experience</c> as
    /// “Work Experience”.</summary>
    public static string Title(string key)
    {
        if (key.Contains(' ', StringComparison.Ordinal))
            return key;
        var text = new StringBuilder();
        var isCamel = key.Length > 0 && char.IsLower(key[0]) && key.Any(char.IsUpper);
        if (!isCamel && key.Any(char.IsUpper))
            return key.Replace('_', ' ');
        for (var i = 0; i < key.Length; i++)
        {
            if (isCamel && i > 0 && char.IsUpper(key[i]) && char.IsLower(key[i - 1]))
                text.Append(' ');
            text.Append(key[i] is '_' or '-' ? ' ' : isCamel ? char.ToLowerInvariant(key[i]) : key[i]);
        }

        var words = text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(
            ' ',
            words.Select(static w => SmallWords.Contains(w) ? w : char.ToUpperInvariant(w[0]) + w[1..])
        );
    }

    /// <summary>The one of the known keys that a key is a slip of the pen for, or null.</summary>
    public static string? Guess(string key, IEnumerable<string> known)
    {
        var plain = Plain(key);
        return plain.Length is < 5 or > 30
            ? null
            : known.FirstOrDefault(k => k.Length >= 5 && k != plain && IsSlip(plain, k));
    }

    /// <summary>One letter missing, too many or wrong, or two swapped.</summary>
    private static bool IsSlip(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
            return false;
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
            i++;
        var restA = a.AsSpan(i);
        var restB = b.AsSpan(i);
        if (restA.Length == restB.Length)
            return restA[1..].SequenceEqual(restB[1..])
                || (
                    restA.Length > 1
                    && restA[0] == restB[1]
                    && restA[1] == restB[0]
                    && restA[2..].SequenceEqual(restB[2..])
                );
        return restA.Length > restB.Length ? restA[1..].SequenceEqual(restB) : restB[1..].SequenceEqual(restA);
    }
}
