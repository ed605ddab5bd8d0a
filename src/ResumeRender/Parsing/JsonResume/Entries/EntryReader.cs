using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;
using ResumeRender.Reading.Language;
using ResumeRender.Reading.Places;

namespace ResumeRender.Parsing.JsonResume.Entries;

/// <summary>Reads an element of an array such as <c>work</c> as an entry.</summary>
internal sealed class EntryReader(SectionKeys section, DiagnosticBag diagnostics)
{
    private const int LongestSubtitle = 80;

    private readonly bool _isCustom = section.Kind == SectionKind.Custom || section.Array.Length == 0;

    public Entry Read(DataNode node, string? key)
    {
        if (node is not DataMap map)
        {
            var line = new Entry
            {
                Title = node is DataScalar scalar ? DataText.Item(scalar) : ValueText.Line(node),
                Span = node.Span,
                Order = HeadOrder.TitleFirst,
            };
            return DateInTitle.Take(LineAsEntry.Read(line, section.Kind), diagnostics);
        }

        var isSchool = section.Kind == SectionKind.Education;
        var roles = section.HasRange ? RoleList.TakeFrom(ref map, isSchool) : [];
        map = NamedObject.Hoist(map, section);
        var fields = new Fields(map, section.Keys, diagnostics);
        var entry = new Entry
        {
            Order =
                section.Title is { } t
                && section.Organization is { } o
                && (fields.IsBefore(t, o) || !fields.Has(o))
                && fields.Has(t)
                    ? HeadOrder.TitleFirst
                    : HeadOrder.OrganizationFirst,
            Title = Text(fields, section.Title),
            Subtitle = Text(fields, section.Subtitle),
            Organization = Text(fields, section.Organization),
            Location = TakePlace(fields),
            Dates = TakeDates(fields),
            Priority = fields.TakeScalar(PriorityField.Key) is { } priority
                ? PriorityField.Read(priority, diagnostics)
                : null,
            IsHidden = map.IsHidden,
            Span = map.Span,
        };
        var body = ImmutableArray.CreateBuilder<BodyItem>();
        entry = entry with { Link = TakeLink(fields, body) };
        entry = entry with { Subtitle = entry.Subtitle ?? (entry.Title is null ? null : TakeShortDescription(fields)) };
        AddBody(fields, body);
        body.AddRange(UnknownKeys.ToItems(fields, diagnostics, _isCustom));
        if (entry is { Title: null, Organization: null } && key is not null)
            entry = entry with { Title = RichText.Plain(key) };
        entry = entry with { Body = body.ToImmutable() };
        if (!roles.IsEmpty)
        {
            var reader = new EntryReader(isSchool ? Vocabulary.Degree : Vocabulary.Role, diagnostics);
            entry = RoleList.Join(entry, [.. roles.Select(r => reader.Read(r, null))]);
        }

        return DateInTitle.Take(section.HasRange ? LineAsEntry.Read(entry, section.Kind) : entry, diagnostics);
    }

    /// <summary>Where editors let their users name the section, a line <c>description</c> before a text <c>summary</c>
    /// is what the entry is.</summary>
    private RichText? TakeShortDescription(Fields fields)
    {
        if (section.Kind != SectionKind.Custom || !fields.Has("summary") || fields.Take("summary") is not { } entry)
            return null;
        if (
            entry.Value is DataList { Items: [DataScalar { Text.Length: < LongestSubtitle } line, var text] }
            && entry.Key == "description"
            && !ValueText.IsSeveralLines(line)
        )
        {
            fields.PutBack("summary", entry with { Value = text });
            return DataText.Inline(line);
        }

        fields.PutBack("summary", entry);
        return null;
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
            return DateFields.TakeRange(fields, diagnostics)
                ?? (
                    fields.TakeScalar("releaseDate") is { } released
                        ? DateFields.ReadSingle(released, diagnostics)
                        : null
                );
        return fields.TakeScalar("date") is { } date ? DateFields.ReadSingle(date, diagnostics) : null;
    }

    private static Place? TakePlace(Fields fields)
    {
        if (fields.TakeScalar("location") is { } scalar)
            return PlaceReader.ToPlace(DataText.Inline(scalar).PlainText, scalar.Span);
        return fields.Take("location") is not { } entry ? null
            : entry.Value is DataMap map ? PlaceFields.Read(map)
            : PlaceReader.ToPlace(ValueText.Line(entry.Value).PlainText, entry.Value.Span);
    }

    private WebLink? TakeLink(Fields fields, ImmutableArray<BodyItem>.Builder body)
    {
        if (fields.TakeScalar("url") is not { } scalar)
        {
            if (!fields.Has("url") || fields.Take("url") is not { } entry)
                return null;
            if (LinkFields.ReadObject(entry.Value) is { } labelled)
                return labelled;
            fields.PutBack("url", entry);
            return null;
        }

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
            var field =
                name == "description" && section.Kind is SectionKind.Work or SectionKind.Activities ? name : null;
            if (fields.Take(name) is { } entry)
                body.AddRange(ValueText.Body(entry.Value).Select(item => item with { Field = field }));
        }

        if (fields.Take(GradeLine.Field) is { } grade)
            body.Add(GradeLine.Of(grade));
        if (fields.Take("highlights") is { } highlights)
            body.AddRange(ValueText.Bullets(highlights.Value));
        AddLabelled(fields, body, "courses", GivenLabels.Courses);
        // A section of the author's own has no name for them but its title.
        if (section.Kind == SectionKind.Custom && fields.Take("keywords") is { } words)
            body.Add(new ParagraphItem(ValueText.Line(words.Value)) { Field = "keywords", Span = words.Value.Span });
        AddLabelled(
            fields,
            body,
            "keywords",
            section.Kind is SectionKind.Work or SectionKind.Projects ? GivenLabels.Technologies : GivenLabels.Keywords
        );
        AddLabelled(fields, body, "type", "Type");
    }

    private static void AddLabelled(Fields fields, ImmutableArray<BodyItem>.Builder body, string name, string label)
    {
        if (fields.Take(name) is { } entry)
            body.Add(new LabelledItem(label, ValueText.Line(entry.Value)) { Field = name, Span = entry.Value.Span });
    }
}
