using System.Reflection;
using System.Runtime.InteropServices;
using ResumeRender.Cli.Host;

namespace ResumeRender.Cli.Native;

/// <summary>Loads HarfBuzz and Skia out of the program itself, so that the published command is one file.</summary>
/// <remarks>
/// The project embeds the libraries when it is published for Linux. Each is loaded at the first call into it, from an
/// anonymous file in memory (memfd_create(2), Linux 3.17), so nothing is unpacked to disk, and a command that draws no
/// pictures never touches Skia. Elsewhere the libraries lie beside the command. They are not compressed: the 7 MB that
/// it saves of Skia's 12 cost 50 ms at each picture, and whatever the program is downloaded in compresses it anyway.
/// </remarks>
internal static unsafe class EmbeddedLibraries
{
    /// <summary>The descriptor is closed in programs that this one starts: MFD_CLOEXEC.</summary>
    private const uint CloseOnExec = 1;

    /// <summary>Where the system shows the files that this process has open: the loader of libraries wants a
    /// path.</summary>
    private const string OpenFiles = "/proc/self/fd";

    private static readonly Lazy<nint> HarfBuzz = new(static () =>
        Load("libHarfBuzzSharp", "HarfBuzz, which sets the letters")
    );

    private static readonly Lazy<nint> Skia = new(static () => Load("libSkiaSharp", "Skia, which draws pictures"));

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

    /// <summary>What the loading of a library ended with, if that is what is at the bottom of an exception.</summary>
    /// <remarks>It comes up through the types of others that made the first call, and they wrap it.</remarks>
    internal static CommandFailure? FailureIn(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is CommandFailure failure)
                return failure;
        }

        return null;
    }

    /// <summary>Zero leaves a library to the usual search.</summary>
    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) => name switch
    {
        "libHarfBuzzSharp" => HarfBuzz.Value,
        "libSkiaSharp" => Skia.Value,
        _ => 0,
    };

    private static nint Load(string library, string what)
    {
        using var stream = (UnmanagedMemoryStream?)
            typeof(EmbeddedLibraries).Assembly.GetManifestResourceStream($"native/{library}.so");
        if (stream is null)
            return 0;
        if (!Directory.Exists(OpenFiles))
            throw new CommandFailure(ExitCode.OutsideWorld, SystemDiagnostics.NoProc(what));
        var descriptor = CLibrary.memfd_create(library, CloseOnExec);
        if (descriptor < 0)
            throw new CommandFailure(
                ExitCode.OutsideWorld,
                SystemDiagnostics.NoFilesInMemory(what, Marshal.GetLastPInvokeError())
            );
        Fill(descriptor, stream, what);
        try
        {
            return NativeLibrary.Load(FormattableString.Invariant($"{OpenFiles}/{descriptor}"));
        }
        catch (DllNotFoundException failure)
        {
            throw new CommandFailure(ExitCode.OutsideWorld, MissingIn(failure.Message) is { } missing
                ? SystemDiagnostics.LibraryMissing(what, missing)
                : SystemDiagnostics.NoCodeFromMemory(what));
        }
    }

    /// <summary>The library of the system that the loader did not find, if that is its complaint.</summary>
    /// <remarks>Its words are those of the C library, which are English as long as the process sets no
    /// locale.</remarks>
    internal static string? MissingIn(string complaint)
    {
        var end = complaint.IndexOf(": cannot open shared object file", StringComparison.Ordinal);
        return end < 0 ? null : complaint[(complaint.LastIndexOf(' ', end) + 1)..end];
    }

    private static void Fill(int descriptor, UnmanagedMemoryStream stream, string what)
    {
        var data = stream.PositionPointer;
        for (var left = stream.Length; left > 0;)
        {
            var written = CLibrary.write(descriptor, data, (nuint)left);
            if (written <= 0)
            {
                throw new CommandFailure(
                    ExitCode.OutsideWorld,
                    Marshal.GetLastPInvokeError() == ErrorNumber.FileTooLarge
                        ? SystemDiagnostics.LibraryOverLimit(what, stream.Length)
                        : SystemDiagnostics.NoMemory(what)
                );
            }

            data += written;
            left -= written;
        }
    }
}
