using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Dates;

namespace ResumeRender.Parsing.LinkedIn;

/// <summary>Turns rows of the export into entries.</summary>
internal sealed class LinkedInEntries(DiagnosticBag diagnostics)
{
    public Entry Position(CsvRow row) => Entry(row) with
    {
        Organization = Plain(row["Company Name"]),
        Title = Plain(row["Title"]),
        Location = PlaceOf(row["Location"]),
        Dates = Dates(row["Started On"], row["Finished On"], isOpenWithoutEnd: true),
        Body = [.. Body(row, "Description"), .. Rest(row)],
        Order = HeadOrder.OrganizationFirst,
    };

    public Entry Education(CsvRow row) => Entry(row) with
    {
        Organization = Plain(row["School Name"]),
        Title = Plain(row["Degree Name"]),
        Subtitle = Plain(row["Field Of Study", "Fields of Study"]),
        Dates = Dates(row["Start Date", "Started On"], row["End Date", "Finished On"], isOpenWithoutEnd: false),
        Body = [.. Body(row, "Notes"), .. Labelled(row, "Activities"), .. Rest(row)],
        Order = HeadOrder.OrganizationFirst,
    };

    public Entry Project(CsvRow row) => Entry(row) with
    {
        Title = Plain(row["Title"]),
        Link = Link(row),
        Dates = Dates(row["Started On"], row["Finished On"], isOpenWithoutEnd: true),
        Body = [.. Body(row, "Description"), .. Rest(row)],
        Order = HeadOrder.TitleFirst,
    };

    public Entry Certification(CsvRow row) => Entry(row) with
    {
        Title = Plain(row["Name"]),
        Organization = Plain(row["Authority"]),
        Link = Link(row),
        Dates = Dates(row["Started On"], row["Finished On"], isOpenWithoutEnd: false),
        Body = Rest(row),
        Order = HeadOrder.TitleFirst,
    };

    public Entry Honor(CsvRow row) => Entry(row) with
    {
        Title = Plain(row["Title"]),
        Organization = Plain(row["Issuer"]),
        Dates = Dates(row["Issued On"], default, isOpenWithoutEnd: false),
        Body = [.. Body(row, "Description"), .. Rest(row)],
        Order = HeadOrder.TitleFirst,
    };

    public Entry Publication(CsvRow row) => Entry(row) with
    {
        Title = Plain(row["Name"]),
        Organization = Plain(row["Publisher"]),
        Link = Link(row),
        Dates = Dates(row["Published On"], default, isOpenWithoutEnd: false),
        Body = [.. Body(row, "Description"), .. Rest(row)],
        Order = HeadOrder.TitleFirst,
    };

    public Entry Patent(CsvRow row) => Entry(row) with
    {
        Title = Plain(row["Title"]),
        Organization = Plain(row["Issuer"]),
        Subtitle = Plain(row["Patent Number", "Application Number", "Patent/Application Number"]),
        Link = Link(row),
        Dates = Dates(row["Issued On", "Filed On", "Issue Date", "Filing Date"], default, isOpenWithoutEnd: false),
        Body = [.. Body(row, "Description"), .. Rest(row)],
        Order = HeadOrder.TitleFirst,
    };

    public Entry Volunteering(CsvRow row) => Entry(row) with
    {
        Organization = Plain(row["Company Name", "Organization Name"]),
        Title = Plain(row["Role"]),
        Dates = Dates(row["Started On"], row["Finished On"], isOpenWithoutEnd: true),
        Body = [.. Body(row, "Description"), .. Labelled(row, "Cause"), .. Rest(row)],
        Order = HeadOrder.OrganizationFirst,
    };

    public Entry Organization(CsvRow row) => Entry(row) with
    {
        Organization = Plain(row["Name"]),
        Title = Plain(row["Position"]),
        Dates = Dates(row["Started On"], row["Finished On"], isOpenWithoutEnd: true),
        Body = [.. Body(row, "Description"), .. Rest(row)],
        Order = HeadOrder.OrganizationFirst,
    };

    public static Entry Course(CsvRow row) => Entry(row) with
    {
        Title = Plain(row["Name"]),
        Subtitle = Plain(row["Number"]),
        Body = Rest(row),
        Order = HeadOrder.TitleFirst,
    };

    public Entry TestScore(CsvRow row) => Entry(row) with
    {
        Title = Plain(row["Name"]),
        Subtitle = Plain(row["Score"]),
        Dates = Dates(row["Date", "Test Date"], default, isOpenWithoutEnd: false),
        Body = [.. Body(row, "Description"), .. Rest(row)],
        Order = HeadOrder.TitleFirst,
    };

    public ImmutableArray<BodyItem> Body(CsvRow row, string column) =>
        LinkedInText.Read(row[column], row.Source, diagnostics);

    private static Entry Entry(CsvRow row) => new() { Span = row.Span };

    private static RichText? Plain(CsvValue value) => LinkedInPerson.Plain(value);

    private static Place? PlaceOf(CsvValue value) => value.IsEmpty ? null : new Place(value.Text.Trim(), value.Span);

    // An address that may not become a link is found by Rest, as text.
    private static WebLink? Link(CsvRow row) =>
        row.Unused()
            .Any(static u =>
                u.Column.Equals("Url", StringComparison.OrdinalIgnoreCase) && LinkedInPerson.Link(u.Value) is not null
            )
            ? LinkedInPerson.Link(row["Url"])
            : null;

    private static ImmutableArray<BodyItem> Labelled(CsvRow row, string column) =>
        Plain(row[column]) is { } text ? [new LabelledItem(column, text) { Span = text.Span }] : [];

    /// <summary>Columns that are not known: said under their names, so that nothing is lost.</summary>
    private static ImmutableArray<BodyItem> Rest(CsvRow row) =>
        [.. row.TakeRest().Select(static u => (BodyItem)(u.Column.Length == 0
            ? new ParagraphItem(Plain(u.Value)!) { Span = u.Value.Span }
            : new LabelledItem(u.Column, Plain(u.Value)!) { Span = u.Value.Span }))];

    private DateRange? Dates(CsvValue start, CsvValue end, bool isOpenWithoutEnd)
    {
        if (start.Text is null || (start.IsEmpty && end.IsEmpty))
            return null;
        var span = start.Span.Union(end.Span);
        if (end.IsEmpty)
        {
            var only = DateReader.Read(start.Text, span, diagnostics);
            return only with { IsOpen = isOpenWithoutEnd && only is { IsUnderstood: true, End: null } };
        }

        return DateReader.Read(
            start.IsEmpty ? $"until {end.Text.Trim()}" : $"{start.Text.Trim()} – {end.Text.Trim()}",
            span,
            diagnostics
        );
    }
}
