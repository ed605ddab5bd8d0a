using ResumeRender.Cli.Host;
using ResumeRender.Cli.Native;
using ResumeRender.Output;

namespace ResumeRender.Cli.Output;

/// <summary>Looks whether an output would take the place of somebody's work.</summary>
/// <remarks>Only a regular file that is not empty can hold any: devices and pipes have no length, and none is
/// opened.</remarks>
internal static class OverwriteCheck
{
    /// <summary>More than any page has: what is larger was not written here.</summary>
    private const long MostBytes = 256 * 1024 * 1024;

    /// <summary>True if the path is free for these bytes.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="shown">The path as typed, for messages.</param>
    /// <param name="bytes">What is to be written.</param>
    /// <param name="isPage">Whether it is a page, which tells by its hash if somebody changed it; data and text have
    /// none.</param>
    internal static bool IsFree(string path, string shown, byte[] bytes, bool isPage) => OutsideWorld.Read(shown, () =>
    {
        var target = FilePath.Resolve(path);
        if (OutputFile.IsDevice(path) || OutputFile.IsDevice(target) || !File.Exists(target))
            return true;
        var length = new FileInfo(target).Length;
        if (length is 0 or > MostBytes)
            return length == 0;
        var there = Read(target);
        return there.AsSpan().SequenceEqual(bytes) || (isPage && OwnFile.IsUnchanged(there));
    });

    /// <summary>All of a file, read without a lock: a run at the same time may still hold its own on what it has just
    /// written.</summary>
    /// <remarks>.NET asks for a shared lock whatever one says; a file that Linux opened has none.</remarks>
    private static byte[] Read(string path)
    {
        using var stream = LinuxFile.IsSupported
            ? new FileStream(LinuxFile.OpenAtOnce(path), FileAccess.Read, bufferSize: 0)
            : new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                bufferSize: 0
            );
        var bytes = new byte[Math.Min(stream.Length, MostBytes)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
