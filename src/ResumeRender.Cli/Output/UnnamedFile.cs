using Microsoft.Win32.SafeHandles;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Native;

namespace ResumeRender.Cli.Output;

/// <summary>Writes a file that has no name until it is whole, so that a run that is killed leaves nothing.</summary>
/// <remarks>
/// Linux gives such a file a name only where there is none. So a file that is to replace another gets a temporary name
/// first and the final one in the next call; a run that is killed between the two leaves a file that is not locked, see
/// <see cref="Leftovers"/>.
/// </remarks>
internal static class UnnamedFile
{
    /// <summary>Writes the file, if the disk has files without a name.</summary>
    /// <returns>False if it does not, and then nothing was written.</returns>
    internal static bool TryWrite(string path, byte[] bytes)
    {
        if (!LinuxFile.IsSupported)
            return false;
        using var file = LinuxFile.CreateUnnamed(Path.GetDirectoryName(path)!);
        if (file is null)
            return false;
        LinuxFile.Lock(file);
        DiskWrite.All(file, bytes);
        // Another run may write the same file at the same time: whoever is second replaces it.
        for (var attempt = 1; attempt <= TemporaryName.MostAttempts; attempt++)
        {
            var old = LinuxFile.StatusOf(path);
            if (old is { } rights)
                LinuxFile.TakeRights(file, path, rights);
            RandomAccess.FlushToDisk(file);
            if (old is not null)
                return TryReplace(file, path);
            switch (LinuxFile.Name(file, path))
            {
                case 0:
                    return true;
                case ErrorNumber.Exists:
                    continue;
                default:
                    return false;
            }
        }

        throw new IOException(null, ErrorNumber.Exists);
    }

    private static bool TryReplace(SafeFileHandle file, string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        for (var attempt = 1; attempt <= TemporaryName.MostAttempts; attempt++)
        {
            var name = TemporaryName.InFolder(folder, attempt);
            switch (LinuxFile.Name(file, name))
            {
                case 0:
                    return TryMove(name, path);
                case ErrorNumber.Exists:
                    continue;
                default:
                    return false;
            }
        }

        throw new IOException(null, ErrorNumber.Exists);
    }

    private static bool TryMove(string name, string path)
    {
        try
        {
            File.Move(name, path, overwrite: true);
            return true;
        }
        catch (FileNotFoundException)
        {
            // Somebody took it for a leftover: this disk passes no locks on.
            return false;
        }
        catch
        {
            File.Delete(name);
            throw;
        }
    }
}
