using System.Collections.Immutable;

namespace ResumeRender.Model;

/// <summary>Finds and takes away what the author of a résumé hid.</summary>
internal static class HiddenParts
{
    /// <summary>The hidden parts: what each is, in a word, and what it is called. What stands in a hidden part is not
    /// told again.</summary>
    internal static IEnumerable<(string Kind, string Name)> Of(Resume resume)
    {
        var person = resume.Person;
        if (person.Photo is { IsHidden: true } photo)
            yield return ("photo", photo.Target);
        foreach (var email in person.Emails.Where(static e => e.IsHidden))
            yield return ("e-mail address", email.Value);
        foreach (var phone in person.Phones.Where(static p => p.IsHidden))
            yield return ("phone number", phone.Value);
        if (person.Location is { IsHidden: true } place)
            yield return ("place", place.Text);
        foreach (var link in person.Links.Where(static l => l.IsHidden))
            yield return ("link", link.Text ?? link.Uri);
        foreach (var section in resume.Sections)
        {
            if (section.IsHidden)
                yield return ("section", section.Title.PlainText);
            foreach (var part in section.IsHidden ? [] : Of(section.Body).Concat(section.Entries.SelectMany(Of)))
                yield return part;
        }
    }

    /// <summary>True if anything is hidden.</summary>
    /// <remarks>As <see cref="Of(Resume)"/> would say, but most résumés have nothing to list.</remarks>
    internal static bool AreIn(Resume resume)
    {
        var person = resume.Person;
        return person.Photo is { IsHidden: true }
            || person.Location is { IsHidden: true }
            || person.Emails.Any(static e => e.IsHidden)
            || person.Phones.Any(static p => p.IsHidden)
            || person.Links.Any(static l => l.IsHidden)
            || resume.Sections.Any(static s => s.IsHidden || AreIn(s.Body) || AreIn(s.Entries));
    }

    private static bool AreIn(ImmutableArray<Entry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.IsHidden || AreIn(entry.Body) || AreIn(entry.Roles))
                return true;
        }

        return false;
    }

    private static bool AreIn<T>(ImmutableArray<T> body)
        where T : BodyItem
    {
        foreach (var item in body)
        {
            if (item.IsHidden || (item is BulletItem bullet && AreIn(bullet.Children)))
                return true;
        }

        return false;
    }

    /// <summary>The résumé without its hidden parts.</summary>
    internal static Resume Without(Resume resume)
    {
        if (!AreIn(resume))
            return resume;
        var person = resume.Person;
        return resume with
        {
            Person = person with
            {
                Photo = person.Photo is { IsHidden: true } ? null : person.Photo,
                Emails = [.. person.Emails.Where(static e => !e.IsHidden)],
                Phones = [.. person.Phones.Where(static p => !p.IsHidden)],
                Location = person.Location is { IsHidden: true } ? null : person.Location,
                Links = [.. person.Links.Where(static l => !l.IsHidden)],
            },
            // A title above nothing is for no reader; one that its author wrote above nothing stays.
            Sections =
            [
                .. resume
                    .Sections.Where(static s => !s.IsHidden)
                    .Select(s => (Whole: s, Shown: Shown(s)))
                    .Where(static s => s.Whole.IsEmpty || !s.Shown.IsEmpty)
                    .Select(static s => s.Shown),
            ],
        };
    }

    private static IEnumerable<(string Kind, string Name)> Of(Entry entry)
    {
        if (entry.IsHidden)
            return [("entry", entry.HeadLines.FirstOrDefault()?.PlainText ?? "")];
        return Of(entry.Body).Concat(entry.Roles.SelectMany(Of));
    }

    private static IEnumerable<(string Kind, string Name)> Of(IEnumerable<BodyItem> body) =>
        body.SelectMany(static item =>
            item.IsHidden ? [("line", Name(item))]
            : item is BulletItem bullet ? Of(bullet.Children)
            : []
        );

    private static string Name(BodyItem item) => item switch
    {
        LabelledItem labelled => labelled.Label.PlainText,
        BulletItem bullet => bullet.Text.PlainText,
        ParagraphItem paragraph => paragraph.Text.PlainText,
        _ => "",
    };

    private static Section Shown(Section section) =>
        section with
        {
            Body = Shown(section.Body),
            Entries = Shown(section.Entries),
        };

    private static ImmutableArray<Entry> Shown(ImmutableArray<Entry> entries) =>
        [.. entries.Where(static e => !e.IsHidden).Select(Shown).OfType<Entry>()];

    /// <summary>An employer of whose roles one is left is an entry with that role; one of whose roles none is left is
    /// gone.</summary>
    private static Entry? Shown(Entry entry)
    {
        var (body, roles) = (Shown(entry.Body), Shown(entry.Roles));
        var shown = entry with { Body = body, Roles = roles };
        if (roles.Length == entry.Roles.Length || entry.Title is not null)
            return shown;
        if (roles.IsEmpty)
            return body.IsEmpty ? null : shown;
        return roles is [{ Roles.IsEmpty: true, Organization: null } only]
            ? shown with
            {
                Title = only.Title,
                Subtitle = only.Subtitle ?? entry.Subtitle,
                Dates = only.Dates ?? entry.Dates,
                Location = only.Location ?? entry.Location,
                Link = only.Link ?? entry.Link,
                Body = body.AddRange(only.Body),
                Roles = [],
            }
            : shown;
    }

    private static ImmutableArray<T> Shown<T>(ImmutableArray<T> body)
        where T : BodyItem =>
        [
            .. body.Where(static i => !i.IsHidden)
                .Select(static i =>
                    (T)
                        (BodyItem)(
                            i is BulletItem { Children.IsEmpty: false } bullet
                                ? bullet with
                                {
                                    Children = Shown(bullet.Children),
                                }
                                : (BodyItem)i
                        )
                ),
        ];
}
