using System.Globalization;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Host;

/// <summary>Messages about texts that are much longer or shorter than the pages asked for.</summary>
internal static class LengthDiagnostics
{
    internal static Diagnostic FewerPages(int asked, int filled) =>
        new(
            Severity.Note,
            "RR9118",
            SourceSpan.None,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the text fills {filled} of the {asked} pages that were allowed: `--pages` says how many at most"
            )
        );

    internal static Diagnostic FarTooLong(string file, long letters, int pages) =>
        new(
            Severity.Error,
            "RR9130",
            SourceSpan.None,
            string.Create(
                CultureInfo.InvariantCulture,
                $"`{file}` has {letters:N0} letters, far more than fit on the pages (`--pages {pages}`)"
            )
        )
        {
            Hints =
            [
                "see whether this is the right file",
                "`--pages auto` takes as many pages as there is text",
            ],
        };
}
