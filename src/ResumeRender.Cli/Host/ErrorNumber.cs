using System.Runtime.InteropServices;

namespace ResumeRender.Cli.Host;

/// <summary>Numbers by which the C library says why a call failed (errno), as Linux counts them.</summary>
internal static class ErrorNumber
{
    /// <summary>ENOENT.</summary>
    internal const int NotThere = 2;

    /// <summary>EEXIST.</summary>
    internal const int Exists = 17;

    /// <summary>EFBIG: larger than the limit of file sizes (RLIMIT_FSIZE, <c>ulimit -f</c>). The same on
    /// macOS.</summary>
    internal const int FileTooLarge = 27;

    private const int NotPermitted = 1, NoAccess = 13, NotAFolder = 20, ReadOnlyDisk = 30, NameTooLong = 36;

    /// <summary>Why the last call failed, as the exception that .NET throws for the same reason.</summary>
    internal static Exception ToException() => Marshal.GetLastPInvokeError() switch
    {
        NotThere => new FileNotFoundException(),
        NotAFolder => new DirectoryNotFoundException(),
        NotPermitted or NoAccess or ReadOnlyDisk => new UnauthorizedAccessException(),
        NameTooLong => new PathTooLongException(),
        var other => new IOException(null, other),
    };
}
