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
        foreach (var email in person.Emails.Where(static e => !Plausible.IsEmail(e.Value)))
            diagnostics.Add(CliDiagnostics.NoEmail(email.Value));
        foreach (var phone in person.Phones.Where(static p => !Plausible.IsPhone(p.Value)))
            diagnostics.Add(CliDiagnostics.NoPhone(phone.Value));
        var language = parsed.GetValue(_language) is { } tag && !string.IsNullOrWhiteSpace(tag) ? Clean(tag) : null;
        if (language is not null && !Plausible.IsLanguageTag(language))
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
