namespace ResumeRender.Cli.Commands.Words;

/// <summary>Makes <c>--name=</c> mean an empty value.</summary>
/// <remarks>Scripts write <c>--name="$NAME"</c>. The parser would take the next argument for the value
/// instead.</remarks>
internal static class EmptyValues
{
    /// <summary>The arguments with each <c>--option=</c> in two; what stands after <c>--</c> is left alone.</summary>
    internal static string[] Apart(string[] args)
    {
        var end = Array.IndexOf(args, "--");
        return
        [
            .. args.SelectMany((arg, i) => (end < 0 || i < end) && IsEmptyValue(arg) ? new[] { arg[..^1], "" } : [arg]),
        ];
    }

    private static bool IsEmptyValue(string arg) =>
        arg.Length > 3
        && arg.StartsWith("--", StringComparison.Ordinal)
        && arg.IndexOf('=', StringComparison.Ordinal) == arg.Length - 1;
}
