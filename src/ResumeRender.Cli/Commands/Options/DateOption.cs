using System.CommandLine;
using System.Globalization;
using ResumeRender.Cli.Host;

namespace ResumeRender.Cli.Commands.Options;

/// <summary><c>--date</c>: the date that the file carries as that of its making.</summary>
/// <remarks>
/// The clock is never read, so that the same input gives the same bytes. SOURCE_DATE_EPOCH is the environment variable
/// that reproducible builds agreed on (reproducible-builds.org/specs/source-date-epoch).
/// </remarks>
internal sealed class DateOption
{
    private readonly Option<string> _date = new("--date")
    {
        Description = "The date the file carries; else SOURCE_DATE_EPOCH, else the latest date in the résumé.",
        HelpName = "YYYY-MM-DD",
    };

    internal void AddTo(Command command) => command.Add(_date);

    internal DateTimeOffset? Read(ParseResult parsed, CliHost host)
    {
        if (parsed.GetValue(_date) is { } text)
        {
            return DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
                ? new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero)
                : throw new CommandFailure(
                    ExitCode.WrongUsage,
                    CliDiagnostics.BadValue(_date.Name, text, "a date as `2026-01-31`")
                );
        }

        return host.Environment("SOURCE_DATE_EPOCH") is { Length: > 0 } epoch ? FromEpoch(epoch) : null;
    }

    private static DateTimeOffset FromEpoch(string epoch) =>
        long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= 253402300799
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.BadSourceDate(epoch));
}
