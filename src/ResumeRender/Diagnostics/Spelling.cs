using System.Numerics;

namespace ResumeRender.Diagnostics;

/// <summary>Finds what somebody probably meant to type: a key, a section, a command.</summary>
public static class Spelling
{
    private const int LongestOnStack = 64;

    /// <summary>The candidate that differs least from the word, if it differs little enough to be meant; the first of
    /// equals.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        string? nearest = null;
        var least = Math.Max(2, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var distance =
                candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase) && word.Length > 2
                    ? 1
                    : Distance(word, candidate);
            if (distance >= least || distance >= candidate.Length)
                continue;
            (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>How many letters must be added, dropped, replaced or swapped with their neighbour.</summary>
    /// <remarks>The optimal string alignment distance; case does not count.</remarks>
    public static int Distance(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        // Of the table of costs only the row and the two before it are needed.
        var width = right.Length + 1;
        Span<int> rows = width <= LongestOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows[..width];
        var above = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
            row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var free = before;
            before = above;
            above = row;
            row = free;
            row[0] = i;
            for (var j = 1; j < width; j++)
            {
                var replace = above[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
        }

        return row[right.Length];
    }

    /// <summary>False if both words have too many letters of their own for so small a distance; in small
    /// letters.</summary>
    /// <remarks>One change takes away no more than one letter, so it is not a distance, but much faster than
    /// one.</remarks>
    internal static bool MayBeWithin(string left, string right, int most)
    {
        var (ofLeft, ofRight) = (LettersOf(left), LettersOf(right));
        return BitOperations.PopCount(ofLeft & ~ofRight) <= most && BitOperations.PopCount(ofRight & ~ofLeft) <= most;
    }

    private static ulong LettersOf(string word)
    {
        var letters = 0UL;
        foreach (var c in word)
            letters |= 1UL << (c & 63);
        return letters;
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
