using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing;

/// <summary>Takes parts of a person away, and reports each value that is gone; a photo is not text.</summary>
internal static class PartRemover
{
    internal static Person Of(
        Person person,
        PersonParts parts,
        DiagnosticBag? diagnostics,
        ImmutableArray<string> networks = default
    )
    {
        if (parts == PersonParts.None && networks.IsDefaultOrEmpty)
            return person;
        var left = person with
        {
            Name = Has(PersonParts.Name) ? null : person.Name,
            // They are how the one is spoken of whom nobody is to know.
            Pronouns = Has(PersonParts.Name) ? null : person.Pronouns,
            Headline = Has(PersonParts.Headline) ? null : person.Headline,
            Emails = Has(PersonParts.Emails) ? [] : person.Emails,
            Phones = Has(PersonParts.Phones) ? [] : person.Phones,
            Location = Has(PersonParts.Location) ? null : person.Location,
            Links =
            [
                .. person.Links.Where(link =>
                    !Has(PartOf(link)) && (parts & PersonParts.Links) != PersonParts.Links && !IsOfNetwork(link)
                ),
            ],
            Photo = Has(PersonParts.Photo) ? null : person.Photo,
        };
        foreach (var (field, value) in ValuesOf(person).Except(ValuesOf(left)))
            diagnostics?.Add(ParsingDiagnostics.FieldRemoved(field, value));
        return left;

        bool Has(PersonParts part) => (parts & part) != 0;

        bool IsOfNetwork(WebLink link) =>
            !networks.IsDefaultOrEmpty && networks.Any(network => SocialNetworks.IsOn(link, network));
    }

    /// <summary>A link that writes or rings is the address or number that it leads to.</summary>
    private static PersonParts PartOf(WebLink link) =>
        link.Uri.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? PersonParts.Emails
        : link.Uri.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? PersonParts.Phones
        : link.Username is null && link.Network is null ? PersonParts.Pages
        : PersonParts.Profiles;

    private static IEnumerable<(string Field, string Value)> ValuesOf(Person person) =>
        [
            .. new[]
            {
                ("name", person.Name?.PlainText),
                ("pronouns", person.Pronouns?.PlainText),
                ("headline", person.Headline?.PlainText),
            }
                .Concat(person.Emails.Select(static e => ("e-mail address", (string?)e.Value)))
                .Concat(person.Phones.Select(static p => ("phone number", (string?)p.Value)))
                .Append(("location", person.Location?.Text))
                .Concat(person.Links.Select(static l => ("link", (string?)l.Uri)))
                .Where(static v => v.Item2 is not null)
                .Select(static v => (v.Item1, v.Item2!)),
        ];
}
