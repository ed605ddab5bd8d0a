using ResumeRender.Cli.Host;
using ResumeRender.Cli.Native;

namespace ResumeRender.Cli;

/// <summary>The real console, folder and environment of this process.</summary>
internal static class ProcessHost
{
    internal static CliHost Open() =>
        new()
        {
            Input = Console.OpenStandardInput(),
            InputIsClosed = StandardInput.IsClosed(),
            InputIsRedirected = Console.IsInputRedirected,
            Output = new StandardOutputStream(Console.OpenStandardOutput()),
            Error = new StreamWriter(new BestEffortStream(Console.OpenStandardError()), CliHost.Utf8)
            {
                NewLine = "\n",
                AutoFlush = true,
            },
            OutputIsTerminal = !Console.IsOutputRedirected,
            TerminalColumns = Console.IsOutputRedirected ? null : ColumnsOfTerminal(),
            ErrorHasColor = !Console.IsErrorRedirected && MayColor(),
            Environment = System.Environment.GetEnvironmentVariable,
        };

    private static int? ColumnsOfTerminal()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : null;
        }
        catch (Exception failure) when (OutsideWorld.IsOfTheWorld(failure) || failure is PlatformNotSupportedException)
        {
            return null;
        }
    }

    /// <remarks>NO_COLOR, when set to anything, forbids colour (no-color.org); so does a terminal that has
    /// none.</remarks>
    private static bool MayColor() =>
        string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable("NO_COLOR"))
        && System.Environment.GetEnvironmentVariable("TERM") != "dumb";
}
