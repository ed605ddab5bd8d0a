using System.Collections.Concurrent;
using ResumeRender.Cli.Host;

namespace ResumeRender.Cli.Output;

/// <summary>Removes what runs that were killed left in a folder.</summary>
/// <remarks>
/// A run holds a lock on its temporary file as long as it lives, so a file that can be locked belongs to nobody. On a
/// disk of several machines the lock is seen by all of them where the disk passes locks on. Where it does not, the file
/// of a run that lives may be taken away; that run sees it and writes again, so nothing but time is lost.
/// </remarks>
internal static class Leftovers
{
    private static readonly ConcurrentDictionary<string, bool> Seen = new(StringComparer.Ordinal);

    /// <summary>Removes them from a folder that this process has not written to before: looking through a large folder
    /// takes time.</summary>
    internal static void RemoveOnceFrom(string folder)
    {
        if (Seen.TryAdd(folder, true))
            RemoveFrom(folder);
    }

    internal static void RemoveFrom(string folder)
    {
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, TemporaryName.Pattern))
            {
                if (TemporaryName.Is(Path.GetFileName(file)))
                    RemoveUnlessInUse(file);
            }
        }
        catch (Exception failure) when (OutsideWorld.IsOfTheWorld(failure))
        {
            // A folder that may be written to but not listed.
        }
    }

    private static void RemoveUnlessInUse(string file)
    {
        try
        {
            // This program gives such a name to no link: somebody else did.
            if (new FileInfo(file).LinkTarget is not null)
                return;
            // FileShare.None is a lock on Unix (flock), and the system's own rule on Windows.
            using var locked = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            if (OperatingSystem.IsWindows())
                locked.Dispose();
            File.Delete(file);
        }
        catch (Exception failure) when (OutsideWorld.IsOfTheWorld(failure))
        {
            // In use, or somebody else's, or gone.
        }
    }
}
