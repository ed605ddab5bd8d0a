namespace ResumeRender.Cli.Host;

/// <summary>The result that the command gives to the shell.</summary>
internal static class ExitCode
{
    /// <summary>The file was written.</summary>
    internal const int Done = 0;

    /// <summary>The command line is wrong; nothing was read.</summary>
    internal const int WrongUsage = 1;

    /// <summary>The résumé has errors; nothing was written.</summary>
    internal const int ResumeHasErrors = 2;

    /// <summary>Something could not be read or written.</summary>
    internal const int OutsideWorld = 3;

    /// <summary>A mistake in this program.</summary>
    /// <remarks>EX_SOFTWARE of the BSD <c>sysexits.h</c>.</remarks>
    internal const int Bug = 70;
}
