namespace ResumeRender.Cli.Commands.Words;

/// <summary>Makes an option alone mean its usual value: <c>--report</c> is <c>--report text</c>.</summary>
/// <remarks>The parser would take the next argument, perhaps an input, for the value.</remarks>
internal static class BareReport
{
    private static readonly Dictionary<string, string> UsualValues = new(StringComparer.Ordinal)
    {
        ["--report"] = "text",
        ["--translate-titles"] = "true",
    };

    /// <summary>The arguments with a value after each such option; what stands after <c>--</c> is left alone.</summary>
    internal static string[] Completed(string[] args)
    {
        var end = Array.IndexOf(args, "--");
        return
        [
            .. args.SelectMany(
                (arg, i) =>
                    UsualValues.TryGetValue(arg, out var usual) && (end < 0 || i < end) && !HasValue(args, i)
                        ? new[] { arg, usual }
                        : [arg]
            ),
        ];
    }

    /// <summary>An input or an option is not a value; any other word is one, if a wrong one.</summary>
    private static bool HasValue(string[] args, int index)
    {
        if (index + 1 >= args.Length)
            return false;
        var next = args[index + 1];
        return !next.StartsWith('-')
            && !next.Contains('.', StringComparison.Ordinal)
            && !next.Contains('/', StringComparison.Ordinal);
    }
}
