using System.Runtime.InteropServices;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Native;

namespace ResumeRender.Cli.Output;

/// <summary>Writes a file under a temporary name, locked, and gives it the final name once it is whole.</summary>
/// <remarks>
/// The way for disks and systems without files that have no name. Ctrl-C, the end of the session and SIGTERM delete the
/// file on the way out; a run that is killed outright leaves it without a lock, see <see cref="Leftovers"/>.
/// </remarks>
internal static class LockedFile
{
    /// <summary>How often a file is written again that somebody took away.</summary>
    private const int MostTries = 10;

    /// <summary>How long a run that was told to end waits for its end, before it takes it that this was put off
    /// (<c>nohup</c>).</summary>
    private static readonly TimeSpan Ending = TimeSpan.FromSeconds(1);

    private static volatile bool _isToEnd;

    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    internal static void Write(string path, byte[] bytes)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                WriteOnce(path, bytes);
                return;
            }
            catch (FileNotFoundException) when (attempt < MostTries)
            {
                // Another machine took it for a leftover: its locks do not reach there. Or it was deleted on the way
                // out.
                if (_isToEnd)
                    Thread.Sleep(Ending);
            }
        }
    }

    private static void WriteOnce(string path, byte[] bytes)
    {
        using var stream = Create(path);
        var temporary = stream.Name;
        var guards = Endings.Select(signal => PosixSignalRegistration.Create(signal, _ =>
        {
            _isToEnd = true;
            Delete(temporary);
        })).ToList();
        try
        {
            DiskWrite.All(stream.SafeFileHandle, bytes);
            TakeRights(stream, path);
            stream.Flush(flushToDisk: true);
            // Windows moves no open file; elsewhere the lock lasts until the file has its name.
            if (OperatingSystem.IsWindows())
                stream.Dispose();
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            Delete(temporary);
            throw;
        }
        finally
        {
            guards.ForEach(static guard => guard.Dispose());
        }
    }

    /// <remarks>
    /// The file is new in any case: a link that somebody laid under its name is never followed. What is to replace a
    /// file can be read by its owner alone until it has the rights of that file.
    /// </remarks>
    private static FileStream Create(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows() && File.Exists(path))
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        for (var attempt = 1; ; attempt++)
        {
            var name = TemporaryName.InFolder(folder, attempt);
            try
            {
                return new FileStream(name, options);
            }
            catch (Exception taken)
                when (attempt < TemporaryName.MostAttempts
                    && taken is IOException or UnauthorizedAccessException
                    && (IsTaken(name) || IsLocked(taken))
                )
            { }
        }
    }

    private static bool IsTaken(string name) => Path.Exists(name) || new FileInfo(name).LinkTarget is not null;

    /// <remarks>EWOULDBLOCK on Linux and macOS: a run that looks for leftovers was quicker than the lock.</remarks>
    private static bool IsLocked(Exception taken) => !OperatingSystem.IsWindows() && taken.HResult is 11 or 35;

    private static void TakeRights(FileStream stream, string replaced)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(replaced))
            return;
        if (LinuxFile.IsSupported && LinuxFile.StatusOf(replaced) is { } old)
            LinuxFile.TakeRights(stream.SafeFileHandle, replaced, old);
        else
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(replaced));
    }

    /// <remarks>Nothing that goes wrong here may hide what went wrong before.</remarks>
    private static void Delete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception failure) when (OutsideWorld.IsOfTheWorld(failure))
        {
        }
    }
}
