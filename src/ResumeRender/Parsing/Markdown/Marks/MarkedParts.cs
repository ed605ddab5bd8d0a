using System.Text.Json;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Marks;

/// <summary>Makes places, links and dates of words and what a mark says about them.</summary>
internal static class MarkedParts
{
    public static Place Place(MarkedSlice words, FieldMark mark) => new(words.ToString(), words.Span)
    {
        Address = mark["address"],
        PostalCode = mark["postalCode"],
        City = mark["city"],
        Region = mark["region"],
        CountryCode = mark["countryCode"],
    };

    public static WebLink? Link(MarkedSlice words, FieldMark mark)
    {
        if (words.IsEmpty || (words.Owner.LinkAt(words.Start) ?? LinkReader.ToUri(words.Chars)) is not { } uri)
            return null;
        var text = words.ToString();
        return new WebLink(uri, words.Span)
        {
            Text = mark["text"] ?? (text == uri ? null : text),
            Network = mark["network"],
            Username = mark["username"],
        };
    }

    /// <summary>Dates as their words are read, unless the mark says how to take them.</summary>
    public static DateRange Dates(MarkedSlice words, FieldMark mark, DiagnosticBag diagnostics)
    {
        if (mark.Data is not { } data)
            return DateReader.Read(words.ToString(), words.Span, diagnostics);
        return new DateRange
        {
            Text = words.ToString(),
            Span = words.Span,
            Start = Date(data, "start"),
            End = Date(data, "end"),
            IsOpen = data.TryGetProperty("open", out var open) && open.ValueKind == JsonValueKind.True,
            OpenWord = mark["word"],
        };
    }

    private static PartialDate? Date(JsonElement data, string key)
    {
        if (
            !data.TryGetProperty(key, out var date)
            || date.ValueKind != JsonValueKind.Object
            || Number(date, "year") is not { } year
        )
            return null;
        return new PartialDate(year, Number(date, "month"), Number(date, "day"))
        {
            Season = Text(date, "season") is { } season && Enum.TryParse<Season>(season, out var known) ? known : null,
            Qualifier = Text(date, "qualifier"),
        };
    }

    private static int? Number(JsonElement data, string key) =>
        data.TryGetProperty(key, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number)
            ? number
            : null;

    private static string? Text(JsonElement data, string key) =>
        data.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
