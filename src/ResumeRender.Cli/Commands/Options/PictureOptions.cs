using System.CommandLine;
using System.Globalization;
using ResumeRender.Cli.Host;

namespace ResumeRender.Cli.Commands.Options;

/// <summary><c>--dpi</c> and <c>--thumbnail</c>: how large a picture is.</summary>
internal sealed class PictureOptions
{
    private readonly Option<string> _dpi = new("--dpi")
    {
        Description = Range(
            $"Pixels an inch, from {PictureSize.LeastDpi} to {PictureSize.MostDpi}; 144 by default."
        ),
        HelpName = "N",
    };

    private readonly Option<string> _thumbnail = new("--thumbnail")
    {
        Description = Range(
            $"Draw the first page alone, so many pixels wide: {PictureSize.LeastWidth} to {PictureSize.MostWidth}."
        ),
        HelpName = "WIDTH",
    };

    internal void AddTo(Command command)
    {
        command.Add(_dpi);
        command.Add(_thumbnail);
    }

    internal PictureSize Read(ParseResult parsed)
    {
        var (dpi, thumbnail) = (parsed.GetValue(_dpi), parsed.GetValue(_thumbnail));
        if (dpi is not null && thumbnail is not null)
            throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.TwoSizes());
        var size = new PictureSize();
        if (dpi is not null)
            size = size with { Dpi = Number(_dpi, dpi, PictureSize.LeastDpi, PictureSize.MostDpi) };
        if (thumbnail is not null)
            size = size with
            {
                ThumbnailWidth = Number(_thumbnail, thumbnail, PictureSize.LeastWidth, PictureSize.MostWidth),
            };
        return size;
    }

    private static int Number(Option option, string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? number
            : throw new CommandFailure(
                ExitCode.WrongUsage,
                CliDiagnostics.BadValue(option.Name, text, Range($"a whole number from {least} to {most}"))
            );

    private static string Range(FormattableString text) => FormattableString.Invariant(text);
}
