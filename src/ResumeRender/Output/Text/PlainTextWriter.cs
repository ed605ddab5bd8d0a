using System.Collections.Immutable;
using ResumeRender.Layout.Dates;
using ResumeRender.Model;

namespace ResumeRender.Output.Text;

/// <summary>Writes a résumé as plain text for the fields of web forms and for e-mail.</summary>
/// <remarks>
/// Nothing is wrapped unless asked for, since forms wrap by themselves, and there are no signs but the hyphens before
/// bullets: each fact of a head stands in a line of its own, where a program finds it.
/// </remarks>
public sealed class PlainTextWriter : IDataWriter
{
    /// <summary>The narrowest lines that can be asked for.</summary>
    public const int FewestColumns = 20;

    /// <inheritdoc/>
    public string Id => "text";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => ["txt", "text"];

    /// <summary>The longest that a line of running text may be, in characters, at least <see cref="FewestColumns"/>;
    /// null leaves each paragraph in one line.</summary>
    /// <remarks>A name, a title or an address longer than that stays whole: on another line a reader takes the rest for
    /// something else.</remarks>
    public int? Columns { get; init; }

    /// <inheritdoc/>
    public void Write(Resume resume, Stream output)
    {
        ArgumentNullException.ThrowIfNull(resume);
        ArgumentNullException.ThrowIfNull(output);
        resume = resume.WithoutHidden();
        var lines = new PlainLines(Columns is { } columns ? Math.Max(columns, FewestColumns) : null);
        // Dates as on the page: of several ways to write them a form would take each for something else.
        resume = PageDates.Of(resume);
        AddPerson(lines, resume.Person);
        foreach (var section in resume.Sections)
            AddSection(lines, section, resume.Language);
        output.Write(lines.ToBytes());
    }

    private static void AddPerson(PlainLines lines, Person person)
    {
        if (person.Name is { IsEmpty: false } name)
            lines.Fact(
                person.Pronouns is { IsEmpty: false } pronouns
                    ? $"{PlainLine.Of(name)} ({pronouns.PlainText})"
                    : PlainLine.Of(name)
            );
        if (person.Headline is { IsEmpty: false } headline)
            lines.Fact(PlainLine.Of(headline));
        foreach (var email in person.Emails)
            lines.Fact(email.Value);
        foreach (var phone in person.Phones)
            lines.Fact(phone.Value);
        if (person.Location is { } place)
            lines.Fact(place.Text);
        foreach (var link in person.Links)
            lines.Fact(PlainLine.Of(link));
    }

    private static void AddSection(PlainLines lines, Section section, string language)
    {
        lines.Blank();
        if (!section.Title.IsEmpty)
        {
            lines.Fact(PlainLine.Of(section.Title));
            lines.Blank();
        }

        AddBody(lines, section.Body);
        var hasRows = section.HasRows;
        for (var i = 0; i < section.Entries.Length; i++)
        {
            var entry = section.Entries[i];
            if (hasRows)
            {
                lines.Fact(string.Join(", ", Head(entry, language)));
                continue;
            }

            if (i > 0 || !section.Body.IsEmpty)
                lines.Blank();
            AddEntry(lines, entry, language);
        }
    }

    private static void AddEntry(PlainLines lines, Entry entry, string language)
    {
        foreach (var fact in Head(entry, language))
            lines.Fact(fact);
        AddBody(lines, entry.Body);
        for (var i = 0; i < entry.Roles.Length; i++)
        {
            if (i > 0)
                lines.Blank();
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

    private static void AddBody(PlainLines lines, ImmutableArray<BodyItem> body)
    {
        foreach (var item in body)
        {
            switch (item)
            {
                case BulletItem bullet:
                    AddBullet(lines, bullet, 0);
                    break;
                case LabelledItem labelled:
                    lines.Running(PlainLine.Of(labelled));
                    break;
                case ParagraphItem { Text.IsEmpty: false } paragraph:
                    lines.Running(PlainLine.Of(paragraph.Text));
                    break;
            }
        }
    }

    private static void AddBullet(PlainLines lines, BulletItem bullet, int depth)
    {
        lines.Running(new string(' ', 2 * depth) + (bullet.Number ?? "-") + " " + PlainLine.Of(bullet.Text));
        foreach (var child in bullet.Children)
            AddBullet(lines, child, depth + 1);
    }
}
