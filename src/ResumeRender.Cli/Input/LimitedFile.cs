namespace ResumeRender.Cli.Input;

/// <summary>Reads a file that is not a résumé, such as a font, up to a limit.</summary>
internal static class LimitedFile
{
    /// <summary>The bytes; of a longer file, one more than the limit.</summary>
    /// <exception cref="CommandFailure">The path leads to a folder.</exception>
    internal static ReadOnlyMemory<byte> Read(string path, string name, int limit)
    {
        if (Directory.Exists(path))
            throw new CommandFailure(ExitCode.OutsideWorld, CliDiagnostics.IsFolder(name));
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        // A pipe or device has no length to ask for: one byte more than allowed tells.
        var limited = new byte[(int)Math.Min(stream.CanSeek ? stream.Length : limit, limit) + 1];
        var length = stream.ReadAtLeast(limited, limited.Length, throwOnEndOfStream: false);
        return limited.AsMemory(0, length);
    }
}
