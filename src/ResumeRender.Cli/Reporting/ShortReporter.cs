using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Reporting;

/// <summary>Writes a diagnostic as one line, in the form that compilers and <c>grep -n</c> have: <c>me.txt:3:7:
/// warning: … [RR1301]</c>.</summary>
internal sealed class ShortReporter(TextWriter error, bool color) : DiagnosticReporter
{
    internal override void Report(Diagnostic diagnostic)
    {
        var (word, paint) = TextReporter.WordAndColor(diagnostic.Severity);
        var place = diagnostic.Span.Source is null ? "" : MessageText.OfPlace(diagnostic.Span.ToString()) + ": ";
        error.WriteLine(
            $"{place}{(color ? $"\e[{paint}m{word}\e[0m" : word)}: {MessageText.Of(diagnostic.Message)} "
                + $"[{diagnostic.Code}]"
        );
    }
}
