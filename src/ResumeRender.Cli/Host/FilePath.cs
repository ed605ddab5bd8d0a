namespace ResumeRender.Cli.Host;

/// <summary>Where a path leads in the end, whatever links lie on the way.</summary>
internal static class FilePath
{
    /// <summary>True if two full paths lead to the same file in the end.</summary>
    internal static bool IsSame(string left, string right) =>
        string.Equals(
            Resolve(left),
            Resolve(right),
            OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase
        );

    /// <summary>The file that a link leads to in the end; the path itself if it is not a link.</summary>
    internal static string Resolve(string path)
    {
        try
        {
            return File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target
                ? target.FullName
                : path;
        }
        catch (IOException)
        {
            // Links that lead round in a circle lead to no file; writing will say so.
            return path;
        }
    }
}
