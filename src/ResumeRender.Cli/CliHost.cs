using System.Text;
using ResumeRender.Cli.Native;
using ResumeRender.Cli.Output;
using ResumeRender.Cli.Reporting;

namespace ResumeRender.Cli;

/// <summary>What the command has around it: streams, folder and environment. Tests bring their own.</summary>
internal sealed record CliHost
{
    /// <summary>Standard input, as bytes.</summary>
    internal required Stream Input { get; init; }

    /// <summary>True if there is no standard input at all.</summary>
    internal bool InputIsClosed { get; init; }

    /// <summary>Standard output, as bytes: for a file that goes to <c>-o -</c>.</summary>
    internal required Stream Output { get; init; }

    /// <summary>Messages.</summary>
    internal required TextWriter Error { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    internal required string WorkingFolder { get; init; }

    /// <summary>The folder that the program runs from.</summary>
    internal string ProgramFolder { get; init; } = AppContext.BaseDirectory;

    /// <summary>Full paths of fonts and photos that were read: no output takes their place, as none takes that of an input.</summary>
    internal List<string> OtherFilesRead { get; init; } = [];

    /// <summary>True if standard output goes to a person rather than to a file or program.</summary>
    internal bool OutputIsTerminal { get; init; }

    /// <summary>True if messages may be coloured.</summary>
    internal bool ErrorHasColor { get; init; }

    /// <summary>Looks up an environment variable.</summary>
    internal Func<string, string?> Environment { get; init; } = static _ => null;

    /// <summary>Text for standard output: UTF-8 without a byte order mark, LF, whatever the locale says.</summary>
    internal TextWriter OpenOutputText() => new StreamWriter(Output, Utf8, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Messages that are told when the output is written.</summary>
    internal PendingMessages Pending { get; } = new();

    /// <summary>Writes a line to standard output that tells what was done. That nobody listens does not undo it.</summary>
    internal void Tell(string line)
    {
        using var text = new StreamWriter(new BestEffortStream(Output), Utf8, leaveOpen: true) { NewLine = "\n" };
        text.WriteLine(line);
    }

    /// <summary>The real console of this process.</summary>
    internal static CliHost OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        InputIsClosed = StandardInput.IsClosed(),
        Output = new StandardOutputStream(Console.OpenStandardOutput()),
        Error = new StreamWriter(new BestEffortStream(Console.OpenStandardError()), Utf8) { NewLine = "\n", AutoFlush = true },
        WorkingFolder = Directory.GetCurrentDirectory(),
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorHasColor = !Console.IsErrorRedirected && MayColor(),
        Environment = System.Environment.GetEnvironmentVariable,
    };

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <remarks>NO_COLOR, when set to anything, forbids colour (no-color.org); so does a terminal that has none.</remarks>
    private static bool MayColor() =>
        string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable("NO_COLOR"))
        && System.Environment.GetEnvironmentVariable("TERM") != "dumb";
}
