using System.Security;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Host;

/// <summary>The one place where exceptions of the file system become messages.</summary>
/// <remarks>Their own texts are not used: they differ between systems, and the native binary does not carry
/// them.</remarks>
internal static class OutsideWorld
{
    /// <summary>Reads something; a failure ends the command with exit code 3.</summary>
    internal static T Read<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (IsOfTheWorld(failure))
        {
            throw new CommandFailure(ExitCode.OutsideWorld, Explain(failure, path, writing: false));
        }
    }

    /// <summary>Writes something; a failure ends the command with exit code 3.</summary>
    internal static void Write(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception failure) when (IsOfTheWorld(failure))
        {
            throw new CommandFailure(ExitCode.OutsideWorld, Explain(failure, path, writing: true));
        }
    }

    /// <summary>Explains a failure to write text to standard output.</summary>
    internal static Diagnostic ExplainOutput(Exception failure) => Explain(failure, "<stdout>", writing: true);

    /// <summary>True for what files, folders and pipes can do to a program that makes no mistake.</summary>
    internal static bool IsOfTheWorld(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or SecurityException;

    private static Diagnostic Explain(Exception failure, string path, bool writing) =>
        failure switch
        {
            FileNotFoundException => CliDiagnostics.NoSuchFile(path),
            DirectoryNotFoundException when !writing => CliDiagnostics.NoSuchFileFolder(path, FolderOf(path)),
            DirectoryNotFoundException => CliDiagnostics.NoSuchFolder(FolderOf(path)),
            UnauthorizedAccessException or SecurityException when Directory.Exists(path) => CliDiagnostics.IsFolder(
                path
            ),
            UnauthorizedAccessException or SecurityException => CliDiagnostics.NotAllowed(path, writing),
            IOException when Directory.Exists(path) => CliDiagnostics.IsFolder(path),
            IOException when IsDiskFull(failure.HResult) => CliDiagnostics.DiskFull(path),
            IOException { HResult: ErrorNumber.FileTooLarge } when !OperatingSystem.IsWindows() =>
                SystemDiagnostics.FileOverLimit(path),
            PathTooLongException when writing => CliDiagnostics.CannotWrite(path, "the name is too long"),
            PathTooLongException => CliDiagnostics.CannotRead(path, "the name is too long"),
            _ when writing => CliDiagnostics.CannotWrite(path, Reason(failure)),
            _ => CliDiagnostics.CannotRead(path, Reason(failure)),
        };

    private static string FolderOf(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";

    /// <remarks>ENOSPC and EDQUOT on Linux and macOS; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.</remarks>
    private static bool IsDiskFull(int code) =>
        OperatingSystem.IsWindows()
            ? code is unchecked((int)0x80070070) or unchecked((int)0x80070027)
            : code is 28 or 122 or 69;

    private static string Reason(Exception failure) =>
        FormattableString.Invariant($"the system says no (error {failure.HResult & 0xFFFF})");
}
