using System.Text;
using ResumeRender.Model;

namespace ResumeRender.Tests.Parsing.JsonResume;

/// <summary>Everything in a résumé but the places, so that two can be compared to the letter.</summary>
internal static class ModelDump
{
    public static string Of(Resume resume)
    {
        var text = new StringBuilder();
        var person = resume.Person;
        Line(0, $"language {resume.Language}");
        foreach (var (key, value) in resume.Metadata)
            Line(0, $"meta {key} = {value}");
        Line(0, $"name {Rich(person.Name)} headline {Rich(person.Headline)} photo {person.Photo?.Target}");
        foreach (var value in person.Emails)
            Line(0, "email " + value.Value);
        foreach (var value in person.Phones)
            Line(0, "phone " + value.Value);
        Line(0, "place " + Place(person.Location));
        foreach (var link in person.Links)
            Line(0, "link " + Link(link));
        foreach (var section in resume.Sections)
        {
            Line(0, $"section {section.Kind} {Rich(section.Title)} {section.Priority}");
            Body(1, section.Body);
            foreach (var entry in section.Entries)
                Entry(1, entry);
        }

        return text.ToString();

        void Line(int level, string line) => text.Append(' ', level * 2).Append(line).Append('\n');

        void Body(int level, IEnumerable<BodyItem> body)
        {
            foreach (var item in body)
            {
                var field = (item.Field is null ? "" : $" <{item.Field}>") + item.Priority;
                Line(
                    level,
                    item switch
                    {
                        ParagraphItem paragraph => $"text{field} {Rich(paragraph.Text)}",
                        LabelledItem line =>
                            $"line{field} {Rich(line.Label)} = {Rich(line.Value)} level {Rich(line.Level)}",
                        BulletItem bullet => $"bullet{field} {Rich(bullet.Text)}",
                        _ => "?",
                    }
                );
                if (item is BulletItem parent)
                    Body(level + 1, parent.Children);
            }
        }

        void Entry(int level, Entry entry)
        {
            Line(
                level,
                $"entry {entry.Order} title {Rich(entry.Title)} subtitle {Rich(entry.Subtitle)} organization "
                    + $"{Rich(entry.Organization)} {entry.Priority}"
            );
            Line(level + 1, $"place {Place(entry.Location)} link {Link(entry.Link)}");
            if (entry.Dates is { } d)
                Line(
                    level + 1,
                    $"dates {Date(d.Start)} / {Date(d.End)} open {d.IsOpen} '{d.OpenWord}' text '{d.Text}'"
                );
            Body(level + 1, entry.Body);
            foreach (var role in entry.Roles)
                Entry(level + 1, role);
        }
    }

    private static string Rich(RichText? text) =>
        text is null
            ? "-"
            : "«"
                + string.Join(
                    '|',
                    new RichText(text.SelectMany(SpacesApart)).Select(static r =>
                        $"{r.Text}{(r.Marks == 0 ? "" : $"{{{r.Marks}}}")}{(r.Link is null ? "" : $"<{r.Link}>")}"
                    )
                )
                + "»";

    /// <remarks>Nobody sees the marks of white space.</remarks>
    private static IEnumerable<TextRun> SpacesApart(TextRun run) => run.Marks.HasFlag(TextMarks.Code)
        ? [run]
        : run.Text.Select(c => char.IsWhiteSpace(c) ? new TextRun(c.ToString()) : run with { Text = c.ToString() });

    private static string Place(Place? place) =>
        place is null
            ? "-"
            : $"{place.Text} [{place.Address}|{place.PostalCode}|{place.City}|{place.Region}|{place.CountryCode}]";

    private static string Link(WebLink? link) =>
        link is null ? "-" : $"{link.Uri} '{link.Text ?? "-"}' {link.Network ?? "-"} {link.Username ?? "-"}";

    private static string Date(PartialDate? date) => date is { } d ? $"{d.ToIso()} {d.Season} {d.Qualifier}" : "-";
}
