using System.Collections.Immutable;
using ResumeRender.Cli.Host;

namespace ResumeRender.Cli.Commands.Words;

/// <summary>Words that people try because other programs have them, with what to type here.</summary>
/// <remarks>Collected from the commands and options of programs that make résumés and documents. Spelling would guess
/// wrongly for them, if at all.</remarks>
internal static class LikelyWords
{
    private const string Me = $"{ThisCommand.Name} pdf me.txt";

    private static readonly ImmutableArray<(string Words, string Hint)> Commands =
    [
        ("init create start starter begin scaffold", Meant("new")),
        ("build render make generate export compile print page resume cv", Meant("pdf")),
        ("theme themes template templates style styles look looks layout list", Meant("layouts")),
        ("create-theme new-theme new-template create-layout", Meant("new-layout")),
        ("font families", Meant("fonts")),
        ("word doc odt rtf", Meant("docx")),
        ("htm web page-html site website", Meant("html")),
        ("image img picture jpg jpeg thumbnail", Meant("png")),
        ("md", Meant("markdown")),
        ("txt plain ascii plaintext", Meant("text")),
        ("yml", Meant("yaml")),
        (
            "import parse read extract",
            $"`{ThisCommand.Name} markdown me.pdf -o -` shows what is read, as Markdown to write on"
        ),
        (
            "check validate lint verify test doctor audit",
            $"`{ThisCommand.Name} markdown me.txt -o -` shows what is read and reports every doubt; with `--strict` a "
                + "doubt is an error"
        ),
        (
            "preview gallery compare",
            $"`{ThisCommand.Name} layouts --preview FOLDER me.txt` shows the résumé in every look"
        ),
        ("open view show", $"make the page with `{Me}`, and open the file that it names"),
        ("serve server watch dev live", $"nothing is watched or served: type `{Me}` again after a change"),
        ("batch bulk each foreach", $"one run is one person: `for f in *.txt; do {ThisCommand.Name} pdf \"$f\"; done`"),
        ("letter cover cover-letter coverletter", $"letters are not made, only résumés: `{Me}`"),
        ("man docs manual usage", $"see `{ThisCommand.Name} --help` for the commands"),
    ];

    private static readonly ImmutableArray<(string Words, string Option)> Options =
    [
        ("theme template style look design layouts themes", "--layout"),
        (
            "out output-file outfile out-file outputfile file dest destination target save-as save output-dir "
                + "out-dir outdir",
            "--output"
        ),
        ("color colour accent-color accent-colour theme-color primary-color highlight", "--accent"),
        ("font-size fontsize text-size point-size pt", "--size"),
        ("font-family fontfamily typeface body-font", "--font"),
        ("page-size pagesize paper-size papersize format-paper a4 us-letter", "--paper"),
        ("max-pages page-count pagecount number-of-pages page page-limit", "--pages"),
        ("language locale i18n", "--lang"),
        ("title job-title role position label tagline", "--headline"),
        ("address city place country town", "--location"),
        ("mail e-mail email-address", "--email"),
        ("tel telephone mobile cell", "--phone"),
        ("url website web linkedin github profile homepage links", "--link"),
        ("full-name fullname author", "--name"),
        ("picture image avatar portrait headshot", "--photo"),
        ("order sections section sort", "--section-order"),
        ("exclude skip omit without remove", "--hide"),
        ("date-format dateformat date-style", "--dates"),
        ("spacing line-height line-spacing leading compact", "--density"),
        ("border padding page-margin", "--margins"),
        ("silent no-warnings", "--quiet"),
        ("werror fail-on-warning error-on-warning warnings-as-errors pedantic", "--strict"),
        ("resolution ppi", "--dpi"),
        ("width", "--thumbnail"),
        ("overwrite yes f", "--force"),
        ("format type", "--to"),
        ("stats info metrics", "--report"),
    ];

    private static readonly ImmutableArray<(string Words, string Hint)> OtherOptions =
    [
        ("open view show", "nothing is opened: open the file that the last line names"),
        ("watch live serve dev reload w", "nothing is watched: type the command again after a change"),
        (
            "format type to",
            $"the command says the format: `{ThisCommand.Name} pdf`, `docx`, `html`, `png`, `svg`, `text`, "
                + "`markdown`, `json` or `yaml`"
        ),
        (
            "pdf docx html png svg text markdown json yaml all",
            $"the format is a command, not an option: `{ThisCommand.Name} pdf me.txt`; messages as JSON are "
                + "`--diagnostics json`"
        ),
        ("verbose debug trace log", "`--diagnostics all` tells every message, `--report` how the page was filled"),
        (
            "dry-run dryrun check validate no-output n",
            "`-o /dev/null` writes nothing, and `--strict` makes every doubt an error"
        ),
        (
            "config settings options rc config-file",
            "settings are a file of their own, given after the résumé: `pdf me.txt house.md`"
        ),
        ("input in i source src", "an input is named without an option: `pdf me.txt`"),
        (
            "margin-top margin-bottom margin-left margin-right",
            "all four are one option: `--margins 12mm,18mm,12mm,18mm`"
        ),
        (
            "css stylesheet reference-doc",
            $"a look of your own is a file of C#: `{ThisCommand.Name} new-layout my-look`"
        ),
        ("landscape orientation", "pages are upright"),
        ("anonymous anonymize anonymise redact", "take each away: `--name none --email none --phone none --link none`"),
    ];

    /// <summary>Advice for a command that does not exist; null for an unexpected word.</summary>
    internal static string? InsteadOfCommand(string word) => Find(Commands, word);

    /// <summary>Advice for an option that a command does not have, or null.</summary>
    /// <param name="option">As it was typed, with its hyphens.</param>
    /// <param name="names">The options that the command has.</param>
    internal static string? InsteadOfOption(string option, IReadOnlyCollection<string> names)
    {
        var word = option.TrimStart('-');
        return Find(Options, word) is { } meant && names.Contains(meant)
            ? $"did you mean `{meant}`?"
            : Find(OtherOptions, word);
    }

    private static string Meant(string command) => $"did you mean `{command}`?";

    private static string? Find(ImmutableArray<(string Words, string Value)> table, string word)
    {
        foreach (var (words, value) in table)
        {
            if (words.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }
}
