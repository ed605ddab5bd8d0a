using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.JsonResume.Values;

/// <summary>Makes one line of an object where a text was expected, without the names of its keys: “Best solution, Reed
/// Boats, 2016 – A hack day”.</summary>
/// <remarks>Only a key that no résumé has is a label, in words as people write them.</remarks>
internal static class ObjectText
{
    private static readonly KeySet Names = new("""
        first: firstName givenName given forename
        middle: middleName
        last: lastName familyName family surname
        """);

    private static readonly KeySet Values = new("""
        value: values content
        label: key
        """);

    /// <summary>The object in a line.</summary>
    public static RichText Line(DataMap map)
    {
        var given = map
            .Entries.Where(static e => !Fields.IsAbsent(e.Value) && !UnknownKeys.IsForPrograms(e))
            .ToImmutableArray();
        if (given.Length > 0 && given.All(static e => Names.Find(e.Key) is not null && e.Value is DataScalar))
            return ValueText.Join(given.Select(static e => ValueText.Line(e.Value)), " ");
        if (LabelAndValue(given) is { } pair)
            return pair;
        var fields = new Fields(map with { Entries = given }, Vocabulary.Custom.Keys, new DiagnosticBag());
        var head = ValueText.Join(
            new[]
            {
                Take(fields, "name"),
                Take(fields, "subtitle"),
                Take(fields, "organization"),
                TakePlace(fields),
                Dates(fields),
            }.OfType<RichText>(),
            ", "
        );
        var link = fields.TakeScalar("url") is { } url ? LinkFields.Read(url) : null;
        if (link is not null)
            head =
                head.IsEmpty ? Linked(link.Text ?? link.Uri, link)
                : head.Any(static r => r.Link is not null) ? head
                : new RichText(head.Select(r => r with { Link = link.Uri }));
        var body = ValueText.Join(
            new[] { Take(fields, "summary"), Take(fields, "highlights"), Take(fields, "keywords") }.OfType<RichText>(),
            ", "
        );
        var told = ValueText.Join([head, body], " – ");
        var rest = fields.Unknown.Select(static e =>
            e.Key.Length == 0
                ? ValueText.Line(e.Value)
                : RichText.Plain(ValueText.Title(e.Key) + ": ", e.KeySpan).Append(ValueText.Line(e.Value))
        );
        return ValueText.Join(rest.Prepend(told), "; ");
    }

    /// <summary><c>{"label": "Licence", "value": "B"}</c>.</summary>
    private static RichText? LabelAndValue(ImmutableArray<DataEntry> given)
    {
        if (
            given.Length != 2
            || given.FirstOrDefault(static e => Values.Find(e.Key) == "value") is not { Value: DataScalar } value
        )
            return null;
        return
            given.First(e => e != value) is { Value: DataScalar } other
            && (Values.Find(other.Key) ?? Vocabulary.Custom.Keys.Find(other.Key)) is "label" or "name"
            ? ValueText.Line(other.Value).Append(": ").Append(ValueText.Line(value.Value))
            : null;
    }

    private static RichText Linked(string text, WebLink link) =>
        new([new TextRun(text, Link: link.Uri, Span: link.Span)]);

    private static RichText? Take(Fields fields, string name) =>
        fields.Take(name) is { } entry ? ValueText.Line(entry.Value) : null;

    private static RichText? TakePlace(Fields fields) =>
        fields.Take("location") is not { } entry ? null
        : entry.Value is DataMap map
            ? PlaceFields.Read(map) is { } place ? RichText.Plain(place.Text, map.Span)
                : null
        : ValueText.Line(entry.Value);

    private static RichText? Dates(Fields fields)
    {
        fields.Take("current");
        if (DateFields.TakeRange(fields, new DiagnosticBag()) is { } range)
            return RichText.Plain(
                range.IsOpen && range.OpenWord is null && range.End is null ? range.Text + " –" : range.Text,
                range.Span
            );
        return fields.TakeScalar("releaseDate") is { } released
            ? RichText.Plain(released.Text.Trim(), released.Span)
            : null;
    }
}
