using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ResumeRender.Model;

namespace ResumeRender.Output.Html;

/// <summary>Writes who the page is about for search engines and other programs: schema.org's Person as
/// JSON-LD.</summary>
/// <remarks>
/// schema.org 29, JSON-LD 1.1. Only what the résumé says. The encoder escapes <c>&lt;</c>, <c>&gt;</c> and
/// <c>&amp;</c>, so nothing in it can end the element that it stands in.
/// </remarks>
internal static class PersonData
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static string Of(Resume resume)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Person");
            Write(json, resume.Person);
            Write(json, resume);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Person person)
    {
        Write(json, "name", Text(person.Name));
        Write(json, "jobTitle", Text(person.Headline));
        Write(json, "email", person.Emails.Select(static e => e.Value));
        Write(json, "telephone", person.Phones.Select(static p => p.Value));
        var own = person.Links.FirstOrDefault(static l => l.Network is null);
        Write(json, "url", own is null ? [] : [own.Uri]);
        Write(json, "sameAs", person.Links.Where(l => l != own).Select(static l => l.Uri));
        Write(json, "address", person.Location is { } place ? [place.Text] : []);
    }

    private static void Write(Utf8JsonWriter json, Resume resume)
    {
        var work = EntriesOf(resume, SectionKind.Work).ToList();
        var schools = EntriesOf(resume, SectionKind.Education)
            .SelectMany(static e => Text(e.Entry.Organization ?? e.Around));
        WriteThings(json, "alumniOf", "EducationalOrganization", schools);
        WriteThings(
            json,
            "worksFor",
            "Organization",
            work.Where(static e => e.Entry.Dates is { IsOpen: true })
                .SelectMany(static e => Text(e.Entry.Organization ?? e.Around))
        );
        WriteThings(json, "hasOccupation", "Occupation", work.SelectMany(static e => Text(e.Entry.Title)));
        var languages = resume.Sections.Where(static s => s.Kind == SectionKind.Languages).ToList();
        var labels = languages
            .SelectMany(static s => s.Body)
            .OfType<LabelledItem>()
            .SelectMany(static l => Text(l.Label));
        Write(
            json,
            "knowsLanguage",
            labels.Concat(languages.SelectMany(static s => s.Entries).SelectMany(static e => Text(e.Title)))
        );
    }

    /// <summary>The entries of a kind of section; of one with several roles, the roles with the organisation around
    /// them.</summary>
    private static IEnumerable<(Entry Entry, RichText? Around)> EntriesOf(Resume resume, SectionKind kind) =>
        resume
            .Sections.Where(s => s.Kind == kind)
            .SelectMany(static s => s.Entries)
            .SelectMany(static e => e.Roles.IsEmpty ? [(e, null)] : e.Roles.Select(role => (role, e.Organization)));

    private static IEnumerable<string> Text(RichText? text) => text is { IsEmpty: false } ? [text.PlainText] : [];

    /// <summary>One value as it is, several as an array, none not at all.</summary>
    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        var all = Distinct(values);
        if (all.Count == 1)
        {
            json.WriteString(name, all[0]);
        }
        else if (all.Count > 1)
        {
            json.WriteStartArray(name);
            foreach (var value in all)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }
    }

    private static void WriteThings(Utf8JsonWriter json, string name, string type, IEnumerable<string> names)
    {
        var all = Distinct(names);
        if (all.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var value in all)
        {
            json.WriteStartObject();
            json.WriteString("@type", type);
            json.WriteString("name", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static List<string> Distinct(IEnumerable<string> values) =>
        [.. values.Select(PlainText.Of).Distinct(StringComparer.Ordinal)];
}
