using System.Reflection;
using System.Runtime.InteropServices;

namespace ResumeRender.Cli.Native;

/// <summary>Loads HarfBuzz and Skia out of the program itself, so that the published command is one file.</summary>
/// <remarks>
/// The project embeds the libraries when it is published for Linux. Each is loaded at the first call into it, from an anonymous
/// file in memory (memfd_create(2), Linux 3.17), so nothing is unpacked to disk, and a command that draws no pictures never
/// touches Skia. Elsewhere the libraries lie beside the command. They are not compressed: the 7 MB that it saves of Skia's 12
/// cost 50 ms at each picture, and whatever the program is downloaded in compresses it anyway.
/// </remarks>
internal static unsafe partial class EmbeddedLibraries
{
    /// <summary>The descriptor is closed in programs that this one starts: MFD_CLOEXEC.</summary>
    private const uint CloseOnExec = 1;

    private static readonly Lazy<nint> HarfBuzz = new(static () => Load("libHarfBuzzSharp"));

    private static readonly Lazy<nint> Skia = new(static () => Load("libSkiaSharp"));

    private static bool _isRegistered;

    /// <summary>Makes calls into the libraries find those that are embedded, if there are any.</summary>
    internal static void Register()
    {
        // A resolver may be set once in the life of a process.
        if (Interlocked.Exchange(ref _isRegistered, true) || !OperatingSystem.IsLinux())
            return;
        NativeLibrary.SetDllImportResolver(typeof(HarfBuzzSharp.Blob).Assembly, Resolve);
        NativeLibrary.SetDllImportResolver(typeof(SkiaSharp.SKCanvas).Assembly, Resolve);
        NativeLibrary.SetDllImportResolver(typeof(Renderer).Assembly, Resolve);
    }

    /// <summary>Zero leaves a library to the usual search.</summary>
    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) => name switch
    {
        "libHarfBuzzSharp" => HarfBuzz.Value,
        "libSkiaSharp" => Skia.Value,
        _ => 0,
    };

    private static nint Load(string library)
    {
        using var stream = (UnmanagedMemoryStream?)typeof(EmbeddedLibraries).Assembly.GetManifestResourceStream($"native/{library}.so");
        if (stream is null)
            return 0;
        var descriptor = memfd_create(library, CloseOnExec);
        if (descriptor < 0)
            throw new DllNotFoundException($"{library} cannot be loaded: the system has no anonymous files (memfd_create).");
        var data = stream.PositionPointer;
        for (var left = stream.Length; left > 0;)
        {
            var written = write(descriptor, data, (nuint)left);
            if (written <= 0)
                throw new DllNotFoundException($"{library} cannot be loaded: there is not enough memory.");
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
