using ResumeRender.Cli.Host;
using ResumeRender.Cli.Native;

namespace ResumeRender.Cli.Output;

/// <summary>Writes a file all or not at all.</summary>
/// <remarks>
/// The bytes go to a new file in the same folder, are flushed to the disk, and take the name of the output in one step.
/// Whatever happens before that step, a file that was there stays as it was. A symbolic link is followed: the file
/// it leads to is replaced, the link stays.
/// </remarks>
internal static class OutputFile
{
    /// <summary>Writes the bytes.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="shownPath">The path as typed, for messages.</param>
    /// <param name="bytes">All of the file.</param>
    internal static void Write(string path, string shownPath, byte[] bytes) => OutsideWorld.Write(shownPath, () =>
        {
            if (Directory.Exists(path))
                throw new CommandFailure(ExitCode.OutsideWorld, CliDiagnostics.IsFolder(shownPath));
            var folder = Path.GetDirectoryName(path)!;
            if (!Directory.Exists(folder))
                throw new CommandFailure(
                    ExitCode.OutsideWorld,
                    CliDiagnostics.NoSuchFolder(
                        Path.GetDirectoryName(shownPath) is { Length: > 0 } shown ? shown : folder
                    )
                );
            var target = FilePath.Resolve(path);
            if (IsDevice(path) || IsDevice(target))
                WriteThrough(path, bytes);
            else
                Replace(target, bytes);
        });

    private static void Replace(string path, byte[] bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        Leftovers.RemoveOnceFrom(folder);
        if (!UnnamedFile.TryWrite(path, bytes))
            LockedFile.Write(path, bytes);
        if (LinuxFile.IsSupported)
            LinuxFile.FlushFolder(folder);
    }

    private static void WriteThrough(string path, byte[] bytes)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    /// <remarks>Devices and the pipes of a shell cannot be replaced, only written to.</remarks>
    internal static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));
}
