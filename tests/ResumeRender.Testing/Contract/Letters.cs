namespace ResumeRender.Testing.Contract;

/// <summary>Compares texts by their letters and digits alone: separators, spaces and bullets are the look's
/// own.</summary>
internal static class Letters
{
    internal static string Of(IEnumerable<string> words) =>
        string.Concat(words.SelectMany(static w => w).Where(char.IsLetterOrDigit));

    internal static string Of(string text) => Of([text]);

    /// <summary>The first text of the groups that does not come after all that comes before it; null if all are there
    /// in order.</summary>
    /// <param name="groups">Groups in order; within one the order is free.</param>
    /// <param name="letters">Where to look.</param>
    internal static string? FirstMissing(IEnumerable<IReadOnlyList<string>> groups, string letters)
    {
        var position = 0;
        foreach (var group in groups)
        {
            var first = int.MaxValue;
            foreach (var text in group)
            {
                var found = letters.IndexOf(Of(text), position, StringComparison.OrdinalIgnoreCase);
                if (found < 0)
                    return text;
                first = Math.Min(first, found);
            }

            position = group.Count > 0 ? first : position;
        }

        return null;
    }
}
