namespace ResumeRender.Cli.Input;

/// <summary>Patterns of file names for shells that do not expand them: <c>*</c> any characters, <c>?</c> one,
/// <c>[a-c]</c> one of these.</summary>
/// <remarks>As POSIX shells do it (XCU 2.13): a pattern never matches a slash, nor a dot that a name begins with. Files
/// come in the order of the numbers of their characters.</remarks>
internal static class Wildcard
{
    internal static bool IsIn(string word) =>
        word.AsSpan().ContainsAny('*', '?')
        || (word.Contains('[', StringComparison.Ordinal) && word.Contains(']', StringComparison.Ordinal));

    /// <summary>The files that a pattern matches, named from the folder as the pattern is.</summary>
    internal static List<string> Expand(string pattern, string workingFolder)
    {
        var parts = pattern.Split('/', '\\');
        var found = new List<string> { parts[0].Length == 0 ? "/" : "" };
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length == 0)
                continue;
            var isLast = i == parts.Length - 1;
            found = [.. found.SelectMany(folder => Step(folder, parts[i], isLast, workingFolder))];
        }

        found.RemoveAll(name => !File.Exists(Path.GetFullPath(name, workingFolder)));
        return [.. found.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Step(string folder, string part, bool isLast, string workingFolder)
    {
        if (!IsIn(part))
            return [Path.Combine(folder, part)];
        var full = Path.GetFullPath(folder.Length == 0 ? "." : folder, workingFolder);
        if (!Directory.Exists(full))
            return [];
        return (isLast ? Directory.EnumerateFiles(full) : Directory.EnumerateDirectories(full))
            .Select(static path => Path.GetFileName(path))
            .Where(name => (name[0] != '.' || part[0] == '.') && Matches(part, name))
            .Select(name => Path.Combine(folder, name));
    }

    /// <summary>True if a pattern matches a whole name.</summary>
    /// <remarks>The last star is tried again one character further on; earlier ones need not be, since what follows
    /// them has matched. So the time is that of pattern × name.</remarks>
    internal static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        var (p, n, star, retry) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, retry) = (p, n);
                p++;
            }
            else if (p < pattern.Length && MatchesOne(pattern[p..], name[n], out var taken))
            {
                p += taken;
                n++;
            }
            else if (star >= 0)
            {
                (p, n) = (star + 1, ++retry);
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].TrimStart('*').IsEmpty;
    }

    private static bool MatchesOne(ReadOnlySpan<char> pattern, char c, out int taken)
    {
        taken = 1;
        if (pattern[0] == '?')
            return true;
        var end = pattern[0] == '[' && pattern.Length > 2 ? pattern[2..].IndexOf(']') + 2 : 0;
        if (end < 2)
            return pattern[0] == c;
        taken = end + 1;
        var set = pattern[1..end];
        var isNot = set[0] is '!' or '^';
        return IsIn(isNot ? set[1..] : set, c) != isNot;
    }

    private static bool IsIn(ReadOnlySpan<char> set, char c)
    {
        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                if (c >= set[i] && c <= set[i + 2])
                    return true;
                i += 2;
            }
            else if (set[i] == c)
            {
                return true;
            }
        }

        return false;
    }
}
