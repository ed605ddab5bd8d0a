using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.System32)]

namespace ResumeRender.Cli.Native;

/// <summary>The functions of the C library that .NET has no door to.</summary>
/// <remarks>
/// The process has the C library in it already, so the functions are taken from there, and no file is searched for it.
/// A search would begin beside the executable, where anybody who can put a file into a folder of downloads could lay
/// one. The names are those of the manual; <see cref="LinuxFile"/> and <see cref="EmbeddedLibraries"/> say what they
/// mean here.
/// </remarks>
internal static unsafe partial class CLibrary
{
    private const string Name = "libc";

    static CLibrary() => NativeLibrary.SetDllImportResolver(typeof(CLibrary).Assembly, FromThisProcess);

    private static nint FromThisProcess(string name, Assembly assembly, DllImportSearchPath? path) =>
        name == Name && !OperatingSystem.IsWindows() ? NativeLibrary.GetMainProgramHandle() : 0;

    [LibraryImport(Name, SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int memfd_create(string name, uint flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint signal(int number, nint handler);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint write(int descriptor, byte* data, nuint count);

    [LibraryImport(Name, SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial SafeFileHandle open(string path, int flags, uint mode);

    [LibraryImport(Name, SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int statx(int folder, string path, int flags, uint mask, out FileStatus status);

    [LibraryImport(Name, EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int statx(SafeFileHandle file, string path, int flags, uint mask, out FileStatus status);

    [LibraryImport(Name, SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int linkat(int folder, string path, int newFolder, string newPath, int flags);

    [LibraryImport(Name, EntryPoint = "linkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int linkat(SafeFileHandle file, string path, int newFolder, string newPath, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int flock(SafeFileHandle file, int operation);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int fchmod(SafeFileHandle file, uint mode);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int fchown(SafeFileHandle file, uint user, uint group);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int fsync(SafeFileHandle file);

    [LibraryImport(Name, SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint getxattr(string path, string name, byte* value, nuint size);

    [LibraryImport(Name, SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int fsetxattr(SafeFileHandle file, string name, byte* value, nuint size, int flags);

    [LibraryImport(Name, SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int fremovexattr(SafeFileHandle file, string name);
}
