namespace ResumeRender.Cli.Commands.Options;

/// <summary>The value of an option that takes away what the files say: <c>none</c> in any case, or nothing.</summary>
internal static class NoValue
{
    internal static bool Is(string value) =>
        string.IsNullOrWhiteSpace(value) || value.Trim().Equals("none", StringComparison.OrdinalIgnoreCase);
}
