using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Cli.Input.Given;

/// <summary>The contact data that the inputs have and the page is not to have.</summary>
/// <param name="Name">The name, or null if it stays.</param>
/// <param name="Emails">E-mail addresses.</param>
/// <param name="Phones">Phone numbers.</param>
/// <param name="Streets">Places that are more than a town: a town stands in many a job too, and tells of
/// nobody.</param>
/// <param name="Links">Addresses of pages, without their scheme.</param>
internal sealed record TakenAway(
    string? Name,
    ImmutableArray<string> Emails,
    ImmutableArray<string> Phones,
    ImmutableArray<string> Streets,
    ImmutableArray<string> Links
)
{
    /// <summary>The name of a hidden name among the data that stay.</summary>
    private const string LabelOfName = "Name";

    /// <summary>What the persons have and the last of them, made of all, has not.</summary>
    internal static TakenAway Of(IReadOnlyCollection<Person> persons, Person left)
    {
        var removed = left.Removed | (left.RemovedNetworks.IsEmpty ? PersonParts.None : PersonParts.Profiles);
        return new TakenAway(
            removed.HasFlag(PersonParts.Name) && left.Name is null
                ? persons.Select(static p => p.Name?.PlainText).LastOrDefault(static n => n is not null)
                : null,
            Gone(PersonParts.Emails, static p => p.Emails.Select(static e => e.Value)),
            Gone(PersonParts.Phones, static p => p.Phones.Select(static n => n.Value)),
            Gone(PersonParts.Location, static p =>
                new[] { p.Location?.Text, p.Location?.Address }
                    .OfType<string>()
                    .Where(static text => text.Any(char.IsDigit))
            ),
            Gone(PersonParts.Links, static p =>
                p.Links.Where(static l => l.Uri.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                    .Select(static l => WithoutScheme(l.Uri))
            )
        );

        ImmutableArray<string> Gone(PersonParts parts, Func<Person, IEnumerable<string>> values) =>
            (removed & parts) == 0
                ? []
                :
                [
                    .. persons
                        .SelectMany(values)
                        .Except(values(left))
                        .Where(static v => v.Length > 0)
                        .Distinct(StringComparer.OrdinalIgnoreCase),
                ];
    }

    /// <summary>The contact data that data hide: no page has them, and nobody took them away.</summary>
    internal static TakenAway OfHidden(Resume resume)
    {
        var person = resume.Person;
        return new TakenAway(
            resume
                .Sections.SelectMany(static s => s.Body)
                .OfType<LabelledItem>()
                .FirstOrDefault(static i => i.IsHidden && i.Label.PlainText == LabelOfName)
                ?.Value.PlainText,
            [.. person.Emails.Where(static e => e.IsHidden).Select(static e => e.Value)],
            [.. person.Phones.Where(static p => p.IsHidden).Select(static p => p.Value)],
            person.Location is { IsHidden: true } place && place.Text.Any(char.IsDigit) ? [place.Text] : [],
            [
                .. person
                    .Links.Where(static l => l.IsHidden && l.Uri.Contains("://", StringComparison.Ordinal))
                    .Select(static l => WithoutScheme(l.Uri)),
            ]
        );
    }

    private static string WithoutScheme(string uri)
    {
        var address = uri[(uri.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/');
        return address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address[4..] : address;
    }
}
