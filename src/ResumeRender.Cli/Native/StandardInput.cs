using ResumeRender.Cli.Host;

namespace ResumeRender.Cli.Native;

/// <summary>Finds out whether the process was started with standard input closed, as <c>&lt;&amp;-</c> does in a
/// shell.</summary>
/// <remarks>
/// The number 0 then goes to whatever the runtime opens first, a pipe or a source of random bytes, and reading it never
/// ends. The runtime opens everything so that it is closed on exec, and what was handed down cannot be: it came through
/// an exec.
/// </remarks>
internal static class StandardInput
{
    /// <remarks>O_CLOEXEC as Linux shows it in <c>/proc</c>.</remarks>
    private const long CloseOnExec = 0x80000;

    internal static bool IsClosed()
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            foreach (var line in File.ReadLines("/proc/self/fdinfo/0"))
            {
                if (line.StartsWith("flags:", StringComparison.Ordinal))
                    return (Octal(line.AsSpan(6).Trim()) & CloseOnExec) != 0;
            }

            return false;
        }
        catch (FileNotFoundException)
        {
            return Directory.Exists("/proc/self/fdinfo");
        }
        catch (Exception failure) when (OutsideWorld.IsOfTheWorld(failure))
        {
            return false;
        }
    }

    private static long Octal(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
            value = (value * 8) + (digit - '0');
        return value;
    }
}
