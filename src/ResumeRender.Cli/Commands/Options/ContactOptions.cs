using System.CommandLine;
using System.Text;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Input.Given;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;

namespace ResumeRender.Cli.Commands.Options;

/// <summary>The options that give contact data, so that private data need not stand in the résumé's own file, and the
/// language of it all.</summary>
internal sealed class ContactOptions
{
    private const int FewestDigitsOfPhone = 3;

    private readonly Option<string> _name = Text(
        "--name",
        "Full name. Here and in the options below, none takes away what the files say.",
        "NAME"
    );
    private readonly Option<string> _headline = Text(
        "--headline",
        "A line under the name, such as \"Backend engineer\".",
        "TEXT"
    );
    private readonly Option<string[]> _emails = Several("--email", "E-mail address; may be given again.", "ADDRESS");
    private readonly Option<string[]> _phones = Several("--phone", "Phone number; may be given again.", "NUMBER");
    private readonly Option<string> _location = Text("--location", "Where you live, such as \"Leeds, UK\".", "PLACE");

    private readonly Option<string[]> _links = Several(
        "--link",
        "A web page, with or without a label: https://me.example or \"GitHub=https://github.com/me\"; may be given "
            + "again.",
        "URL"
    );

    private readonly Option<string> _language = Text(
        "--lang",
        "Language of the résumé, such as de or pt-BR; else what the file says, or what its words tell.",
        "TAG"
    );

    private readonly MergeOption _merge = new();

    internal void AddTo(Command command)
    {
        _merge.AddTo(command);
        command.Add(_name);
        command.Add(_headline);
        command.Add(_emails);
        command.Add(_phones);
        command.Add(_location);
        command.Add(_links);
        command.Add(_language);
    }

    /// <summary>Contact data from the options, which replace those from the files.</summary>
    internal GivenData Read(ParseResult parsed, DiagnosticBag diagnostics)
    {
        var person = Read(parsed);
        foreach (var email in person.Emails.Where(static e => !LooksLikeEmail(e.Value)))
            diagnostics.Add(CliDiagnostics.NoEmail(email.Value));
        foreach (var phone in person.Phones.Where(static p => !LooksLikePhone(p.Value)))
            diagnostics.Add(CliDiagnostics.NoPhone(phone.Value));
        var language = parsed.GetValue(_language) is { } tag && !string.IsNullOrWhiteSpace(tag) ? Clean(tag) : null;
        if (language is not null && !IsTag(language))
            throw new CommandFailure(
                ExitCode.WrongUsage,
                CliDiagnostics.BadValue(_language.Name, language, "a language tag such as `de` or `pt-BR`")
            );
        return new GivenData
        {
            Person = person,
            Language = language,
            MergesPersons = _merge.Read(parsed),
            ForOneInput = ForOneInput(parsed.CommandResult.Command.Name),
        };
    }

    private static string ForOneInput(string command) => command switch
    {
        "all" => "all \"$f\" -o \"${f%.*}\"",
        "layouts" => "layouts --preview \"${f%.*}\" \"$f\"",
        _ => command + " \"$f\"",
    };

    /// <summary>Two or three letters, and perhaps groups of two to eight letters and figures after hyphens (BCP 47,
    /// section 2.1).</summary>
    private static bool IsTag(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(static p => p.Length is >= 2 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }

    private Person Read(ParseResult parsed)
    {
        var removed = PersonParts.None;
        var person = new Person
        {
            Name = One(_name, PersonParts.Name) is { } name ? RichText.Plain(name) : null,
            Headline = One(_headline, PersonParts.Headline) is { } headline ? RichText.Plain(headline) : null,
            Emails = [.. All(_emails, PersonParts.Emails).Select(static value => new ContactValue(Clean(value)))],
            Phones = [.. All(_phones, PersonParts.Phones).Select(static value => new ContactValue(Clean(value)))],
            Location = One(_location, PersonParts.Location) is { } place ? new Place(place) : null,
            Links = [.. All(_links, PersonParts.Links).Select(LinkReader.Read)],
        };
        return person with { Removed = removed };

        string? One(Option<string> option, PersonParts part) =>
            InOrder(parsed.GetValue(option) is { } value ? [value] : [], part).Select(Clean).SingleOrDefault();

        List<string> All(Option<string[]> option, PersonParts part) => InOrder(parsed.GetValue(option) ?? [], part);

        // What stands before a `none` is gone with it; what stands after it counts.
        List<string> InOrder(string[] values, PersonParts part)
        {
            var last = Array.FindLastIndex(values, NoValue.Is);
            removed |= last >= 0 ? part : PersonParts.None;
            return [.. values[(last + 1)..]];
        }
    }

    /// <summary>True for one at sign between a name and a domain with a dot; more is not for us to judge.</summary>
    private static bool LooksLikeEmail(string value)
    {
        var at = value.IndexOf('@', StringComparison.Ordinal);
        var dot = value.LastIndexOf('.');
        return at > 0
            && at == value.LastIndexOf('@')
            && dot > at + 1
            && dot < value.Length - 1
            && !value.Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>True for figures of any script, as many as somebody can dial: within an office, three.</summary>
    private static bool LooksLikePhone(string value) =>
        value.Count(char.IsDigit) >= FewestDigitsOfPhone && !value.Contains('@', StringComparison.Ordinal);

    /// <summary>A value as the files would give it: without characters that nobody sees, on one line.</summary>
    private static string Clean(string value)
    {
        var text = InputDecoder.Decode("the command line", Encoding.UTF8.GetBytes(value), new DiagnosticBag()).Text;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static Option<string> Text(string name, string description, string helpName) =>
        new(name) { Description = description, HelpName = helpName };

    private static Option<string[]> Several(string name, string description, string helpName) =>
        new(name) { Description = description, HelpName = helpName, Arity = ArgumentArity.OneOrMore };
}
