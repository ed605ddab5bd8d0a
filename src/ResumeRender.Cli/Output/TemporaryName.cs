namespace ResumeRender.Cli.Output;

/// <summary>Names of files that are not yet what they will be: <c>.4711-1.resume-render.tmp</c>.</summary>
internal static class TemporaryName
{
    /// <summary>More than one run needs, and an end where every name is taken.</summary>
    internal const int MostAttempts = 100;

    private const string Ending = ".resume-render.tmp";

    /// <summary>The pattern that finds them in a folder; <see cref="Is"/> decides.</summary>
    internal const string Pattern = ".*" + Ending;

    /// <summary>The name of an attempt of this process, the first being 1.</summary>
    internal static string InFolder(string folder, int attempt) =>
        Path.Combine(folder, FormattableString.Invariant($".{Environment.ProcessId}-{attempt}{Ending}"));

    /// <summary>True if this program, on whatever machine, gave a file this name.</summary>
    internal static bool Is(string name)
    {
        if (!name.StartsWith('.') || !name.EndsWith(Ending, StringComparison.Ordinal))
            return false;
        var numbers = name.AsSpan(1, name.Length - 1 - Ending.Length);
        var hyphen = numbers.IndexOf('-');
        return hyphen > 0
            && hyphen < numbers.Length - 1
            && !numbers[..hyphen].ContainsAnyExceptInRange('0', '9')
            && !numbers[(hyphen + 1)..].ContainsAnyExceptInRange('0', '9');
    }
}
