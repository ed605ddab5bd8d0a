using Microsoft.Win32.SafeHandles;
using ResumeRender.Cli.Host;

namespace ResumeRender.Cli.Output;

/// <summary>Writes bytes to an open file.</summary>
internal static class DiskWrite
{
    internal static void All(SafeFileHandle file, byte[] bytes)
    {
        try
        {
            RandomAccess.Write(file, bytes, 0);
        }
        catch (ArgumentOutOfRangeException)
        {
            // What .NET says for EFBIG: the process has a limit of file sizes.
            throw new IOException(null, ErrorNumber.FileTooLarge);
        }
    }
}
