using System.Collections.Immutable;
using System.Text.Json;
using ResumeRender.Model;

namespace ResumeRender.Testing;

/// <summary>Tells exactly in what two résumés differ; where they were written does not count.</summary>
/// <remarks>Which part of a head comes first counts only where there are both a title and an organisation.</remarks>
public static class ResumeDifference
{
    /// <summary>The differing lines of the two, each a field with its path; an empty string if there are
    /// none.</summary>
    public static string Between(Resume expected, Resume actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        var (left, right) = (Lines(expected), Lines(actual));
        return left.SequenceEqual(right)
            ? ""
            : string.Join(
                "\n",
                LineDifference
                    .Between([.. left], [.. right])
                    .Where(static e => e.Sign != ' ')
                    .Select(static e => $"{e.Sign} {e.Line}")
            );
    }

    /// <summary>Every field of a résumé in a line.</summary>
    public static ImmutableArray<string> Lines(Resume resume)
    {
        ArgumentNullException.ThrowIfNull(resume);
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add($"language {Quoted(resume.Language)}");
        lines.AddRange(resume.Metadata.Select(static m => $"meta {Quoted(m.Key)} = {Quoted(m.Value)}"));
        var person = resume.Person;
        Add(lines, "person.name", person.Name);
        Add(lines, "person.pronouns", person.Pronouns);
        Add(lines, "person.headline", person.Headline);
        lines.AddRange(person.Emails.Select(static e => $"person.email {Quoted(e.Value)}{Hidden(e.IsHidden)}"));
        lines.AddRange(person.Phones.Select(static p => $"person.phone {Quoted(p.Value)}{Hidden(p.IsHidden)}"));
        Add(lines, "person.place", person.Location);
        foreach (var link in person.Links)
            Add(lines, "person.link", link);
        if (person.Photo is { } photo)
            lines.Add($"person.photo {Quoted(photo.Target)}{Hidden(photo.IsHidden)}");
        for (var i = 0; i < resume.Sections.Length; i++)
        {
            var (section, path) = (resume.Sections[i], $"section {i}");
            lines.Add($"{path} {section.Kind} {Text(section.Title)} {section.Priority}{Hidden(section.IsHidden)}");
            AddBody(lines, path, section.Body);
            AddEntries(lines, path, section.Entries);
        }

        return lines.ToImmutable();
    }

    private static void AddEntries(ImmutableArray<string>.Builder lines, string path, ImmutableArray<Entry> entries)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            var (entry, name) = (entries[i], $"{path} / {i}");
            lines.Add(
                name
                    + (entry is { Title: not null, Organization: not null } ? $" {entry.Order}" : "")
                    + $" {entry.Priority}{Hidden(entry.IsHidden)}"
            );
            Add(lines, name + " title", entry.Title);
            Add(lines, name + " subtitle", entry.Subtitle);
            Add(lines, name + " organization", entry.Organization);
            Add(lines, name + " place", entry.Location);
            Add(lines, name + " link", entry.Link);
            if (entry.Dates is { } dates)
                lines.Add(
                    $"{name} dates {Quoted(dates.Text)} {Date(dates.Start)} {Date(dates.End)} "
                        + $"{(dates.IsOpen ? "open" : "")} {Quoted(dates.OpenWord)}"
                );
            AddBody(lines, name, entry.Body);
            AddEntries(lines, name + " role", entry.Roles);
        }
    }

    private static void AddBody(ImmutableArray<string>.Builder lines, string path, IEnumerable<BodyItem> body)
    {
        foreach (var item in body)
        {
            var field =
                (item.Field is { } name ? $" [{name}]" : "")
                + (item.Priority is { } priority ? $" ({priority})" : "")
                + Hidden(item.IsHidden);
            switch (item)
            {
                case ParagraphItem paragraph:
                    lines.Add($"{path} paragraph{field} {Text(paragraph.Text)}");
                    break;
                case LabelledItem line:
                    lines.Add(
                        $"{path} label{field} {Text(line.Label)} = {Text(line.Value)}"
                            + (line.Level is { } level ? $" level {Text(level)}" : "")
                    );
                    break;
                case BulletItem bullet:
                    lines.Add(
                        $"{path} bullet{field}{(bullet.Number is { } number ? " " + number : "")} {Text(bullet.Text)}"
                    );
                    AddBody(lines, path + " >", bullet.Children);
                    break;
            }
        }
    }

    private static void Add(ImmutableArray<string>.Builder lines, string path, RichText? text)
    {
        if (text is not null)
            lines.Add($"{path} {Text(text)}");
    }

    private static void Add(ImmutableArray<string>.Builder lines, string path, Place? place)
    {
        if (place is not null)
            lines.Add(
                $"{path} {Quoted(place.Text)} {Quoted(place.Address)} {Quoted(place.PostalCode)} "
                    + $"{Quoted(place.City)} {Quoted(place.Region)} {Quoted(place.CountryCode)}{Hidden(place.IsHidden)}"
            );
    }

    private static void Add(ImmutableArray<string>.Builder lines, string path, WebLink? link)
    {
        if (link is not null)
            lines.Add(
                $"{path} {Quoted(link.Uri)} {Quoted(link.Text)} {Quoted(link.Network)} "
                    + $"{Quoted(link.Username)}{Hidden(link.IsHidden)}"
            );
    }

    /// <remarks>Nobody sees the marks of white space, and no notation can keep them at the edge of a marked
    /// stretch.</remarks>
    private static string Text(RichText text) =>
        string.Concat(
            new RichText(text.SelectMany(SpacesApart)).Select(static r =>
                Quoted(r.Text)
                + (r.Marks == TextMarks.None ? "" : $"({r.Marks})")
                + (r.Link is { } uri ? $"<{uri}>" : "")
            )
        );

    private static IEnumerable<TextRun> SpacesApart(TextRun run) => run.Marks.HasFlag(TextMarks.Code)
        ? [run]
        : run.Text.Select(c => char.IsWhiteSpace(c) ? new TextRun(c.ToString()) : run with { Text = c.ToString() });

    private static string Hidden(bool isHidden) => isHidden ? " hidden" : "";

    private static string Date(PartialDate? date) =>
        date is { } given ? $"{given.ToIso()}{given.Season}{Quoted(given.Qualifier)}" : "-";

    private static string Quoted(string? text) => text is null ? "-" : JsonSerializer.Serialize(text);
}
