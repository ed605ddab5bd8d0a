using ResumeRender.Cli.Host;
using ResumeRender.Cli.Native;

namespace ResumeRender.Cli.Input;

/// <summary>Opens files that must be files: what is a pipe or a device would keep the command waiting, or never
/// end.</summary>
internal static class RegularFile
{
    /// <summary>Opens a file for reading, without waiting for anybody.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="kind">What it is. Only a regular file is opened.</param>
    /// <returns>Null if it is something else than a regular file.</returns>
    internal static FileStream? TryOpen(string path, out FileKind kind)
    {
        if (!LinuxFile.IsSupported)
            return TryOpenElsewhere(path, out kind);
        // It is asked before, since to open a device may do something, and after, since it may be another one by then.
        kind = LinuxFile.StatusOf(path)?.Kind ?? throw NotThere(path);
        if (kind != FileKind.Regular)
            return null;
        var file = LinuxFile.OpenAtOnce(path);
        kind = LinuxFile.StatusOf(file).Kind;
        if (kind == FileKind.Regular)
            return new FileStream(file, FileAccess.Read, bufferSize: 0);
        file.Dispose();
        return null;
    }

    private static IOException NotThere(string path) =>
        Directory.Exists(Path.GetDirectoryName(path)) ? new FileNotFoundException() : new DirectoryNotFoundException();

    /// <remarks>Other systems tell .NET less: there, a stream that cannot seek is not a file. It may wait for the other
    /// end of a pipe.</remarks>
    private static FileStream? TryOpenElsewhere(string path, out FileKind kind)
    {
        kind = FileKind.Folder;
        if (Directory.Exists(path))
            return null;
        kind = FileKind.Regular;
        var stream = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete,
            bufferSize: 0
        );
        if (stream.CanSeek)
            return stream;
        stream.Dispose();
        kind = FileKind.Device;
        return null;
    }
}
