using System.Collections.Immutable;
using System.Text;
using ResumeRender.Model;

namespace ResumeRender.Testing;

/// <summary>Writes a résumé as short indented text, so that a test can show what was understood.</summary>
/// <remarks>
/// One line a field, two spaces a level. Marks are shown as in Markdown (<c>**strong**</c>, <c>*emphasis*</c>,
/// <c>`code`</c>, <c>[text](uri)</c>), dates in ISO 8601 with the author's words after them where they say more.
/// </remarks>
public static class ResumeText
{
    /// <summary>The whole résumé.</summary>
    public static string Of(Resume resume)
    {
        ArgumentNullException.ThrowIfNull(resume);
        var writer = new Writer();
        writer.Write(resume.Person);
        foreach (var section in resume.Sections)
            writer.Write(section);
        return writer.ToString();
    }

    /// <summary>A text with its marks.</summary>
    public static string Of(RichText text) => string.Concat(text.Select(Of));

    /// <summary>Dates in ISO 8601: <c>2021-08 / 2025-06</c>, <c>2024 / open (Present)</c>.</summary>
    public static string Of(DateRange dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        if (!dates.IsUnderstood)
            return $"\"{dates.Text}\"";
        var start = dates.Start is { } from ? Of(from) : "";
        var end = dates.End is { } to ? " / " + Of(to) : dates.IsOpen ? " / open" : "";
        var word = dates.OpenWord is { } open ? $" ({open})" : "";
        return start + end + word;
    }

    private static string Of(PartialDate date) =>
        date.ToIso()
        + (date.Season is { } season ? " " + season : "")
        + (date.Qualifier is { } qualifier ? $" ({qualifier})" : "");

    private static string Of(TextRun run)
    {
        var text = run.Text;
        if (run.Marks.HasFlag(TextMarks.Code))
            text = $"`{text}`";
        if (run.Marks.HasFlag(TextMarks.Emphasis))
            text = $"*{text}*";
        if (run.Marks.HasFlag(TextMarks.Strong))
            text = $"**{text}**";
        return run.Link is null ? text : run.Link == run.Text ? $"<{text}>" : $"[{text}]({run.Link})";
    }

    private sealed class Writer
    {
        private readonly StringBuilder _text = new();

        public override string ToString() => _text.ToString();

        public void Write(Person person)
        {
            Field(0, "name", person.Name);
            Field(0, "pronouns", person.Pronouns);
            Field(0, "headline", person.Headline);
            foreach (var email in person.Emails)
                Line(0, $"email: {email.Value}{Hidden(email.IsHidden)}");
            foreach (var phone in person.Phones)
                Line(0, $"phone: {phone.Value}{Hidden(phone.IsHidden)}");
            if (person.Location is { } place)
                Line(0, $"location: {place.Text}{Hidden(place.IsHidden)}");
            foreach (var link in person.Links)
                Line(0, $"link: {Of(link)}{Hidden(link.IsHidden)}");
            if (person.Photo is { IsHidden: true } photo)
                Line(0, $"photo: {photo.Target}{Hidden(true)}");
        }

        public void Write(Section section)
        {
            Line(
                0,
                $"# {(section.Title.IsEmpty ? "(untitled)" : ResumeText.Of(section.Title))} "
                    + $"[{section.Kind}]{Of(section.Priority)}{Hidden(section.IsHidden)}"
            );
            Write(section.Body, 1);
            foreach (var entry in section.Entries)
                Write(entry, 1, "entry");
        }

        private static string Hidden(bool isHidden) => isHidden ? " (hidden)" : "";

        private static string Of(Priority? priority) =>
            priority is { } given ? $" ({given.ToString().ToLowerInvariant()})" : "";

        private static string Of(WebLink link) =>
            link.Uri
            + (link.Text is { } text ? $" \"{text}\"" : "")
            + (link.Network is { } network ? $" ({network}{(link.Username is { } user ? " " + user : "")})" : "");

        private void Write(Entry entry, int level, string kind)
        {
            var order = entry is { Title: not null, Organization: not null }
                ? entry.Order == HeadOrder.TitleFirst ? " (title first)" : " (organization first)"
                : "";
            Line(level, kind + order + Of(entry.Priority) + Hidden(entry.IsHidden));
            Field(level + 1, "title", entry.Title);
            Field(level + 1, "subtitle", entry.Subtitle);
            Field(level + 1, "organization", entry.Organization);
            if (entry.Location is { } place)
                Line(level + 1, $"location: {place.Text}");
            if (entry.Link is { } link)
                Line(level + 1, $"link: {Of(link)}");
            if (entry.Dates is { } dates)
                Line(level + 1, $"dates: {ResumeText.Of(dates)}");
            Write(entry.Body, level + 1);
            foreach (var role in entry.Roles)
                Write(role, level + 1, "role");
        }

        private void Write(ImmutableArray<BodyItem> body, int level)
        {
            foreach (var item in body)
            {
                switch (item)
                {
                    case ParagraphItem paragraph:
                        Line(level, $"text: {ResumeText.Of(paragraph.Text)}{Of(item.Priority)}{Hidden(item.IsHidden)}");
                        break;
                    case LabelledItem labelled:
                        var skillLevel = labelled.Level is { } l ? $" ({ResumeText.Of(l)})" : "";
                        Line(
                            level,
                            $"label: {ResumeText.Of(labelled.Label)}{skillLevel} = "
                                + $"{ResumeText.Of(labelled.Value)}{Of(item.Priority)}{Hidden(item.IsHidden)}"
                        );
                        break;
                    case BulletItem bullet:
                        Write(bullet, level);
                        break;
                }
            }
        }

        private void Write(BulletItem bullet, int level)
        {
            Line(
                level,
                $"{bullet.Number ?? "-"} {ResumeText.Of(bullet.Text)}{Of(bullet.Priority)}{Hidden(bullet.IsHidden)}"
            );
            foreach (var child in bullet.Children)
                Write(child, level + 1);
        }

        private void Field(int level, string name, RichText? value)
        {
            if (value is not null)
                Line(level, $"{name}: {ResumeText.Of(value)}");
        }

        private void Line(int level, string text) => _text.Append(' ', level * 2).Append(text).Append('\n');
    }
}
