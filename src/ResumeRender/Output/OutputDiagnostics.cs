using ResumeRender.Diagnostics;

namespace ResumeRender.Output;

/// <summary>All that writers have to say to the author.</summary>
internal static class OutputDiagnostics
{
    internal static Diagnostic PostScriptOutlinesInWord(string family) =>
        new(
            Severity.Note,
            "RR4001",
            SourceSpan.None,
            $"the Word file names `{family}` but does not carry it: Word takes no fonts with PostScript outlines"
        )
        {
            Hints = [Install, "or give the font as TrueType (`.ttf`)"],
        };

    internal static Diagnostic EditingForbidden(string family, string file) =>
        new(
            Severity.Note,
            "RR4002",
            SourceSpan.None,
            $"the {file} names `{family}` but does not carry it: its licence bits allow that for printing only"
        )
        {
            Hints = [Install],
        };

    private const string Install = "install it where the file will be opened";
}
