using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResumeRender.Cli.Output;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Output;
using ResumeRender.Parsing;

namespace ResumeRender.Cli.Commands.Starters;

/// <summary>A short résumé to begin with, in each format that one can write by hand.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Layouts">The looks that it may name.</param>
internal sealed record Starter(StarterWords Words, LayoutCatalog Layouts)
{
    private const string SamplePerson = "Robin Sample";

    /// <summary>Not <c>\u00fc</c> for ü: people are to write on.</summary>
    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Whose résumé it is to be.</summary>
    internal string Name { get; init; } = SamplePerson;

    /// <summary>The language that the file states; null leaves it to the words.</summary>
    internal string? Language { get; init; }

    /// <summary>The file.</summary>
    /// <param name="format">The id of one of the data formats.</param>
    internal byte[] Write(string format) => format switch
    {
        "json" => Encoding.UTF8.GetBytes(StarterTemplate.Fill(StarterTemplate.Load("starter.json"), InJson)),
        "yaml" => Encoding.UTF8.GetBytes(StarterTemplate.Fill(StarterTemplate.Load("starter.yaml"), InYaml)),
        "text" => AsText(),
        _ => Encoding.UTF8.GetBytes(Markdown()),
    };

    /// <summary>The part of Markdown before the body is YAML; the body is text.</summary>
    private string Markdown()
    {
        const string EndOfFrontMatter = "---\n\n";
        var template = StarterTemplate.Load("starter.md");
        var body = template.IndexOf(EndOfFrontMatter, StringComparison.Ordinal);
        return StarterTemplate.Fill(template[..body], InYaml)
            + StarterTemplate.Fill(template[body..], key => key == "title" ? Escaped(Name) : WordAt(key));
    }

    private byte[] AsText()
    {
        using var text = new MemoryStream();
        if (
            ImporterCatalog.Default.Import("starter.md", Encoding.UTF8.GetBytes(Markdown()), new DiagnosticBag()) is
            { } resume
        )
            WriterCatalog.DataWriters.Single(static w => w.Id == "text").Write(resume, text);
        return text.ToArray();
    }

    private string? WordAt(string key) => key switch
    {
        "name" => Name,
        "email" => $"{Id.Replace('-', '.')}@example.com",
        "id" => Id,
        "look" => Layouts.Default.Id,
        "ids" => string.Join(", ", Layouts.Layouts.Select(static l => l.Id)),
        "tag" => Language ?? Words.Language,
        "lang" => Language is null ? "" : $"lang: {Language}\n",
        _ => Words.Texts.GetValueOrDefault(key),
    };

    /// <summary>The name as addresses have it: <c>robin-sample</c>.</summary>
    private string Id =>
        (
            OutputName.Hyphenated(Name) is { Length: > 0 } id ? id : OutputName.Hyphenated(SamplePerson)
        ).ToLowerInvariant();

    private string? InJson(string key) =>
        WordAt(key) is not { } word
            ? null
            : key switch
            {
                "id" => word,
                "skills" => string.Join(", ", Items(word).Select(Quoted)),
                "languages" => "[\n"
                    + string.Join(",\n", Items(word).Select(static item => $"    {{ \"language\": {Quoted(item)} }}"))
                    + "\n  ]",
                _ => Quoted(word),
            };

    private string? InYaml(string key) => WordAt(key) is not { } word ? null : key switch
    {
        "id" or "lang" or "ids" or "remark" or "remark-yaml" or "looks" => word,
        "skills" => string.Join(", ", Items(word).Select(static item => Scalar(item))),
        "languages" => string.Concat(Items(word).Select(static item => $"\n  - language: {Scalar(item)}")),
        _ => Scalar(word),
    };

    private static string[] Items(string list) => list.Split(", ");

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, Readable)}\"";

    /// <summary>Bare where it can be; what might be a sign of YAML (1.2, 7.3.3) stands in quotes.</summary>
    private static string Scalar(string text) =>
        char.IsLetter(text[0])
        && !text.EndsWith(':')
        && text.All(static c =>
            char.IsLetterOrDigit(c) || c is ' ' or '.' or ',' or '-' or '–' or '\'' or '’' or '@' or '/' or '(' or ')'
        )
            ? text
            : Quoted(text);

    /// <summary>Text that Markdown leaves as it is (CommonMark 0.31, 2.4).</summary>
    private static string Escaped(string text) =>
        string.Concat(
            text.Select(static c =>
                char.IsAsciiLetterOrDigit(c) || !char.IsAscii(c) || c is ' ' or '.' or '-' or '\'' or ','
                    ? c.ToString()
                    : $"\\{c}"
            )
        );
}
