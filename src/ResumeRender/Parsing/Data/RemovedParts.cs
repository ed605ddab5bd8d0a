using ResumeRender.Model;

namespace ResumeRender.Parsing.Data;

/// <summary>Which contact data a data file takes away: keys whose value is <c>null</c>, <c>~</c> or an empty
/// text.</summary>
internal static class RemovedParts
{
    /// <summary>The keys of all data formats, without case and signs.</summary>
    private static readonly (PersonParts Part, string[] Keys)[] Table =
    [
        (PersonParts.Name, ["name", "fullname"]),
        (PersonParts.Headline, ["headline", "label", "tagline", "jobtitle"]),
        (PersonParts.Emails, ["email", "emails", "mail", "emailaddress"]),
        (PersonParts.Phones, ["phone", "phones", "mobile", "tel", "telephone", "cell", "phonenumber"]),
        (PersonParts.Location, ["location", "address", "city", "place"]),
        (PersonParts.Pages, ["url", "website", "websites", "homepage", "web", "site", "portfolio", "blog"]),
        (PersonParts.Profiles, ["profiles", "socialnetworks", "networks", "social"]),
        (PersonParts.Links, ["links"]),
        (PersonParts.Photo, ["image", "photo", "picture", "avatar"]),
    ];

    internal static PersonParts Of(DataMap map) =>
        map
            .Entries.Where(static e => IsTakenAway(e.Value))
            .Aggregate(PersonParts.None, static (all, e) => all | Of(e.Key));

    /// <summary>The part that a key stands for.</summary>
    internal static PersonParts Of(string key)
    {
        var plain = string.Concat(key.Where(char.IsLetter)).ToLowerInvariant();
        return Table.FirstOrDefault(row => row.Keys.Contains(plain)).Part;
    }

    /// <remarks>An empty list is what editors save where nobody ever wrote anything, so it takes nothing
    /// away.</remarks>
    private static bool IsTakenAway(DataNode node) => node switch
    {
        DataScalar scalar => scalar.IsAbsent,
        DataMap { Entries.IsEmpty: false } map => map.Entries.All(static e => IsTakenAway(e.Value)),
        _ => false,
    };
}
