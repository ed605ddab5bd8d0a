using System.Runtime.InteropServices;

namespace ResumeRender.Tests.Cli;

/// <summary>A pipe with a name, which keeps whoever opens it waiting for the other end.</summary>
internal static partial class NamedPipe
{
    internal static void Make(string path) => Assert.Equal(0, mkfifo(path, 0x1A4));

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int mkfifo(string path, uint mode);
}
