using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.LinkedIn;

/// <summary>Every message about an archive and about what LinkedIn exports.</summary>
internal static class LinkedInDiagnostics
{
    public static Diagnostic UnknownArchive(SourceSpan at, string name) =>
        new(Severity.Error, "RR1801", at, $"the archive `{name}` is neither a LinkedIn data export nor a Word file")
        {
            Hints =
            [
                "unpack it and give the résumé that is inside",
                "for LinkedIn, give the ZIP that its page “Get a copy of your data” sends",
            ],
        };

    public static Diagnostic DamagedArchive(SourceSpan at, string name) =>
        new(Severity.Error, "RR1802", at, $"the archive `{name}` is damaged and cannot be unpacked")
        {
            Hints = ["download or copy it again"],
        };

    public static Diagnostic ArchiveTooLarge(SourceSpan at, string name, string limit) =>
        new(Severity.Error, "RR1803", at, $"the archive `{name}` holds more than {limit}")
        {
            Hints = ["pack only the files of the résumé, such as `Profile.csv` and `Positions.csv`"],
        };

    public static Diagnostic FilesNotRead(SourceSpan at, string names) =>
        new(Severity.Note, "RR1804", at, $"did not read {names}, since none of that belongs on a résumé");

    public static Diagnostic FileUnreadable(SourceSpan at, string name) =>
        new(Severity.Warning, "RR1805", at, $"`{name}` is not the table that its name promises, so it was not read")
        {
            Hints = ["give the export as LinkedIn sent it"],
        };

    /// <remarks>The one message that does not repeat what it is about: notes are copied into logs and questions to
    /// others.</remarks>
    public static Diagnostic PrivateFieldLeftOut(SourceSpan at, string field) =>
        new(Severity.Note, "RR1806", at, $"left out the {field}, which does not belong on a résumé");

    public static Diagnostic ColumnsLeftOut(SourceSpan at, string columns) =>
        new(Severity.Note, "RR1807", at, $"left out {columns} of the export, for which a résumé has no place");

    public static Diagnostic UnconfirmedLeftOut(SourceSpan at, string address) =>
        new(Severity.Note, "RR1808", at, $"left out the address `{address}`, which was never confirmed at LinkedIn")
        {
            Hints = ["add it with `--email` if it is right"],
        };
}
