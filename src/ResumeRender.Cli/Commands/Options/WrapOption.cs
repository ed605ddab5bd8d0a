using System.CommandLine;
using System.Globalization;
using ResumeRender.Cli.Host;
using ResumeRender.Output;
using ResumeRender.Output.Text;

namespace ResumeRender.Cli.Commands.Options;

/// <summary><c>--wrap</c>: whether plain text is broken into lines, and how long they may be.</summary>
/// <remarks>Forms wrap by themselves and keep every line end they are given; an e-mail looks best in lines of 72
/// columns (RFC 3676, 4.2, wants at most 78).</remarks>
internal sealed class WrapOption
{
    private const int MostColumns = 1000;

    private readonly Option<string> _wrap = new("--wrap")
    {
        Description =
            "The longest that a line may be, such as 72 for an e-mail; none, the default, leaves each "
                + "paragraph in a line, as web forms want it.",
        HelpName = "COLUMNS|none",
    };

    internal void AddTo(Command command) => command.Add(_wrap);

    /// <summary>The writer of text with lines as wished.</summary>
    internal IDataWriter Read(ParseResult parsed)
    {
        var wish = parsed.GetValue(_wrap) ?? "none";
        if (wish.Equals("none", StringComparison.OrdinalIgnoreCase))
            return new PlainTextWriter();
        return
            int.TryParse(wish, NumberStyles.None, CultureInfo.InvariantCulture, out var columns)
            && columns is >= PlainTextWriter.FewestColumns and <= MostColumns
            ? new PlainTextWriter { Columns = columns }
            : throw new CommandFailure(
                ExitCode.WrongUsage,
                CliDiagnostics.BadValue(
                    _wrap.Name,
                    wish,
                    $"`none`, or a number from {PlainTextWriter.FewestColumns} to {MostColumns}"
                )
            );
    }
}
