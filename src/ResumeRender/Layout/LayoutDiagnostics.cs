using System.Globalization;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>All that laying out has to say to the author.</summary>
internal static class LayoutDiagnostics
{
    internal static Diagnostic NoSuchSection(string name, Resume resume) =>
        new(Severity.Warning, "RR2001", SourceSpan.None, $"no section is called `{name}`")
        {
            Hints =
            [
                Spelling.Nearest(
                    name,
                    resume
                        .Sections.Select(static s => s.Title.PlainText)
                        .Concat(
                            Enum.GetValues<SectionKind>()
                                .Where(static k => k != SectionKind.Custom)
                                .Select(static k => k.ToString().ToLowerInvariant())
                        )
                )
                    is { } meant
                    ? $"did you mean `{meant}`?"
                : TitlesOf(resume) is { Length: > 0 } titles ? $"name one of these: {titles}"
                : "give the sections of the résumé titles, such as `Experience`",
            ],
        };

    internal static Diagnostic SectionIsAbsent(string name) => new(
        Severity.Note, "RR2004", SourceSpan.None, $"there is no section `{name}`, so that wish changes nothing");

    internal static Diagnostic Hidden(Section section) => new(
        Severity.Note, "RR2002", section.Title.Span, $"left out the section `{section.Title.PlainText}`, as asked");

    internal static Diagnostic ShowsNoPhoto(string look) =>
        new(Severity.Note, "RR2003", SourceSpan.None, $"the look `{look}` shows no photo")
        {
            Hints = ["choose one that does, such as `--layout modern`, or say so with `--photo none`"],
        };

    internal static Diagnostic OrnamentsLeftOut(int count, IReadOnlyList<string> signs, SourceSpan span) =>
        new(
            Severity.Note,
            "RR2005",
            span,
            string.Create(
                CultureInfo.InvariantCulture,
                $"left out {count} {(count == 1 ? "picture" : "pictures")} beside words that no font has: "
                    + $"{string.Join(", ", signs.Take(MostSigns).Select(static s => $"`{s}`"))}"
                    + $"{(signs.Count > MostSigns ? ", …" : "")}"
            )
        );

    private const int MostSigns = 6;

    private static string TitlesOf(Resume resume) =>
        string.Join(
            ", ",
            resume.Sections.Where(static s => !s.Title.IsEmpty).Select(static s => $"`{s.Title.PlainText}`")
        );
}
