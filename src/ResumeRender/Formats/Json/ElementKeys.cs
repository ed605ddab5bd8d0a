using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Formats.Json;

/// <summary>Which key of JSON Resume holds which part of an entry; null where there is none.</summary>
/// <param name="Kind">The sections whose entries go to the array.</param>
/// <param name="Array">The array's key in the root.</param>
/// <param name="Title">Key of the title.</param>
internal sealed record ElementKeys(SectionKind Kind, string Array, string Title)
{
    /// <summary>All arrays of the standard, in its order.</summary>
    internal static ImmutableArray<ElementKeys> All { get; } =
    [
        new(SectionKind.Work, "work", "position")
        {
            Organization = "name",
            Location = "location",
            Url = "url",
            Paragraphs = "summary",
            Bullets = "highlights",
            Fields = ["description"],
        },
        new(SectionKind.Activities, "volunteer", "position")
        {
            Organization = "organization",
            Url = "url",
            Paragraphs = "summary",
            Bullets = "highlights",
        },
        new(SectionKind.Education, "education", "studyType")
        {
            Organization = "institution",
            Subtitle = "area",
            Url = "url",
            Fields = ["score", "courses"],
        },
        new(SectionKind.Awards, "awards", "title")
        {
            Organization = "awarder",
            Date = "date",
            Paragraphs = "summary",
        },
        new(SectionKind.Certificates, "certificates", "name")
        {
            Organization = "issuer",
            Date = "date",
            Url = "url",
        },
        new(SectionKind.Publications, "publications", "name")
        {
            Organization = "publisher",
            Date = "releaseDate",
            Url = "url",
            Paragraphs = "summary",
        },
        new(SectionKind.Skills, "skills", "name")
        {
            Subtitle = "level",
            Bullets = "keywords",
            Values = "keywords",
        },
        new(SectionKind.Languages, "languages", "language") { Subtitle = "fluency", Value = "fluency" },
        new(SectionKind.Interests, "interests", "name") { Bullets = "keywords", Values = "keywords" },
        new(SectionKind.References, "references", "name") { Paragraphs = "reference", Value = "reference" },
        new(SectionKind.Projects, "projects", "name")
        {
            Organization = "entity",
            Roles = "roles",
            Url = "url",
            Paragraphs = "description",
            Bullets = "highlights",
            Fields = ["keywords", "type"],
        },
    ];

    internal string? Subtitle { get; init; }

    /// <summary>Key of a list that holds the subtitle.</summary>
    internal string? Roles { get; init; }

    internal string? Organization { get; init; }

    internal string? Location { get; init; }

    internal string? Url { get; init; }

    /// <summary>Key of a single date.</summary>
    internal string? Date { get; init; }

    /// <summary>True if the entries have <c>startDate</c> and <c>endDate</c>.</summary>
    internal bool HasRange =>
        Kind is SectionKind.Work or SectionKind.Activities or SectionKind.Education or SectionKind.Projects;

    internal string? Paragraphs { get; init; }

    internal string? Bullets { get; init; }

    /// <summary>Key of what stands after the label of a line, as one text.</summary>
    internal string? Value { get; init; }

    /// <summary>Key of what stands after the label of a line, as a list.</summary>
    internal string? Values { get; init; }

    /// <summary>Keys that hold one item of the body each: the one with this <see cref="BodyItem.Field"/>.</summary>
    internal ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>True if a line directly under the section's title is an element by itself, such as a line of
    /// skills.</summary>
    internal bool TakesLines => !HasRange;

    internal static ElementKeys? For(SectionKind kind) => All.FirstOrDefault(k => k.Kind == kind);
}
