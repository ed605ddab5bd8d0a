using System.Globalization;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Reporting;

/// <summary>Writes diagnostics for people: message, place, the line with a caret below it, hints.</summary>
internal sealed class TextReporter(TextWriter error, bool color) : DiagnosticReporter
{
    internal override void Report(Diagnostic diagnostic)
    {
        var (word, paint) = WordAndColor(diagnostic.Severity);
        error.Write(
            $"{Paint($"{word}[{diagnostic.Code}]", paint)}: {Paint(MessageText.Of(diagnostic.Message), "1")}"
        );
        // Of proposals there may be dozens, and each quotes its text: one line is enough.
        if (
            DiagnosticSelection.IsProposal(diagnostic)
            && diagnostic.Hints.IsEmpty
            && diagnostic.Span.Source is not null
        )
        {
            error.WriteLine($" {Paint("-->", "34")} {MessageText.OfPlace(diagnostic.Span.ToString())}");
            return;
        }

        error.WriteLine();
        var gutter = WriteExcerpt(diagnostic.Span, paint);
        foreach (var hint in diagnostic.Hints)
            error.WriteLine($"{gutter} {Paint("=", "34")} hint: {ControlCharacters.Escape(hint)}");
    }

    internal static (string Word, string Color) WordAndColor(Severity severity) => severity switch
    {
        Severity.Error => ("error", "1;31"),
        Severity.Warning => ("warning", "1;33"),
        _ => ("note", "1;36"),
    };

    /// <summary>Writes the place and the line; returns the empty gutter that stands before hints.</summary>
    private string WriteExcerpt(SourceSpan span, string paint)
    {
        if (span.Source is not { } source)
            return " ";
        var line = source.PositionOf(span.Start).Line;
        var number = line.ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', number.Length);
        var excerpt = SourceExcerpt.Of(span);
        error.WriteLine($"{gutter}{Paint("-->", "34")} {MessageText.OfPlace(span.ToString())}");
        error.WriteLine($"{Paint($"{number} |", "34")} {excerpt.Text}".TrimEnd());
        error.WriteLine($"{gutter} {Paint("|", "34")} {excerpt.Margin}{Paint(excerpt.Carets, paint)}");
        return gutter;
    }

    private string Paint(string text, string code) => color ? $"\e[{code}m{text}\e[0m" : text;
}
