namespace ResumeRender.Cli.Native;

/// <summary>The limit that a process may have for the size of files (RLIMIT_FSIZE, <c>ulimit -f</c>).</summary>
internal static class FileSizeLimit
{
    /// <summary>SIGXFSZ on Linux and macOS.</summary>
    private const int Exceeded = 25;

    /// <summary>SIG_IGN.</summary>
    private const nint Ignore = 1;

    /// <summary>Makes writing over the limit fail, where the system would end the process: a failure can be
    /// told.</summary>
    internal static void MakeItAFailure()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS())
            _ = CLibrary.signal(Exceeded, Ignore);
    }
}
