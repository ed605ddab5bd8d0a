using System.Collections.Immutable;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Entries;

/// <summary>Several roles at one employer, or degrees of one school, as a list in its element: <c>"positions":
/// [{"title": "…", "startDate": "…"}]</c>.</summary>
internal static class RoleList
{
    private static readonly KeySet Keys = new("""
        roles: role positions position titles title jobs job jobTitles jobTitle jobPositions promotions assignments designations designation positionsHeld rolesHeld history
        degrees: degree studies programs programmes qualifications studyTypes studyType
        """);

    /// <summary>Takes the list out of an element; null if it has none.</summary>
    public static ImmutableArray<DataMap> TakeFrom(ref DataMap element, bool isSchool)
    {
        foreach (var entry in element.Entries)
        {
            if (
                Keys.Find(entry.Key) != (isSchool ? "degrees" : "roles")
                || Maps(entry.Value) is not { IsEmpty: false } maps
                || !maps.All(m => IsRole(m, isSchool))
            )
                continue;
            element = element with { Entries = element.Entries.Remove(entry) };
            return maps;
        }

        return [];
    }

    /// <summary>The element without such a list.</summary>
    public static DataMap Without(DataMap element)
    {
        _ = TakeFrom(ref element, isSchool: false);
        _ = TakeFrom(ref element, isSchool: true);
        return element;
    }

    /// <summary>The employer with its roles; a single role that says all there is makes one entry with it.</summary>
    public static Entry Join(Entry employer, IReadOnlyList<Entry> read)
    {
        List<Entry> roles =
        [
            .. read.Select(r =>
                r with
                {
                    Organization = Same(r.Organization, employer.Organization) ? null : r.Organization,
                    Order = HeadOrder.TitleFirst,
                }
            ),
        ];
        if (employer.Title is { IsEmpty: false } title && roles.Exists(r => Same(r.Title, title)))
            employer = employer with { Title = null };
        if (
            employer.Title is null
            && roles is [{ Organization: null } only]
            && (employer.Dates is null || only.Dates is null)
        )
        {
            return employer with
            {
                Title = only.Title,
                Subtitle = only.Subtitle ?? employer.Subtitle,
                Dates = only.Dates ?? employer.Dates,
                Location = only.Location ?? employer.Location,
                Link = employer.Link ?? only.Link,
                Body = employer.Body.AddRange(only.Body),
                Priority = employer.Priority ?? only.Priority,
                IsHidden = employer.IsHidden || only.IsHidden,
            };
        }

        if (employer.Title is not null)
        {
            // The role of today stands at the employer itself, and the list has those before it.
            roles.Insert(
                0,
                new Entry
                {
                    Title = employer.Title,
                    Subtitle = employer.Subtitle,
                    Dates = employer.Dates,
                    Body = employer.Body,
                    Order = HeadOrder.TitleFirst,
                    Span = employer.Span,
                }
            );
            employer = employer with { Title = null, Subtitle = null, Dates = null, Body = [] };
        }

        return employer with { Roles = [.. roles], Order = HeadOrder.OrganizationFirst };
    }

    private static bool Same(RichText? a, RichText? b) =>
        a is not null
        && b is not null
        && a.PlainText.Trim().Equals(b.PlainText.Trim(), StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<DataMap> Maps(DataNode node) =>
        node switch
        {
            DataMap map => [map],
            DataList { Items: { IsEmpty: false } items } when items.All(static i => i is DataMap) =>
            [
                .. items.Cast<DataMap>(),
            ],
            _ => [],
        };

    private static bool IsRole(DataMap map, bool isSchool)
    {
        var keys = isSchool ? Vocabulary.Degree.Keys : Vocabulary.Role.Keys;
        return map.Entries.Any(e =>
                !Fields.IsAbsent(e.Value) && keys.Find(e.Key) is "position" or "studyType" or "area"
            )
            || (
                map.Entries.Any(e => keys.Find(e.Key) is "startDate" or "date")
                && map.Entries.Any(e => keys.Find(e.Key) is "summary" or "highlights")
            );
    }
}
