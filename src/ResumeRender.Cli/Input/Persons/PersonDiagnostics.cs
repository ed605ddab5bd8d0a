using System.Globalization;
using ResumeRender.Cli.Commands;
using ResumeRender.Cli.Host;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Input.Persons;

/// <summary>The messages on whose résumé several inputs are.</summary>
internal static class PersonDiagnostics
{
    private const int MostFilesShown = 6;

    internal static Diagnostic SeveralPersons(
        IReadOnlyList<NamedInput> persons,
        IReadOnlyList<NamedInput> inputs,
        string forOneInput
    )
    {
        var (first, second) = (persons[0], persons[1]);
        var more =
            persons.Count == 2 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {persons.Count - 2} more");
        var named = $"{Who(first)}{(more.Length > 0 ? ", " : " and ")}{Who(second)}{more}";
        return new Diagnostic(
            Severity.Error,
            "RR9110",
            second.Resume.Person.Name!.Span,
            string.Create(CultureInfo.InvariantCulture, $"the inputs are of {persons.Count} persons: {named}")
        )
        {
            Hints =
            [
                inputs.Any(static i => i.File.StartsWith('<'))
                    ? $"give each input alone: `{ThisCommand.Name} "
                        + $"{forOneInput.Replace("\"$f\"", "FILE", StringComparison.Ordinal)}`"
                    : $"make a file of each: `for f in {Files(inputs)}; do {ThisCommand.Name} {forOneInput}; done`",
                "or put them together all the same with `--merge`, if they are one person",
            ],
        };
    }

    internal static Diagnostic Nameless(NamedInput input, NamedInput person) =>
        Note($"`{input.File}` has no name in it, and is taken for a part of {Whose(person)}", input);

    internal static Diagnostic TakenForOne(NamedInput input, NamedInput other, string? shared) =>
        Note(
            $"{Who(input)} is taken for {Who(other)}, since "
                + $"{(shared is null ? "the names differ in their length only" : $"both have `{shared}`")}",
            input
        );

    internal static Diagnostic NamelessWithOwnContact(NamedInput input, NamedInput person) =>
        new(
            Severity.Warning,
            "RR9112",
            FirstOf(input),
            $"`{input.File}` has no name in it and other contact data, and is taken for a part of {Whose(person)}"
        )
        {
            Hints = ["write the name into it, or give the file alone, if it is somebody else's"],
        };

    internal static Diagnostic OtherNameWithSameContact(NamedInput input, NamedInput other, string shared) =>
        new(
            Severity.Warning,
            "RR9113",
            input.Resume.Person.Name!.Span,
            $"{Who(input)} is taken for {Who(other)}, though the names have no word in common, since both have "
                + $"`{shared}`"
        )
        {
            Hints = ["give each file alone if they are two persons, or add `--merge` if they are one"],
        };

    private static Diagnostic Note(string message, NamedInput input) =>
        new(Severity.Note, "RR9111", FirstOf(input), message);

    private static SourceSpan FirstOf(NamedInput input) => input.Resume.Person switch
    {
        { Name: { } name } => name.Span,
        { Emails: [var email, ..] } => email.Span,
        { Phones: [var phone, ..] } => phone.Span,
        _ => SourceSpan.None,
    };

    private static string Who(NamedInput input) => $"`{input.Name!.Shown}` ({input.File})";

    private static string Whose(NamedInput input) =>
        input.Name is { } name ? $"the résumé of `{name.Shown}` ({input.File})" : $"the same résumé as `{input.File}`";

    /// <summary>The files as a shell takes them; of many in one folder its pattern.</summary>
    private static string Files(IReadOnlyList<NamedInput> inputs)
    {
        string[] files = [.. inputs.Select(static i => i.File)];
        if (files.Length <= MostFilesShown)
            return string.Join(' ', files.Select(CliDiagnostics.Quote));
        var (folder, ending) = (Path.GetDirectoryName(files[0]) ?? "", Path.GetExtension(files[0]));
        return Array.TrueForAll(files, f => Path.GetDirectoryName(f) == folder && Path.GetExtension(f) == ending)
            ? (folder.Length > 0 ? CliDiagnostics.Quote(folder) + "/" : "") + "*" + ending
            : "FILE…";
    }
}
