using System.CommandLine;
using System.Text;
using ResumeRender.Cli.Input;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;

namespace ResumeRender.Cli.Commands;

/// <summary>The options that give contact data, so that private data need not stand in the résumé's own file, and the language of it all.</summary>
internal sealed class ContactOptions
{
    private readonly Option<string> _name = Text("--name", "Full name.", "NAME");
    private readonly Option<string> _headline = Text("--headline", "A line under the name, such as \"Backend engineer\".", "TEXT");
    private readonly Option<string> _email = Text("--email", "E-mail address.", "ADDRESS");
    private readonly Option<string> _phone = Text("--phone", "Phone number.", "NUMBER");
    private readonly Option<string> _location = Text("--location", "Town and country, say.", "PLACE");

    private readonly Option<string[]> _links = new("--link")
    {
        Description = "A web page, with or without a label: https://me.example or \"GitHub=https://github.com/me\"; may be given again.",
        HelpName = "URL",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _language = Text("--lang", "Language of the résumé, such as de or pt-BR; else what the file says, or what its words tell.", "TAG");

    internal void AddTo(Command command)
    {
        command.Add(_name);
        command.Add(_headline);
        command.Add(_email);
        command.Add(_phone);
        command.Add(_location);
        command.Add(_links);
        command.Add(_language);
    }

    /// <summary>What the options say, to be put over what the files say.</summary>
    internal GivenData Read(ParseResult parsed, DiagnosticBag diagnostics)
    {
        if (Clean(parsed.GetValue(_email)) is { } given && !LooksLikeEmail(given))
            diagnostics.Add(CliDiagnostics.NoEmail(given));
        var language = Clean(parsed.GetValue(_language));
        if (language is not null && !IsTag(language))
            throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.BadValue(_language.Name, language, "a language tag such as `de` or `pt-BR`"));
        return new GivenData { Person = Read(parsed), Language = language };
    }

    /// <summary>Two or three letters, and perhaps groups of two to eight letters and figures behind hyphens (BCP 47, section 2.1).</summary>
    private static bool IsTag(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) && parts.Skip(1).All(static p => p.Length is >= 2 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }

    private Person Read(ParseResult parsed) => new()
    {
        Name = Rich(Clean(parsed.GetValue(_name))),
        Headline = Rich(Clean(parsed.GetValue(_headline))),
        Emails = Clean(parsed.GetValue(_email)) is { Length: > 0 } email ? [new ContactValue(email)] : [],
        Phones = Clean(parsed.GetValue(_phone)) is { Length: > 0 } phone ? [new ContactValue(phone)] : [],
        Location = Clean(parsed.GetValue(_location)) is { Length: > 0 } place ? new Place(place) : null,
        Links = [.. (parsed.GetValue(_links) ?? []).Select(LinkReader.Read)],
    };

    /// <summary>True for one at sign between a name and a domain with a dot; more is not for us to judge.</summary>
    private static bool LooksLikeEmail(string value)
    {
        var at = value.IndexOf('@', StringComparison.Ordinal);
        var dot = value.LastIndexOf('.');
        return at > 0 && at == value.LastIndexOf('@') && dot > at + 1 && dot < value.Length - 1 && !value.Contains(' ', StringComparison.Ordinal);
    }

    private static RichText? Rich(string? text) => string.IsNullOrWhiteSpace(text) ? null : RichText.Plain(text);

    /// <summary>A value as the files would give it: without characters that nobody sees, on one line.</summary>
    private static string? Clean(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        var text = InputDecoder.Decode("the command line", Encoding.UTF8.GetBytes(value), new DiagnosticBag()).Text;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static Option<string> Text(string name, string description, string helpName) =>
        new(name) { Description = description, HelpName = helpName };
}
