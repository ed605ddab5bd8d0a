using System.Text;
using ResumeRender.Model;
using ResumeRender.Reading.Language;

namespace ResumeRender.Output.Markdown;

/// <summary>Writes who the résumé is about: as front matter, or as lines that say what they are.</summary>
internal static class ContactWriter
{
    private const string Wish = "render.";
    private const string Unknown = "front-matter.";

    /// <summary>Front matter with all of it, and the name as the page's title.</summary>
    internal static string AsFrontMatter(Resume resume)
    {
        var person = resume.Person;
        var lines = new StringBuilder();
        Add(lines, "name", person.Name?.PlainText);
        Add(lines, "pronouns", person.Pronouns?.PlainText);
        Add(lines, "headline", person.Headline?.PlainText);
        AddList(lines, "email", [.. person.Emails.Select(static e => e.Value)]);
        AddList(lines, "phone", [.. person.Phones.Select(static p => p.Value)]);
        Add(lines, "location", person.Location?.Text);
        AddList(lines, "links", [.. person.Links.Select(static l => l.Text ?? l.Uri)]);
        Add(lines, "photo", person.Photo?.Target);
        AddPage(lines, resume);
        return Fenced(lines) + (person.Name is { } name ? $"# {InlineWriter.Of(name)}\n\n" : "");
    }

    /// <summary>Lines that say what they are.</summary>
    internal static string AsMarkedLines(Resume resume)
    {
        var person = resume.Person;
        var text = new StringBuilder();
        if (person.Name is { } name)
            text.Append("# ")
                .Append(InlineWriter.Of(name))
                .Append(' ')
                .Append(FieldMarkWriter.Mark("name"))
                .Append("\n\n");
        if (person.Pronouns is { } pronouns)
            AddMarked(text, InlineWriter.AtStart(pronouns), FieldMarkWriter.Mark("pronouns"));
        if (person.Headline is { } headline)
            AddMarked(text, InlineWriter.AtStart(headline), FieldMarkWriter.Mark("headline"));
        foreach (var email in person.Emails)
            AddMarked(
                text,
                InlineWriter.AtStart(email.Value),
                FieldMarkWriter.Mark("email") + FieldMarkWriter.Hidden(email.IsHidden)
            );
        foreach (var phone in person.Phones)
            AddMarked(
                text,
                InlineWriter.AtStart(phone.Value),
                FieldMarkWriter.Mark("phone") + FieldMarkWriter.Hidden(phone.IsHidden)
            );
        if (person.Location is { } place)
            AddMarked(
                text,
                InlineWriter.AtStart(place.Text),
                FieldMarkWriter.Place(place) + FieldMarkWriter.Hidden(place.IsHidden)
            );
        foreach (var link in person.Links)
            AddMarked(
                text,
                InlineWriter.Words(link),
                FieldMarkWriter.Link(link) + FieldMarkWriter.Hidden(link.IsHidden)
            );
        if (person.Photo is { } photo)
            AddMarked(
                text,
                InlineWriter.AtStart(photo.Target),
                FieldMarkWriter.Mark("photo") + FieldMarkWriter.Hidden(photo.IsHidden)
            );
        return text.Append(text.Length > 0 ? "\n" : "").ToString();
    }

    /// <summary>Language and wishes for the page as front matter.</summary>
    internal static string PageAsFrontMatter(Resume resume)
    {
        var lines = new StringBuilder();
        AddPage(lines, resume);
        return Fenced(lines);
    }

    /// <summary>Language and whatever else the file says about itself, in comments.</summary>
    internal static string PageAsMarks(Resume resume)
    {
        var text = new StringBuilder();
        if (!LanguageFinder.IsUnderstood(resume))
            text.Append(FieldMarkWriter.Mark("language", resume.Language)).Append("\n\n");
        if (!resume.Metadata.IsEmpty)
            text.Append(FieldMarkWriter.Metadata(resume.Metadata)).Append("\n\n");
        return text.ToString();
    }

    private static void AddPage(StringBuilder lines, Resume resume)
    {
        if (!LanguageFinder.IsUnderstood(resume))
            Add(lines, "lang", resume.Language);
        foreach (var (key, value) in resume.Metadata)
        {
            foreach (var prefix in (ReadOnlySpan<string>)[Wish, Unknown])
            {
                if (key.StartsWith(prefix, StringComparison.Ordinal))
                    Add(lines, key[prefix.Length..], value);
            }
        }
    }

    private static void AddList(StringBuilder lines, string key, string[] values)
    {
        if (values.Length == 1 && key != "links")
        {
            Add(lines, key, values[0]);
            return;
        }

        if (values.Length > 0)
            lines.Append(key).Append(":\n");
        foreach (var value in values)
            lines.Append("  - ").Append(Quoted(value)).Append('\n');
    }

    private static void Add(StringBuilder lines, string key, string? value)
    {
        if (value is not null)
            lines.Append(key).Append(": ").Append(Quoted(value)).Append('\n');
    }

    /// <remarks>Quotes only where a reader of YAML would find something else than the words.</remarks>
    private static string Quoted(string value)
    {
        var isPlain =
            value.Length > 0
            && (char.IsLetterOrDigit(value[0]) || value[0] == '+')
            && value[^1] is not (':' or ' ')
            && !value.Contains(": ", StringComparison.Ordinal)
            && !value.Contains(" #", StringComparison.Ordinal);
        return isPlain ? value
            : value.Contains('"', StringComparison.Ordinal) ? $"'{value}'"
            : $"\"{value}\"";
    }

    private static string Fenced(StringBuilder lines) => lines.Length == 0 ? "" : $"---\n{lines}---\n\n";

    private static void AddMarked(StringBuilder text, string words, string mark) =>
        text.Append(words).Append(words.Length > 0 ? " " : "").Append(mark).Append('\n');
}
