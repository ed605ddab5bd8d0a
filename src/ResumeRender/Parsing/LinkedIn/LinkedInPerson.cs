using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.LinkedIn;

/// <summary>Reads who the person is and how to reach them.</summary>
internal static class LinkedInPerson
{
    // Age, home and the like: some employers must not even see them.
    private static readonly string[] PrivateColumns =
    [
        "Maiden Name", "Birth Date", "Address", "Zip Code", "Instant Messengers", "Industry",
    ];

    public static Person ReadProfile(CsvRow row, DiagnosticBag diagnostics)
    {
        var (first, last) = (row["First Name"], row["Last Name"]);
        var name = string.Join(' ', new[] { first.Text.Trim(), last.Text.Trim() }.Where(static n => n.Length > 0));
        foreach (var column in PrivateColumns)
        {
            if (row[column] is { IsEmpty: false })
                diagnostics.Add(
                    LinkedInDiagnostics.PrivateFieldLeftOut(row.TitleOf(column), column.ToLowerInvariant())
                );
        }

        var place = row["Geo Location", "Location"];
        return new Person
        {
            Name = name.Length == 0 ? null : RichText.Plain(name, first.Span.Union(last.Span)),
            Headline = Plain(row["Headline"]),
            Location = place.IsEmpty ? null : new Place(place.Text.Trim(), place.Span),
            Links =
            [
                .. ReadLinks(row["Websites"], diagnostics),
                .. ReadTwitter(row["Twitter Handles", "Twitter Handle"]),
            ],
        };
    }

    public static Person AddEmails(Person person, CsvTable table, DiagnosticBag diagnostics)
    {
        foreach (var row in table.Rows.Where(IsUnconfirmed))
            diagnostics.Add(
                LinkedInDiagnostics.UnconfirmedLeftOut(row["Email Address"].Span, row["Email Address"].Text.Trim())
            );
        // The preferred address first.
        var rows = table.Rows.Where(static r => !IsUnconfirmed(r)).OrderBy(static r =>
            r.Unused()
                .Any(static u =>
                    u.Column == "Primary" && u.Value.Text.Trim().Equals("Yes", StringComparison.OrdinalIgnoreCase)
                )
                ? 0
                : 1
        );
        return person with
        {
            Emails =
            [
                .. rows.Select(static r => r["Email Address"])
                    .Where(static v => !v.IsEmpty)
                    .Select(static v => new ContactValue(v.Text.Trim(), v.Span)),
            ],
        };
    }

    /// <summary>An address that its owner never answered from may be mistyped, or somebody else's.</summary>
    private static bool IsUnconfirmed(CsvRow row) =>
        !row["Email Address"].IsEmpty
        && row.Unused()
            .Any(static u =>
                u.Column == "Confirmed" && u.Value.Text.Trim().Equals("No", StringComparison.OrdinalIgnoreCase)
            );

    public static Person AddPhones(Person person, CsvTable table) =>
        person with
        {
            Phones =
            [
                .. table
                    .Rows.Select(static r => (Number: r["Number"], Extension: r["Extension"]))
                    .Where(static p => !p.Number.IsEmpty)
                    .Select(static p => new ContactValue(
                        p.Extension.IsEmpty
                            ? p.Number.Text.Trim()
                            : $"{p.Number.Text.Trim()} ext. {p.Extension.Text.Trim()}",
                        p.Number.Span
                    )),
            ],
        };

    public static RichText? Plain(CsvValue value) =>
        value.IsEmpty ? null : RichText.Plain(Whitespace.Collapse(value.Text.Trim()), value.Span);

    public static WebLink? Link(CsvValue value) =>
        LinkReader.ToUri(value.Text) is { } uri ? LinkReader.ToLink(uri, value.Text.Trim(), value.Span) : null;

    /// <summary>Reads <c>[PORTFOLIO:https://mei.example,BLOG:https://blog.example]</c>.</summary>
    private static IEnumerable<WebLink> ReadLinks(CsvValue value, DiagnosticBag diagnostics)
    {
        foreach (
            var part in value
                .Text.Trim()
                .Trim('[', ']')
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var label = part.IndexOf("http", StringComparison.OrdinalIgnoreCase);
            var colon = label > 0 ? label - 1 : part.IndexOf(':', StringComparison.Ordinal);
            var address = colon > 0 && label != 0 ? part[(colon + 1)..].Trim() : part;
            if (address.Length < part.Length)
                diagnostics.Add(LinkedInDiagnostics.ColumnsLeftOut(value.Span, $"`{part[..colon]}`"));
            if (LinkReader.ToUri(address) is { } uri)
                yield return LinkReader.ToLink(uri, address, value.Span);
            else
                diagnostics.Add(ParsingDiagnostics.LinkLeadsNowhere(value.Span, address));
        }
    }

    private static IEnumerable<WebLink> ReadTwitter(CsvValue value)
    {
        foreach (
            var handle in value
                .Text.Trim()
                .Trim('[', ']')
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var name = handle.TrimStart('@');
            if (LinkReader.ToUri($"https://twitter.com/{name}") is { } uri)
                yield return LinkReader.ToLink(uri, $"twitter.com/{name}", value.Span);
        }
    }
}
