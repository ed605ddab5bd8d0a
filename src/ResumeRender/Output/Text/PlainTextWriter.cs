using System.Collections.Immutable;
using System.Text;
using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Output.Text;

/// <summary>Writes a résumé as plain text for the fields of web forms and for e-mail.</summary>
/// <remarks>
/// Nothing is wrapped, since forms wrap by themselves, and there are no signs but the hyphens before bullets: each fact of a
/// head stands in a line of its own, where a program finds it.
/// </remarks>
internal sealed class PlainTextWriter : IDataWriter
{
    public string Id => "text";

    public ImmutableArray<string> Extensions => ["txt", "text"];

    public void Write(Resume resume, Stream output)
    {
        var lines = new List<string>();
        AddPerson(lines, resume.Person);
        foreach (var section in resume.Sections)
            AddSection(lines, section, resume.Language);
        output.Write(Encoding.UTF8.GetBytes(string.Concat(lines.SkipWhile(static l => l.Length == 0).Select(static l => l + "\n"))));
    }

    private static void AddPerson(List<string> lines, Person person)
    {
        Add(lines, person.Name);
        Add(lines, person.Headline);
        lines.AddRange(person.Emails.Select(static e => e.Value));
        lines.AddRange(person.Phones.Select(static p => p.Value));
        if (person.Location is { } place)
            lines.Add(place.Text);
        lines.AddRange(person.Links.Select(static l => PlainLine.Of(l)));
    }

    private static void AddSection(List<string> lines, Section section, string language)
    {
        lines.Add("");
        if (!section.Title.IsEmpty)
        {
            lines.Add(PlainLine.Of(section.Title));
            lines.Add("");
        }

        AddBody(lines, section.Body);
        for (var i = 0; i < section.Entries.Length; i++)
        {
            var entry = section.Entries[i];
            if (section.HasRows)
            {
                lines.Add(string.Join(", ", Head(entry, language)));
                continue;
            }

            if (i > 0 || !section.Body.IsEmpty)
                lines.Add("");
            AddEntry(lines, entry, language);
        }
    }

    private static void AddEntry(List<string> lines, Entry entry, string language)
    {
        lines.AddRange(Head(entry, language));
        AddBody(lines, entry.Body);
        for (var i = 0; i < entry.Roles.Length; i++)
        {
            if (i > 0)
                lines.Add("");
            AddEntry(lines, entry.Roles[i], language);
        }
    }

    private static IEnumerable<string> Head(Entry entry, string language)
    {
        foreach (var line in entry.HeadLines)
            yield return PlainLine.Of(line);
        if (entry.Location is { } place)
            yield return place.Text;
        if (entry.Dates is { } dates)
            yield return PlainDates.Of(dates, language);
        if (entry.Link is { } link)
            yield return PlainLine.Of(link);
    }

    private static void AddBody(List<string> lines, ImmutableArray<BodyItem> body)
    {
        foreach (var item in body)
        {
            switch (item)
            {
                case BulletItem bullet:
                    AddBullet(lines, bullet, 0);
                    break;
                case LabelledItem labelled:
                    lines.Add(PlainLine.Of(labelled));
                    break;
                case ParagraphItem paragraph:
                    Add(lines, paragraph.Text);
                    break;
            }
        }
    }

    private static void AddBullet(List<string> lines, BulletItem bullet, int depth)
    {
        lines.Add(new string(' ', 2 * depth) + "- " + PlainLine.Of(bullet.Text));
        foreach (var child in bullet.Children)
            AddBullet(lines, child, depth + 1);
    }

    private static void Add(List<string> lines, RichText? text)
    {
        if (text is { IsEmpty: false })
            lines.Add(PlainLine.Of(text));
    }
}
