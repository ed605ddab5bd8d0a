using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResumeRender.Diagnostics;
using ResumeRender.Formats;
using ResumeRender.Formats.Markdown;
using ResumeRender.Model;
using ResumeRender.Reading.Dates;

namespace ResumeRender.Output.Markdown;

/// <summary>Writes comments that say what the words before them are: <c>Acme &lt;!-- is: organization
/// --&gt;</c>.</summary>
internal static class FieldMarkWriter
{
    internal static string Mark(string name, string? word = null, JsonObject? data = null)
    {
        var words = word is null ? name : $"{name} {word}";
        var said = data is null or { Count: 0 } ? words : $"{words} {Harmless(data)}";
        return MarkNames.Opening + said + MarkNames.Closing;
    }

    /// <summary>A mark with a space before it, or nothing.</summary>
    internal static string Priority(Priority? priority) =>
        priority is { } given ? " " + Mark(MarkNames.Priority, PriorityReader.Word(given)) : "";

    /// <summary>The mark of what the author hid with a space before it, or nothing.</summary>
    internal static string Hidden(bool isHidden) => isHidden ? " " + Mark(MarkNames.Hidden) : "";

    /// <summary>The comment that authors write themselves, with a space before it, or nothing.</summary>
    internal static string Remark(Priority? priority) =>
        priority is { } given ? $" <!-- {PriorityReader.Word(given)} -->" : "";

    internal static string Place(Place place)
    {
        var data = new JsonObject();
        Put(data, "address", place.Address);
        Put(data, "postalCode", place.PostalCode);
        Put(data, "city", place.City);
        Put(data, "region", place.Region);
        Put(data, "countryCode", place.CountryCode);
        return Mark("place", null, data);
    }

    internal static string Link(WebLink link)
    {
        var data = new JsonObject();
        // Words that are the address itself would be taken for none.
        Put(data, "text", link.Text == link.Uri ? link.Text : null);
        Put(data, "network", link.Network);
        Put(data, "username", link.Username);
        return Mark("link", null, data);
    }

    /// <summary>The mark of dates; it spells them out if their words alone would be read as others, or could be where
    /// the person's country decides about day and month.</summary>
    internal static string Dates(DateRange dates)
    {
        var read = DateReader.Read(dates.Text, SourceSpan.None, new DiagnosticBag());
        var isSure = !FigureDate.In(dates.Text).Exists(static d => d.IsOpen);
        if (isSure && read == dates with { Span = SourceSpan.None })
            return Mark("dates");
        var data = new JsonObject();
        if (dates.Start is { } start)
            data["start"] = Date(start);
        if (dates.End is { } end)
            data["end"] = Date(end);
        data["open"] = dates.IsOpen;
        Put(data, "word", dates.OpenWord);
        return Mark("dates", null, data);
    }

    internal static string Metadata(IEnumerable<KeyValuePair<string, string>> metadata)
    {
        var data = new JsonObject();
        foreach (var (key, value) in metadata)
            data[key] = value;
        return Mark("meta", null, data);
    }

    private static JsonObject Date(PartialDate date)
    {
        var data = new JsonObject { ["year"] = date.Year };
        if (date.Month is { } month)
            data["month"] = month;
        if (date.Day is { } day)
            data["day"] = day;
        Put(data, "season", date.Season?.ToString());
        Put(data, "qualifier", date.Qualifier);
        return data;
    }

    private static void Put(JsonObject data, string key, string? value)
    {
        if (value is not null)
            data[key] = value;
    }

    /// <remarks>Two hyphens or an angle bracket could end the comment.</remarks>
    private static string Harmless(JsonObject data) =>
        Compact(data)
            .Replace(">", "\\u003E", StringComparison.Ordinal)
            .Replace("--", "-\\u002D", StringComparison.Ordinal);

    private static string Compact(JsonObject data)
    {
        using var stream = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                stream,
                new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
            data.WriteTo(json);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
