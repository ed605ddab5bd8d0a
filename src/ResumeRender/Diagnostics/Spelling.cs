namespace ResumeRender.Diagnostics;

/// <summary>Finds what somebody probably meant to type: a key, a section, a command.</summary>
public static class Spelling
{
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
        var cost = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            cost[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            cost[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = cost[i - 1, j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
                cost[i, j] = Math.Min(replace, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[left.Length, right.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
