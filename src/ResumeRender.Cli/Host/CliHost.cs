using System.Globalization;
using System.Text;

namespace ResumeRender.Cli.Host;

/// <summary>The surroundings of the command: streams, folder and environment. Tests bring their own.</summary>
internal sealed record CliHost
{
    /// <summary>The width of help that goes to a file or another program.</summary>
    internal const int UsualColumns = 80;

    /// <summary>UTF-8 without a byte order mark.</summary>
    internal static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private const int FewestColumns = 20;

    private const int MostColumns = 120;

    /// <summary>Standard input, as bytes.</summary>
    internal required Stream Input { get; set; }

    /// <summary>True if there is no standard input at all.</summary>
    internal bool InputIsClosed { get; init; }

    /// <summary>True if standard input comes from a pipe or file rather than from a keyboard.</summary>
    internal bool InputIsRedirected { get; init; }

    /// <summary>Standard output, as bytes: for a file that goes to <c>-o -</c>.</summary>
    internal required Stream Output { get; init; }

    /// <summary>Messages.</summary>
    internal required TextWriter Error { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    internal string WorkingFolder
    {
        get => field ??= FolderOfProcess();
        init;
    }

    /// <summary>The folder that the program runs from.</summary>
    internal string ProgramFolder { get; init; } = AppContext.BaseDirectory;

    /// <summary>Full paths of fonts and photos that were read: no output takes their place, as none takes that of an
    /// input.</summary>
    internal List<string> OtherFilesRead { get; init; } = [];

    /// <summary>True if standard output goes to a person rather than to a file or program.</summary>
    internal bool OutputIsTerminal { get; init; }

    /// <summary>How many columns the terminal has; null if standard output is not a terminal.</summary>
    internal int? TerminalColumns { get; init; }

    /// <summary>True if messages may be coloured.</summary>
    internal bool ErrorHasColor { get; init; }

    /// <summary>Looks up an environment variable.</summary>
    internal Func<string, string?> Environment { get; init; } = static _ => null;

    /// <summary>Text for standard output: UTF-8 without a byte order mark, LF, whatever the locale says.</summary>
    internal TextWriter OpenOutputText() => new StreamWriter(Output, Utf8, leaveOpen: true) { NewLine = "\n" };

    /// <summary>True if something is piped in. Never waits for a keyboard, and what it reads to find out can be read
    /// again.</summary>
    internal bool HasPipedInput()
    {
        if (InputIsClosed || !InputIsRedirected)
            return false;
        Input = PeekedStream.Of(Input, out var isEmpty);
        return !isEmpty;
    }

    /// <summary>Messages to report when the output is written.</summary>
    internal PendingMessages Pending { get; } = new();

    /// <summary>Writes a line to standard output that tells what was done. That nobody listens does not undo
    /// it.</summary>
    internal void Tell(string line)
    {
        using var text = new StreamWriter(new BestEffortStream(Output), Utf8, leaveOpen: true) { NewLine = "\n" };
        text.WriteLine(line);
    }

    /// <summary>How many columns text for people may take: as COLUMNS says (POSIX XBD 8.3), else the terminal; wider
    /// than is good to read it is never.</summary>
    internal int Columns() =>
        Math.Clamp(
            int.TryParse(Environment("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            && given > 0
                ? given
                : TerminalColumns ?? UsualColumns,
            FewestColumns,
            MostColumns
        );

    /// <summary>Somebody may have removed the folder in which the command was typed.</summary>
    private static string FolderOfProcess()
    {
        try
        {
            return Directory.GetCurrentDirectory();
        }
        catch (Exception failure) when (OutsideWorld.IsOfTheWorld(failure))
        {
            throw new CommandFailure(ExitCode.OutsideWorld, SystemDiagnostics.NoWorkingFolder());
        }
    }
}
