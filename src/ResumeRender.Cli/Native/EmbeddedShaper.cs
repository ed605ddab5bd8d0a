using System.Reflection;
using System.Runtime.InteropServices;

namespace ResumeRender.Cli.Native;

/// <summary>Loads HarfBuzz out of the program itself, so that the published command is one file.</summary>
/// <remarks>
/// The project embeds the library when it is published for Linux. It is loaded from an anonymous file in memory
/// (memfd_create(2), Linux 3.17), so nothing is unpacked to disk. Elsewhere the library lies beside the command.
/// </remarks>
internal static unsafe partial class EmbeddedShaper
{
    private const string Library = "libHarfBuzzSharp";

    /// <summary>The descriptor is closed in programs that this one starts: MFD_CLOEXEC.</summary>
    private const uint CloseOnExec = 1;

    private static readonly Lazy<nint> Handle = new(Load);

    private static bool _isRegistered;

    /// <summary>Makes calls into HarfBuzz find the embedded library, if there is one.</summary>
    internal static void Register()
    {
        // A resolver may be set once in the life of a process.
        if (Interlocked.Exchange(ref _isRegistered, true) || !OperatingSystem.IsLinux()
            || typeof(EmbeddedShaper).Assembly.GetManifestResourceInfo(ResourceName) is null)
            return;
        NativeLibrary.SetDllImportResolver(typeof(HarfBuzzSharp.Blob).Assembly, Resolve);
        NativeLibrary.SetDllImportResolver(typeof(Renderer).Assembly, Resolve);
    }

    private static string ResourceName => $"native/{Library}.so";

    /// <summary>Zero leaves a library to the usual search.</summary>
    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) => name == Library ? Handle.Value : 0;

    private static nint Load()
    {
        using var stream = (UnmanagedMemoryStream)typeof(EmbeddedShaper).Assembly.GetManifestResourceStream(ResourceName)!;
        var descriptor = memfd_create(Library, CloseOnExec);
        if (descriptor < 0)
            throw new DllNotFoundException($"{Library} cannot be loaded: the system has no anonymous files (memfd_create).");
        var data = stream.PositionPointer;
        for (var left = stream.Length; left > 0;)
        {
            var written = write(descriptor, data, (nuint)left);
            if (written <= 0)
                throw new DllNotFoundException($"{Library} cannot be loaded: there is not enough memory.");
            data += written;
            left -= written;
        }

        return NativeLibrary.Load(FormattableString.Invariant($"/proc/self/fd/{descriptor}"));
    }

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int memfd_create(string name, uint flags);

    [LibraryImport("libc")]
    private static partial nint write(int descriptor, byte* data, nuint count);
}
