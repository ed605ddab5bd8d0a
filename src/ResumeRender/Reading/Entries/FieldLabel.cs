using ResumeRender.Model;
using ResumeRender.Reading.Dates;
using ResumeRender.Words;

namespace ResumeRender.Reading.Entries;

/// <summary>The content of a form's line, by its label.</summary>
internal enum EntryField
{
    None,
    Title,
    Organization,
    Place,
    Dates,
}

/// <summary>Recognises the labels of forms that ask for each job and school field by field: “Employer:”, “Position
/// held”, “Arbeitgeber:”, “Cargo:”.</summary>
/// <remarks>Agencies, the old Europass and many offices hand out such forms, in every language.</remarks>
internal static class FieldLabel
{
    private const int LongestLabel = 80;

    private static readonly WordList Titles = WordList.Of("fields.title");

    private static readonly WordList ProjectTitles = WordList.Of("fields.project");

    private static readonly WordList Organizations = WordList.Of("fields.organization");

    private static readonly WordList Places = WordList.Of("fields.place");

    private static readonly WordList Dates = WordList.Of("fields.dates");

    /// <summary>Reads the label at the start of a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="kind">The section that the line stands in.</param>
    /// <returns>What the value is, none for other lines, and where it begins.</returns>
    public static (EntryField Field, int ValueStart) Read(ReadOnlySpan<char> text, SectionKind kind)
    {
        if (kind is not (SectionKind.Work or SectionKind.Education or SectionKind.Activities or SectionKind.Projects))
            return default;
        var end = LabelEnd(text, out var start);
        if (end <= 0 || text[start..].IsWhiteSpace())
            return default;
        var label = text[..end].Trim(" *_•-");
        // A project's role, client and period tell of it; only its name is its head.
        if (kind == SectionKind.Projects)
            return ProjectTitles.Contains(label) ? (EntryField.Title, start) : default;
        if (Organizations.Contains(label))
            return (EntryField.Organization, start);
        if (Titles.Contains(label))
            return (EntryField.Title, start);
        if (Places.Contains(label))
            return (EntryField.Place, start);
        return Dates.Contains(label) && DateReader.TryMatchWhole(text[start..].Trim(), out _)
            ? (EntryField.Dates, start)
            : default;
    }

    /// <summary>A label ends at a colon, at a tab, or at a gap of spaces.</summary>
    private static int LabelEnd(ReadOnlySpan<char> text, out int valueStart)
    {
        valueStart = 0;
        for (var i = 1; i < text.Length && i < LongestLabel; i++)
        {
            var isGap =
                text[i] == '\t' || (text[i] == ' ' && i + 2 < text.Length && text[i + 1] == ' ' && text[i + 2] == ' ');
            if (text[i] != ':' && !isGap)
                continue;
            valueStart = i + 1;
            while (valueStart < text.Length && (char.IsWhiteSpace(text[valueStart]) || text[valueStart] == ':'))
                valueStart++;
            return i;
        }

        return 0;
    }
}
