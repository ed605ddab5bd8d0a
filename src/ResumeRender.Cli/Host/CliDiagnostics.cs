using System.Collections.Immutable;
using System.Globalization;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Host;

/// <summary>All messages of the command line: RR90xx wrong usage, RR91xx doubts, RR92xx files and folders.</summary>
internal static class CliDiagnostics
{
    /// <summary>The code of <see cref="MissingInput"/>, which a pipe can mend.</summary>
    internal const string MissingInputCode = "RR9004";

    internal static Diagnostic UnknownCommand(string word, string hint) =>
        Error("RR9001", $"there is no command `{word}`", hint);

    internal static Diagnostic UnknownOption(string option, string hint) =>
        Error("RR9002", $"there is no option `{option}`", hint);

    internal static Diagnostic MissingCommand() =>
        Error(
            "RR9003",
            "nothing to do: no command was given",
            "make a page with `resume-render pdf me.txt`",
            "see `resume-render --help` for the commands"
        );

    internal static Diagnostic MissingInput(string command) =>
        Error(
            MissingInputCode,
            "no input was given",
            $"name a file: `{command} me.txt`",
            $"or pipe it in: `{command} < me.txt`"
        );

    internal static Diagnostic MissingValue(string option) =>
        Error("RR9005", $"`{option}` needs a value", $"write `{option} VALUE`");

    internal static Diagnostic GivenTwice(string option) =>
        Error("RR9006", $"`{option}` was given more than once", "give it once");

    internal static Diagnostic BadValue(string option, string value, string expected, string? nearest = null) =>
        Error(
            "RR9007",
            $"`{value}` is not a value of `{option}`",
            nearest is null ? $"write {expected}" : $"did you mean `{nearest}`?"
        );

    internal static Diagnostic UnexpectedArgument(string word, string command) =>
        Error("RR9008", $"`{word}` is one argument too many", $"see `{command} --help`");

    internal static Diagnostic SecondName(string word, string command) =>
        Error(
            "RR9008",
            $"`{word}` is one argument too many",
            $"put a name of several words in quotes: `{command} \"First Last\"`"
        );

    internal static Diagnostic InputGivenTwice(string input) =>
        Error("RR9009", $"the input `{input}` was given more than once", "name each input once");

    internal static Diagnostic OutputIsInput(string path) =>
        Error("RR9010", $"the output `{path}` is one of the inputs", "choose another name with `-o FILE`");

    internal static Diagnostic BinaryToTerminal(string format) =>
        Error(
            "RR9011",
            $"{Article(format)} {format} file would only make noise on a terminal",
            "send it on: `… -o - > resume." + format + "`",
            "or name a file: `-o resume." + format + "`"
        );

    internal static Diagnostic BadSourceDate(string value) =>
        Error(
            "RR9012",
            $"SOURCE_DATE_EPOCH is `{value}`, which is not a number of seconds since 1970",
            "unset it, or give the date with `--date YYYY-MM-DD`"
        );

    internal static Diagnostic TwoFilesToStandardOutput() =>
        Error(
            "RR9030",
            "two papers make two files, which cannot both go to standard output",
            "choose one: `--paper a4` or `--paper letter`",
            "or name a file: `-o resume.pdf`"
        );

    internal static Diagnostic PagesToStandardOutput(int pages, string format) =>
        Error(
            "RR9031",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{pages} pages make {pages} pictures, which cannot all go to standard output"
            ),
            $"name a file: `-o resume.{format}` writes `resume-1.{format}` and so on",
            "or fit it on one: `--pages 1`"
        );

    internal static Diagnostic TwoSizes() =>
        Error("RR9032", "`--dpi` and `--thumbnail` both say how large the picture is", "leave one of them out");

    internal static Diagnostic TooManyFonts(string folder, int limit) =>
        Error(
            "RR9040",
            $"the folder `{folder}` holds more than {limit} fonts",
            "name the few that you want with `--font-file`, or put them in a folder of their own"
        );

    internal static Diagnostic FontsTooLarge(int limit) =>
        Error(
            "RR9041",
            string.Create(CultureInfo.InvariantCulture, $"the fonts are together larger than {limit / 1_000_000} MB"),
            "name the few that you want with `--font-file`"
        );

    internal static Diagnostic InputIsAddress(string address, ImmutableArray<string> waysOut) =>
        Error(
            "RR9042",
            $"`{Shortened(address)}` is an address on the web, and nothing is fetched from there",
            [.. waysOut]
        );

    internal static Diagnostic NoStarterOfEnding(string path, string ending) =>
        Error(
            "RR9044",
            $"a résumé to begin with is text, and `{path}` ends in `.{ending}`",
            "end it in `.md`, `.json`, `.yaml` or `.txt`: `resume-render new "
                + $"{Quote(System.IO.Path.ChangeExtension(path, ".md"))}`",
            "then make the page of it: `resume-render pdf`, `docx` or `html`"
        );

    internal static Diagnostic NoStarterOfLanguage(string language, ImmutableArray<string> languages) =>
        Error(
            "RR9045",
            $"there is no starter in the language `{language}`",
            $"take one of these, and write over its words: `{string.Join("`, `", languages)}`",
            "a résumé may be in any language: its titles and words tell which, or `lang:` in the file"
        );

    internal static Diagnostic NothingMatches(string pattern) =>
        Error("RR9043", $"no file matches `{pattern}`", "check the name and the folder");

    internal static Diagnostic NoName() =>
        Warning(
            "RR9101",
            "no name was found, so the page begins without one",
            "add `--name \"First Last\"`",
            "or keep name and contact data in a file of their own and name it first"
        );

    internal static Diagnostic NameHidden(string name) =>
        new(
            Severity.Note,
            "RR9119",
            SourceSpan.None,
            $"the data hide the name `{name}`, so the page begins without it"
        )
        {
            Hints = ["add `--name \"First Last\"` if it should have one"],
        };

    internal static Diagnostic PaleAccent(string accent, double contrast) =>
        Warning(
            "RR9102",
            string.Create(
                CultureInfo.InvariantCulture,
                $"the accent `{accent}` is pale: its contrast on white is {contrast:0.0}, and text needs 4.5 or more"
            ),
            "choose a darker colour"
        );

    internal static Diagnostic WishNotMet(string key, string wish, string expected) =>
        Warning("RR9103", $"the file asks for the {key} `{wish}`, which does not exist", $"write {expected}");

    internal static Diagnostic BadLink(string link) =>
        Error(
            "RR9013",
            $"`{link}` is not an address to link to",
            "write `--link https://example.com` or `--link \"GitHub=https://github.com/me\"`"
        );

    internal static Diagnostic PhotoIsAddress(string address) =>
        Error(
            "RR9020",
            $"the photo `{Shortened(address)}` lies on the network, and nothing is fetched from there",
            "save it and give the file: `--photo me.jpg`"
        );

    internal static Diagnostic NoFormatOfEnding(string path, string ending) =>
        Error(
            "RR9014",
            $"the ending `.{ending}` of `{path}` is not one of a data format",
            "end it in `.json`, `.yaml`, `.md` or `.txt`, or name the format with `--to`",
            "for a page use `resume-render pdf`, `docx`, `html`, `png` or `svg`"
        );

    internal static Diagnostic FormatAgainstEnding(string format, string path, string byEnding) =>
        Error(
            "RR9015",
            $"`--to {format}` contradicts the ending of `{path}`, which is that of {byEnding}",
            "leave out `--to`, or give the file another ending"
        );

    internal static Diagnostic FileExists(string path, string otherwise = "or delete it first") =>
        Error("RR9016", $"`{path}` exists already and was left as it is", "choose another name", otherwise);

    internal static Diagnostic NoLayoutName(string name) =>
        Error(
            "RR9017",
            $"`{name}` cannot be the name of a look",
            "write two to forty letters, digits and hyphens, a letter first: `resume-render new-layout quiet-dawn`",
            "name the folder with `-o FOLDER`"
        );

    internal static Diagnostic MissingLayoutName() =>
        Error(
            "RR9019",
            "no name was given for the look",
            "write it after the command: `resume-render new-layout quiet-dawn`"
        );

    internal static Diagnostic LayoutExists(string id) =>
        Error(
            "RR9018",
            $"there is a look `{id}` already",
            "choose another name",
            "see `resume-render layouts` for the existing ones"
        );

    internal static Diagnostic EndingOfAnotherFormat(string path, string format, string ending) =>
        Warning(
            "RR9104",
            $"`{path}` gets the content of {Article(format)} {format} file, which does not match its ending",
            $"end it in `.{ending}`, or use the command for the other format"
        );

    internal static Diagnostic NoFontsInFolder(string folder) =>
        Warning(
            "RR9106",
            $"the folder `{folder}` holds no fonts",
            "put `.ttf` or `.otf` files there, not in folders below it"
        );

    internal static Diagnostic PhotoNotFetched(string address, SourceSpan at) =>
        new(
            Severity.Note,
            "RR9107",
            at,
            $"the photo `{Shortened(address)}` is not shown: pictures are not fetched from the network"
        )
        {
            Hints = ["save it and give it with `--photo FILE`"],
        };

    internal static Diagnostic PhotoOutside(string path, SourceSpan at) =>
        new(
            Severity.Warning,
            "RR9108",
            at,
            $"the photo `{Shortened(path)}` is not shown: a file may name only what lies in its own folder"
        )
        {
            Hints = ["put it beside the file, or give it with `--photo FILE`"],
        };

    internal static Diagnostic NoPhotoThere(string path, SourceSpan at) =>
        new(
            Severity.Warning,
            "RR9109",
            at,
            $"the photo `{Shortened(path)}` is not in the folder of the file, or cannot be read"
        )
        {
            Hints = ["check its name, or give it with `--photo FILE`"],
        };

    internal static Diagnostic NoEmail(string value) =>
        Warning("RR9105", $"`{value}` does not look like an e-mail address", "check `--email`; it was taken as it is");

    internal static Diagnostic NoPhone(string value) =>
        Warning("RR9117", $"`{value}` does not look like a phone number", "check `--phone`; it was taken as it is");

    internal static Diagnostic NoSuchFile(string path) =>
        Error("RR9201", $"there is no file `{path}`", "check the name and the folder");

    internal static Diagnostic NoSuchFile(string path, string nearest) =>
        Error("RR9201", $"there is no file `{path}`", $"did you mean `{nearest}`?");

    internal static Diagnostic NoSuchFolder(string folder) =>
        Error("RR9202", $"there is no folder `{folder}`", $"make it: `mkdir -p {Quote(folder)}`");

    internal static Diagnostic NoSuchFileFolder(string path, string folder) =>
        Error("RR9201", $"there is no file `{path}`", $"check the name: there is no folder `{folder}`");

    internal static Diagnostic NotAllowed(string path, bool writing) =>
        Error(
            "RR9203",
            $"no permission to {(writing ? "write" : "read")} `{path}`",
            writing ? "choose another place with `-o FILE`" : "check who may read it"
        );

    internal static Diagnostic IsFolder(string path) =>
        Error("RR9204", $"`{path}` is a folder, not a file", "name a file");

    /// <param name="folder">As typed.</param>
    /// <param name="files">A few files in it that may be meant.</param>
    internal static Diagnostic InputIsFolder(string folder, IReadOnlyList<string> files) =>
        Error(
            "RR9204",
            $"`{folder}` is a folder, not a file",
            files switch
            {
                [] => ["name a file; this folder holds no file of a kind that is read"],
                [var only] => [$"name the file in it: `{Quote(only)}`"],
                _ =>
                [
                    $"name the files of one person: `{string.Join(' ', files.Select(Quote))}`",
                    $"or make a page of each: `for f in {Quote(folder.TrimEnd('/'))}/*; do resume-render pdf \"$f\"; "
                        + "done`",
                ],
            }
        );

    internal static Diagnostic IsFile(string path) =>
        Error("RR9210", $"`{path}` is a file, not a folder", "name a folder");

    internal static Diagnostic DiskFull(string path) =>
        Error(
            "RR9205",
            $"no space is left for `{path}`",
            "make room on the disk, or choose another place with `-o FILE`"
        );

    internal static Diagnostic TooLarge(string path, long limit) =>
        Error(
            "RR9206",
            string.Create(
                CultureInfo.InvariantCulture,
                $"`{path}` is larger than {limit / 1_000_000} MB, too large for a résumé"
            ),
            "name the right file"
        );

    internal static Diagnostic FontTooLarge(string path, int limit) =>
        Error(
            "RR9209",
            string.Create(CultureInfo.InvariantCulture, $"the font `{path}` is larger than {limit / 1_000_000} MB"),
            "give a font of one face and not of a whole continent's letters"
        );

    internal static Diagnostic NoSuchFontFolder(string folder) =>
        Error("RR9202", $"there is no folder `{folder}`", "check the name");

    internal static Diagnostic CannotRead(string path, string reason) =>
        Error("RR9207", $"cannot read `{path}`: {reason}");

    internal static Diagnostic CannotWrite(string path, string reason) =>
        Error("RR9208", $"cannot write `{path}`: {reason}");

    private static string Article(string format) => format == "svg" ? "an" : "a";

    private static Diagnostic Error(string code, string message, params string[] hints) =>
        new(Severity.Error, code, SourceSpan.None, message) { Hints = [.. hints] };

    internal static Diagnostic NotMade(IEnumerable<string> formats) =>
        new(
            Severity.Note,
            "RR3025",
            SourceSpan.None,
            $"these formats were not made, for the reasons above: {string.Join(", ", formats)}"
        );

    private static Diagnostic Warning(string code, string message, params string[] hints) =>
        new(Severity.Warning, code, SourceSpan.None, message) { Hints = [.. hints] };

    private static string Shortened(string text) => text.Length <= 80 ? text : text[..79] + "…";

    /// <summary>A path as a shell wants it.</summary>
    internal static string Quote(string path) =>
        path.All(static c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '_' or '-')
            ? path
            : "'" + path.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
