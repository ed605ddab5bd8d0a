using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.Text;

namespace ResumeRender.Parsing.JsonResume;

/// <summary>Reads an element of an array such as <c>work</c> as an entry.</summary>
internal sealed class EntryReader(SectionKeys section, DiagnosticBag diagnostics)
{
    private readonly bool _isCustom = section.Kind == SectionKind.Custom || section.Array.Length == 0;

    public Entry Read(DataNode node, string? key)
    {
        if (node is not DataMap map)
            return DateInTitle.Take(new Entry { Title = node is DataScalar scalar ? DataText.Item(scalar) : ValueText.Line(node), Span = node.Span, Order = HeadOrder.TitleFirst }, diagnostics);
        var fields = new Fields(map, section.Keys, diagnostics);
        var entry = new Entry
        {
            Order = section.Title is { } t && section.Organization is { } o && (fields.IsBefore(t, o) || !fields.Has(o)) && fields.Has(t) ? HeadOrder.TitleFirst : HeadOrder.OrganizationFirst,
            Title = Text(fields, section.Title),
            Subtitle = Text(fields, section.Subtitle),
            Organization = Text(fields, section.Organization),
            Location = TakePlace(fields),
            Dates = TakeDates(fields),
            Priority = fields.TakeScalar(PriorityField.Key) is { } priority ? PriorityField.Read(priority, diagnostics) : null,
            Span = map.Span,
        };
        var body = ImmutableArray.CreateBuilder<BodyItem>();
        entry = entry with { Link = TakeLink(fields, body) };
        AddBody(fields, body);
        body.AddRange(UnknownKeys.ToItems(fields, diagnostics, _isCustom));
        if (entry is { Title: null, Organization: null } && key is not null)
            entry = entry with { Title = RichText.Plain(key) };
        return DateInTitle.Take(entry with { Body = body.ToImmutable() }, diagnostics);
    }

    private static RichText? Text(Fields fields, string? name)
    {
        if (name is null)
            return null;
        if (fields.TakeScalar(name) is { } scalar)
            return DataText.Inline(scalar);
        return fields.Take(name) is { } entry ? ValueText.Line(entry.Value) : null;
    }

    private DateRange? TakeDates(Fields fields)
    {
        if (section.HasRange)
            return DateFields.TakeRange(fields, diagnostics) ?? (fields.TakeScalar("releaseDate") is { } released ? DateFields.ReadSingle(released, diagnostics) : null);
        return fields.TakeScalar("date") is { } date ? DateFields.ReadSingle(date, diagnostics) : null;
    }

    private static Place? TakePlace(Fields fields)
    {
        if (fields.TakeScalar("location") is { } scalar)
            return PlaceReader.ToPlace(DataText.Inline(scalar).PlainText, scalar.Span);
        return fields.Take("location") is not { } entry ? null
            : entry.Value is DataMap map ? PlaceFields.Read(map) : PlaceReader.ToPlace(ValueText.Line(entry.Value).PlainText, entry.Value.Span);
    }

    /// <summary><c>{"href": "https://…", "label": ""}</c>: the address if that is all.</summary>
    private static DataScalar? TakeAddress(Fields fields)
    {
        if (!fields.Has("url") || fields.Take("url") is not { } entry)
            return null;
        if (entry.Value is DataMap map && (map["href"] ?? map["url"]) is DataScalar { IsAbsent: false } address && map.Entries.All(e => e.Value == address || Fields.IsAbsent(e.Value)))
            return address;
        fields.PutBack("url", entry);
        return null;
    }

    private WebLink? TakeLink(Fields fields, ImmutableArray<BodyItem>.Builder body)
    {
        if ((fields.TakeScalar("url") ?? TakeAddress(fields)) is not { } scalar)
            return null;
        if (LinkFields.Read(scalar) is { } link)
            return link;
        diagnostics.Add(JsonResumeDiagnostics.NotAnAddress(scalar.Span, scalar.Text));
        body.Add(new LabelledItem("Link", DataText.Inline(scalar)) { Field = "url", Span = scalar.Span });
        return null;
    }

    private void AddBody(Fields fields, ImmutableArray<BodyItem>.Builder body)
    {
        foreach (var name in (ReadOnlySpan<string>)["description", "summary", "reference"])
        {
            // The employer's business is told apart, since it is about no role.
            var field = name == "description" && section.Kind is SectionKind.Work or SectionKind.Activities ? name : null;
            if (fields.Take(name) is { } entry)
                body.AddRange(ValueText.Body(entry.Value).Select(item => item with { Field = field }));
        }

        AddLabelled(fields, body, "score", fields.Map.Entries.Any(static e => KeySet.Plain(e.Key) == "gpa") ? "GPA" : "Score");
        if (fields.Take("highlights") is { } highlights)
            body.AddRange(ValueText.Bullets(highlights.Value));
        AddLabelled(fields, body, "courses", "Relevant coursework");
        AddLabelled(fields, body, "keywords", section.Kind is SectionKind.Work or SectionKind.Projects ? "Technologies" : "Keywords");
        AddLabelled(fields, body, "type", "Type");
    }

    private static void AddLabelled(Fields fields, ImmutableArray<BodyItem>.Builder body, string name, string label)
    {
        if (fields.Take(name) is { } entry)
            body.Add(new LabelledItem(label, ValueText.Line(entry.Value)) { Field = name, Span = entry.Value.Span });
    }
}
