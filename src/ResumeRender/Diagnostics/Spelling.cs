namespace ResumeRender.Diagnostics;

/// <summary>Finds what an author probably meant to type.</summary>
internal static class Spelling
{
    /// <summary>The candidate that differs in fewest letters, if it differs in one of three at most; the first of
    /// equals.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates) => candidates
        .Select(candidate => (Candidate: candidate, Distance: Distance(word, candidate)))
        .Where(c => c.Distance <= Math.Max(1, word.Length / 3) && c.Distance < c.Candidate.Length)
        .OrderBy(static c => c.Distance)
        .Select(static c => c.Candidate)
        .FirstOrDefault();

    /// <summary>How many letters must be added, dropped, replaced or swapped with their neighbour.</summary>
    /// <remarks>The optimal string alignment distance; case does not count.</remarks>
    public static int Distance(string left, string right)
    {
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
