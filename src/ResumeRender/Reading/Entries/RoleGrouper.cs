using System.Collections.Immutable;
using ResumeRender.Model;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Entries;

/// <summary>Gathers several roles under the organisation that was named once.</summary>
/// <remarks>
/// <code>
/// Acme Corp                 Berlin
/// Lead Engineer             2021 – now
/// • …
/// Engineer                  2018 – 2021      ← a title and dates, but no organisation: the same one
/// </code>
/// </remarks>
internal static class RoleGrouper
{
    private const int MostWordsOfField = 3;

    public static ImmutableArray<Entry> Group(List<Entry> entries, SectionKind kind)
    {
        if (kind is not (SectionKind.Work or SectionKind.Activities or SectionKind.Research or SectionKind.Custom))
            return [.. entries];
        var grouped = ImmutableArray.CreateBuilder<Entry>();
        for (var i = 0; i < entries.Count; i++)
        {
            var end = i + 1;
            if (entries[i] is { Organization: not null, Order: HeadOrder.OrganizationFirst })
            {
                while (end < entries.Count && AsFurtherRole(entries[i], entries[end]) is { } further)
                    entries[end++] = further;
            }

            if (end == i + 1 && end < entries.Count && NamesSame(entries[i], entries[end]))
            {
                while (end < entries.Count && NamesSame(entries[i], entries[end]))
                    end++;
                grouped.Add(GatherSame(entries.GetRange(i, end - i)));
                i = end - 1;
                continue;
            }

            if (end == i + 1)
            {
                grouped.Add(entries[i]);
                continue;
            }

            grouped.Add(Gather(entries.GetRange(i, end - i)));
            i = end - 1;
        }

        return grouped.ToImmutable();
    }

    /// <summary>Gathers neighbours that name the same organisation, as formats do that have an element for each
    /// role.</summary>
    /// <remarks>What they share (place, page, what the organisation is) is given once; elsewhere each keeps its
    /// own.</remarks>
    public static ImmutableArray<Entry> GroupSame(List<Entry> entries)
    {
        var grouped = ImmutableArray.CreateBuilder<Entry>();
        for (var i = 0; i < entries.Count;)
        {
            var end = i + 1;
            while (end < entries.Count && IsSameOrganization(entries[i], entries[end]))
                end++;
            grouped.Add(end == i + 1 ? entries[i] : Unite(entries.GetRange(i, end - i)));
            i = end;
        }

        return grouped.ToImmutable();
    }

    private static bool IsSameOrganization(Entry first, Entry second) =>
        first is { Organization: { IsEmpty: false } a, Title: not null, Roles.IsEmpty: true, IsHidden: false }
        && second is { Organization: { IsEmpty: false } b, Title: not null, Roles.IsEmpty: true, IsHidden: false }
        && Plain(a).Equals(Plain(b), StringComparison.OrdinalIgnoreCase);

    private static string Plain(RichText name) => string.Concat(name.PlainText.Where(char.IsLetterOrDigit));

    private static Entry Unite(List<Entry> entries)
    {
        var first = entries[0];
        var place = entries.Select(static e => e.Location?.Text).Distinct().Count() == 1 ? first.Location : null;
        var link =
            entries.Select(static e => e.Link?.Uri).OfType<string>().Distinct().Count() == 1
                ? entries.First(static e => e.Link is not null).Link
                : null;
        var about = About(first);
        var isAboutShared = entries.TrueForAll(e =>
            About(e).IsEmpty || About(e).Select(TextOf).SequenceEqual(about.Select(TextOf))
        );
        var roles = entries.Select(e =>
            e with
            {
                Organization = null,
                Location = place is null ? e.Location : null,
                Link = link is null ? e.Link : null,
                Body = isAboutShared ? [.. e.Body.Where(static i => i.Field != "description")] : e.Body,
                Order = HeadOrder.TitleFirst,
            }
        );
        return first with
        {
            Title = null,
            Subtitle = null,
            Dates = null,
            Location = place,
            Link = link,
            Body = isAboutShared ? about : [],
            Priority = null,
            Roles = [.. roles],
            Order = HeadOrder.OrganizationFirst,
            Span = entries.Aggregate(first.Span, static (all, e) => all.Union(e.Span)),
        };

        static ImmutableArray<BodyItem> About(Entry entry) =>
            [.. entry.Body.Where(static i => i.Field == "description")];
        static string TextOf(BodyItem item) => item is ParagraphItem paragraph ? paragraph.Text.PlainText : "";
    }

    /// <summary>The entry if it is a further role at the organisation of the first; null otherwise.</summary>
    private static Entry? AsFurtherRole(Entry first, Entry entry) =>
        IsFurtherRole(entry) ? entry
        : WithFieldInTitle(first, entry) is { } whole && IsFurtherRole(whole) ? whole
        : null;

    /// <summary>“Director of Engineering, Routing” below an organisation that has a line and a place of its own: where
    /// the role above has a comma too (“Senior Director, Platform”), what comes after it is a field.</summary>
    private static Entry? WithFieldInTitle(Entry first, Entry entry)
    {
        var hasField =
            first is { Location: not null, Title: { } above }
            && above.PlainText.Contains(", ", StringComparison.Ordinal)
            && entry is { Organization: not null, Title: not null, Location: null, Subtitle: null }
            && entry.Order == HeadOrder.TitleFirst
            && Whitespace.CountWords(entry.Organization.PlainText) <= MostWordsOfField
            && NameLexicon.OrganizationScore(entry.Organization.PlainText) <= 0
            && NameLexicon.SchoolScore(entry.Organization.PlainText) <= 0;
        return hasField
            ? entry with
            {
                Title = entry.Title!.Append(", ").Append(entry.Organization!),
                Organization = null,
            }
            : null;
    }

    private static bool IsFurtherRole(Entry entry) =>
        entry is { Organization: null, Title: not null, Dates: not null }
        && NameLexicon.RoleScore(entry.Title.PlainText) > 0;

    /// <summary>Two neighbours name the same employer, each with a role and dates of its own.</summary>
    private static bool NamesSame(Entry first, Entry next) =>
        first is { Title: not null, Organization: not null, Dates: not null, Roles.IsEmpty: true }
        && next is { Title: not null, Organization: not null, Dates: not null, Roles.IsEmpty: true }
        && first.Organization.PlainText.Equals(next.Organization.PlainText, StringComparison.OrdinalIgnoreCase);

    private static Entry GatherSame(List<Entry> entries)
    {
        var first = entries[0];
        var span = first.Span;
        foreach (var entry in entries)
            span = span.Union(entry.Span);
        var isOnePlace = entries.TrueForAll(e => e.Location?.Text == first.Location?.Text);
        var isOneLink = entries.TrueForAll(e => e.Link?.Uri == first.Link?.Uri);
        return new Entry
        {
            Organization = first.Organization,
            Location = isOnePlace ? first.Location : null,
            Link = isOneLink ? first.Link : null,
            Order = first.Order,
            Span = span,
            Roles = [.. entries.Select(e => e with
            {
                Organization = null,
                Order = HeadOrder.TitleFirst,
                Location = isOnePlace ? null : e.Location,
                Link = isOneLink ? null : e.Link,
            })],
        };
    }

    private static Entry Gather(List<Entry> entries)
    {
        var first = entries[0];
        var span = first.Span;
        foreach (var entry in entries)
            span = span.Union(entry.Span);
        var roles = ImmutableArray.CreateBuilder<Entry>();
        var organization = first;
        if (first.Title is not null)
        {
            // The head's first line was the organisation, its second the first role.
            // Where each role has a place, the first one's is its own too.
            var isPlaceOfRole = entries.Skip(1).Any(static e => e.Location is not null);
            roles.Add(
                first with
                {
                    Organization = null,
                    Location = isPlaceOfRole ? first.Location : null,
                    Link = null,
                    Order = HeadOrder.TitleFirst,
                }
            );
            organization = first with
            {
                Title = null,
                Subtitle = null,
                Dates = null,
                Body = [],
                Location = isPlaceOfRole ? null : first.Location,
            };
        }

        roles.AddRange(entries.Skip(1));
        return organization with { Roles = roles.ToImmutable(), Span = span };
    }
}
