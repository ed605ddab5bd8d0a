using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using ResumeRender.Cli.Host;

namespace ResumeRender.Cli.Native;

/// <summary>What Linux can do with files and .NET cannot: files without a name, their kind and owner, folders flushed
/// to the disk.</summary>
internal static unsafe class LinuxFile
{
    private const int ReadOnly = 0, WriteOnly = 1, NonBlocking = 0x800, CloseOnExec = 0x80000;

    /// <summary>AT_FDCWD: paths begin in the working folder.</summary>
    private const int WorkingFolder = -100;

    /// <summary>AT_EMPTY_PATH: the open file itself.</summary>
    private const int Itself = 0x1000;

    /// <summary>AT_SYMLINK_FOLLOW.</summary>
    private const int FollowLink = 0x400;

    /// <summary>STATX_BASIC_STATS.</summary>
    private const uint BasicStatus = 0x7FF;

    /// <summary>LOCK_EX and LOCK_NB.</summary>
    private const int LockNow = 2 | 4;

    /// <summary>rw for everybody, of which the umask of the process takes away what its user wants.</summary>
    private const uint UsualRights = 0x1B6;

    private const string AccessList = "system.posix_acl_access";

    private const int LongestAccessList = 64 * 1024;

    private static readonly Lazy<bool> Supported = new(static () =>
    {
        try
        {
            return OperatingSystem.IsLinux() && CLibrary.statx(WorkingFolder, "/", 0, BasicStatus, out _) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library.
            return false;
        }
    });

    /// <summary>True if the methods of this class may be called.</summary>
    internal static bool IsSupported => Supported.Value;

    /// <remarks>O_DIRECTORY, which is another number on the processors of ARM.</remarks>
    private static int FolderOnly =>
        RuntimeInformation.ProcessArchitecture is Architecture.Arm64 or Architecture.Arm ? 0x4000 : 0x10000;

    /// <summary>The status of what a path leads to; null if there is nothing.</summary>
    internal static FileStatus? StatusOf(string path) =>
        CLibrary.statx(WorkingFolder, path, 0, BasicStatus, out var status) == 0 ? status
        : Marshal.GetLastPInvokeError() == ErrorNumber.NotThere ? null
        : throw ErrorNumber.ToException();

    internal static FileStatus StatusOf(SafeFileHandle file) =>
        CLibrary.statx(file, "", Itself, BasicStatus, out var status) == 0 ? status : throw ErrorNumber.ToException();

    /// <summary>Opens a file for reading without waiting for anybody, whatever it is.</summary>
    internal static SafeFileHandle OpenAtOnce(string path)
    {
        var file = CLibrary.open(path, ReadOnly | NonBlocking | CloseOnExec, 0);
        return file.IsInvalid ? throw ErrorNumber.ToException() : file;
    }

    /// <summary>A new file in a folder, without a name, so that it is gone when the process ends, however that
    /// ends.</summary>
    /// <returns>Null if this kind of disk has no such files (NFS and FAT, say) or the folder cannot be
    /// written.</returns>
    /// <remarks>O_TMPFILE, Linux 3.11.</remarks>
    internal static SafeFileHandle? CreateUnnamed(string folder)
    {
        const int Unnamed = 0x400000;
        var file = CLibrary.open(folder, Unnamed | FolderOnly | WriteOnly | CloseOnExec, UsualRights);
        if (!file.IsInvalid)
            return file;
        file.Dispose();
        return null;
    }

    /// <summary>Tells other processes that the file is in use.</summary>
    internal static void Lock(SafeFileHandle file) => _ = CLibrary.flock(file, LockNow);

    /// <summary>Gives a file without a name one that nothing has yet.</summary>
    /// <returns>Zero, or why not.</returns>
    /// <remarks>The first way needs a right that only root has before Linux 6.10, the second needs
    /// <c>/proc</c>.</remarks>
    internal static int Name(SafeFileHandle file, string path)
    {
        if (CLibrary.linkat(file, "", WorkingFolder, path, Itself) == 0)
            return 0;
        if (Marshal.GetLastPInvokeError() == ErrorNumber.Exists)
            return ErrorNumber.Exists;
        var open = FormattableString.Invariant($"/proc/self/fd/{file.DangerousGetHandle()}");
        return CLibrary.linkat(WorkingFolder, open, WorkingFolder, path, FollowLink) == 0
            ? 0
            : Marshal.GetLastPInvokeError();
    }

    /// <summary>Gives a new file the owner and the rights of the one that it is to replace, or fewer.</summary>
    /// <remarks>
    /// Where the group cannot be passed on, another group would get its rights: then it has those of everybody. A list
    /// of rights (ACL) goes with the file, and one that the folder gave to the new file goes away.
    /// </remarks>
    internal static void TakeRights(SafeFileHandle file, string replaced, FileStatus old)
    {
        const uint Same = uint.MaxValue;
        var own = StatusOf(file);
        if (own.User != old.User)
            _ = CLibrary.fchown(file, old.User, Same);
        var hasGroup = own.Group == old.Group || CLibrary.fchown(file, Same, old.Group) == 0;
        _ = CLibrary.fremovexattr(file, AccessList);
        var rights = (uint)old.Rights;
        if (CLibrary.fchmod(file, hasGroup ? rights : WithoutGroup(rights)) != 0)
            throw ErrorNumber.ToException();
        if (hasGroup)
            CopyAccessList(file, replaced);
    }

    /// <summary>Flushes the names in a folder to the disk, as far as the disk can.</summary>
    internal static void FlushFolder(string path)
    {
        using var folder = CLibrary.open(path, ReadOnly | FolderOnly | CloseOnExec, 0);
        if (!folder.IsInvalid)
            _ = CLibrary.fsync(folder);
    }

    /// <summary>The group may do no more than all others.</summary>
    internal static uint WithoutGroup(uint rights) => (rights & ~0x38u) | (rights & ((rights & 7) << 3));

    private static void CopyAccessList(SafeFileHandle file, string replaced)
    {
        var list = stackalloc byte[LongestAccessList];
        var length = CLibrary.getxattr(replaced, AccessList, list, LongestAccessList);
        if (length > 0)
            _ = CLibrary.fsetxattr(file, AccessList, list, (nuint)length, 0);
    }
}
