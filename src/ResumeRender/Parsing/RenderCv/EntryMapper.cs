using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Entries;
using ResumeRender.Parsing.JsonResume.Values;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Places;

namespace ResumeRender.Parsing.RenderCv;

/// <summary>Makes an entry of a map with keys such as <c>company</c>, <c>institution</c>, <c>name</c> or
/// <c>title</c>.</summary>
internal sealed class EntryMapper(NodeText text, DiagnosticBag diagnostics)
{
    private static readonly string[] Keys =
    [
        "company", "position", "institution", "degree", "title", "authors", "journal", "location", "startdate",
        "enddate", "summary", "highlights", "label", "details",
    ];

    public KeyedValues Values(DataMap map) => new(map, diagnostics, Keys);

    /// <summary>Makes an entry of a map; a list of roles in it becomes roles, and a hidden one stays hidden.</summary>
    public Entry Read(DataMap map, SectionKind kind)
    {
        var isSchool = map.Entries.Any(static e => KeyName.Plain(e.Key) is "institution" or "school" or "university");
        var isEmployer = map.Entries.Any(static e =>
            KeyName.Plain(e.Key) is "company" or "employer" or "organization" or "organisation" or "name"
        );
        var roles = isSchool || isEmployer ? RoleList.TakeFrom(ref map, isSchool) : [];
        var entry = Read(Values(map), kind, map.Span) with { IsHidden = map.IsHidden };
        if (roles.IsEmpty)
            return entry;
        // With nothing but a name, that is the employer's.
        if (entry is { Organization: null, Title: { } name })
            entry = entry with { Organization = name, Title = null, Order = HeadOrder.OrganizationFirst };
        return RoleList.Join(entry, [.. roles.Select(role => ReadRole(role, isSchool))]);
    }

    private Entry ReadRole(DataMap map, bool isSchool)
    {
        var values = Values(map);
        var title = isSchool
            ? Take(values, "degree", "studytype", "title", "name")
            : Take(values, "position", "title", "role", "name", "jobtitle", "designation");
        var subtitle = isSchool ? Take(values, "area", "field", "major") : Take(values, "department", "team");
        var organization = Take(values, "company", "employer", "institution");
        return Read(values, SectionKind.Work, map.Span) with
        {
            Title = title,
            Subtitle = subtitle,
            Organization = organization,
            Order = HeadOrder.TitleFirst,
            IsHidden = map.IsHidden,
        };
    }

    private Entry Read(KeyedValues values, SectionKind kind, SourceSpan span)
    {
        var entry = Head(values, kind) with { Span = span };
        entry = entry with
        {
            Dates = DateKeys.Take(values, diagnostics),
            Location = TakePlace(values),
            Priority = TakePriority(values),
        };
        var body = ImmutableArray.CreateBuilder<BodyItem>();
        entry = TakeLink(values, entry, body);
        foreach (var key in (ReadOnlySpan<string>)["summary", "description"])
        {
            if (values.Take(key) is { } prose)
                body.AddRange(text.Body(prose.Value));
        }

        foreach (
            var key in (ReadOnlySpan<string>)
                ["highlights", "bullets", "achievements", "responsibilities", "accomplishments", "details"]
        )
        {
            if (values.Take(key) is { } list)
                body.AddRange(text.Bullets(list.Value));
        }

        foreach (var left in values.Left)
        {
            if (Labelled(left) is { } line)
                body.Add(line);
        }

        return entry with { Body = body.ToImmutable() };
    }

    /// <summary>A line with its key for a label: what has no place of its own.</summary>
    public BodyItem? Labelled(DataEntry entry)
    {
        if (UnknownKeys.IsForPrograms(entry))
        {
            diagnostics.Add(
                JsonResumeDiagnostics.KeptForPrograms(entry.KeySpan, entry.Key, text.Line(entry.Value).PlainText)
            );
            return null;
        }

        var field = KeyName.Plain(entry.Key) switch
        {
            "gpa" or "grade" or "score" => "score",
            "courses" or "coursework" => "courses",
            "keywords" or "technologies" or "techstack" or "tools" or "skills" => "keywords",
            _ => null,
        };
        if (field is null)
            diagnostics.Add(RenderCvDiagnostics.UnknownKey(entry.KeySpan, entry.Key));
        if (field == GradeLine.Field && entry.Value is DataScalar)
            return GradeLine.Of(entry);
        var label = RichText.Plain(KeyName.Title(entry.Key), entry.KeySpan);
        var isPlain =
            entry.Value is DataScalar || (entry.Value is DataList list && list.Items.All(static i => i is DataScalar));
        return isPlain
            ? new LabelledItem(label, text.Line(entry.Value)) { Field = field, Span = entry.Value.Span }
            : ValueText.Labelled(label, entry.Value, field);
    }

    public Priority? TakePriority(KeyedValues values) =>
        values.Take(PriorityField.Key)?.Value is DataScalar scalar ? PriorityField.Read(scalar, diagnostics) : null;

    private RichText? Take(KeyedValues values, params ReadOnlySpan<string> names) =>
        values.Take(names) is { } entry ? text.Line(entry.Value) : null;

    private Entry Head(KeyedValues values, SectionKind kind)
    {
        if (values.Has("institution", "area", "degree", "school", "university"))
        {
            var degree = Take(values, "degree", "studytype");
            var area = Take(values, "area", "field", "major");
            return new Entry
            {
                Organization = Take(values, "institution", "school", "university"),
                Title = degree ?? area,
                Subtitle = degree is null ? null : area,
            };
        }

        // A name beside a company is what the entry is called; beside a position it is who employs.
        if (values.Has("company", "employer", "organization"))
            return new Entry
            {
                Organization = Take(values, "company", "employer", "organization"),
                Title = Take(values, "position", "role", "title", "name"),
            };
        if (values.Has("position") && values.Has("name"))
            return new Entry { Organization = Take(values, "name"), Title = Take(values, "position") };
        if (values.Has("authors", "doi", "journal") || kind == SectionKind.Publications)
        {
            return new Entry
            {
                Title = Take(values, "title", "name"),
                Subtitle = Take(values, "authors"),
                Organization = Take(values, "journal", "publisher", "conference", "venue"),
                Order = HeadOrder.TitleFirst,
            };
        }

        return new Entry { Title = Take(values, "name", "title", "position"), Order = HeadOrder.TitleFirst };
    }

    private Place? TakePlace(KeyedValues values) =>
        values.Take("location") is not { } entry ? null
        : entry.Value is DataMap map ? PlaceFields.Read(map)
        : PlaceReader.ToPlace(text.Line(entry.Value).PlainText, entry.Value.Span);

    private Entry TakeLink(KeyedValues values, Entry entry, ImmutableArray<BodyItem>.Builder body)
    {
        var doi = values.Take("doi");
        var url = values.Take("url", "website", "link");
        if (doi is not null && LinkReader.ToUri(DoiAddress(NodeText.Plain(doi.Value))) is { } paper)
            entry = entry with { Link = LinkReader.ToLink(paper, NodeText.Plain(doi.Value), doi.Value.Span) };
        else if (doi is not null)
            body.Add(new LabelledItem("DOI", text.Line(doi.Value)) { Span = doi.Value.Span });
        if (url is not null && entry.Link is null && LinkReader.ToUri(NodeText.Plain(url.Value)) is { } uri)
            entry = entry with { Link = LinkReader.ToLink(uri, NodeText.Plain(url.Value), url.Value.Span) };
        else if (url is not null)
            body.Add(new LabelledItem("Link", text.Line(url.Value)) { Field = "url", Span = url.Value.Span });

        // “[FlashInfer](https://…)” is a name and its page.
        if (entry.Link is null && entry.Title is [{ Link: { } target } run])
            entry = entry with
            {
                Title = new RichText([run with { Link = null }]),
                Link = new WebLink(target, run.Span),
            };
        return entry;
    }

    private static string DoiAddress(string doi) =>
        doi.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? doi : "https://doi.org/" + doi;
}
