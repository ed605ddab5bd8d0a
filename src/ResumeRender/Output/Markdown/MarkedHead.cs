using ResumeRender.Model;

namespace ResumeRender.Output.Markdown;

/// <summary>The head of an entry in parts, each with the mark that says what it is.</summary>
internal static class MarkedHead
{
    internal static IEnumerable<(string Words, string Mark)> Of(Entry entry)
    {
        var title = (entry.Title, "title");
        var organization = (entry.Organization, "organization");
        var isEmpty = true;
        foreach (
            var (part, name) in entry.Order == HeadOrder.TitleFirst
                ? new[] { title, organization, (entry.Subtitle, "subtitle") }
                : [organization, title, (entry.Subtitle, "subtitle")]
        )
        {
            if (part is null)
                continue;
            yield return (InlineWriter.AtStart(part), FieldMarkWriter.Mark(name));
            isEmpty = false;
        }

        if (isEmpty)
            yield return ("", FieldMarkWriter.Mark("entry"));
        if (entry.Location is { } place)
            yield return (InlineWriter.AtStart(place.Text), FieldMarkWriter.Place(place));
        if (entry.Dates is { } dates)
            yield return (InlineWriter.AtStart(dates.Text), FieldMarkWriter.Dates(dates));
        if (entry.Link is { } link)
            yield return (InlineWriter.Words(link), FieldMarkWriter.Link(link));
    }
}
