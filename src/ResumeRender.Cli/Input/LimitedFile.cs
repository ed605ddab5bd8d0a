using ResumeRender.Cli.Host;

namespace ResumeRender.Cli.Input;

/// <summary>Reads a file that is not a résumé, such as a font, up to a limit.</summary>
internal static class LimitedFile
{
    /// <summary>The bytes; of a longer file, one more than the limit.</summary>
    /// <exception cref="CommandFailure">The path leads to a folder, a pipe or a device.</exception>
    internal static ReadOnlyMemory<byte> Read(string path, string name, int limit)
    {
        using var stream = RegularFile.TryOpen(path, out var kind);
        if (stream is null)
            throw new CommandFailure(
                ExitCode.OutsideWorld,
                kind == FileKind.Folder ? CliDiagnostics.IsFolder(name) : SystemDiagnostics.NotAFile(name, kind)
            );
        // One byte more than allowed tells, also of a file that grows meanwhile.
        var limited = new byte[(int)Math.Min(stream.Length, limit) + 1];
        var length = stream.ReadAtLeast(limited, limited.Length, throwOnEndOfStream: false);
        return limited.AsMemory(0, length);
    }
}
