using System.Collections.Immutable;
using ResumeRender.Diagnostics;

namespace ResumeRender.Model;

/// <summary>The kind of a section, as its title says.</summary>
public enum SectionKind
{
    /// <summary>Any other section.</summary>
    Custom,

    /// <summary>A few sentences about the person.</summary>
    Summary,

    /// <summary>Paid work.</summary>
    Work,

    /// <summary>Schools, degrees, courses.</summary>
    Education,

    /// <summary>Things made, also in one's own time.</summary>
    Projects,

    /// <summary>The person's skills.</summary>
    Skills,

    /// <summary>Scientific work.</summary>
    Research,

    /// <summary>Prizes and honours.</summary>
    Awards,

    /// <summary>Certificates and licences.</summary>
    Certificates,

    /// <summary>Papers, books, talks in print.</summary>
    Publications,

    /// <summary>Volunteering, clubs and other activities.</summary>
    Activities,

    /// <summary>Languages spoken.</summary>
    Languages,

    /// <summary>Interests and hobbies.</summary>
    Interests,

    /// <summary>People who speak for the person.</summary>
    References,
}

/// <summary>A titled part of the résumé: first what stands directly under the title, then the entries.</summary>
public sealed record Section
{
    /// <summary>The title as the author wrote it; empty for text before the first title.</summary>
    public RichText Title { get; init; } = RichText.Empty;

    /// <summary>The kind of the section.</summary>
    public SectionKind Kind { get; init; }

    /// <summary>Paragraphs, labelled lines and bullets that belong to no entry, in order.</summary>
    public ImmutableArray<BodyItem> Body { get; init; } = [];

    /// <summary>Jobs, degrees, projects, awards, … in the author's order.</summary>
    public ImmutableArray<Entry> Entries { get; init; } = [];

    /// <summary>Whether it may be left out of a page that is too full; null if the author did not say.</summary>
    public Priority? Priority { get; init; }

    /// <summary>True if the author hid it: it stays in data, and no page shows it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Where the section was written.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>True if the entries are a list of short rows, such as awards: none has a body, and some have a single
    /// line for a head.</summary>
    /// <remarks>Their heads then look best in a line each, all alike: see <see cref="Entry.HeadRow"/>.</remarks>
    public bool HasRows => !Entries.IsEmpty
        && Entries.All(static e => e.Body.IsEmpty && e.Roles.IsEmpty)
        && Entries.Any(static e => e.HeadLines.Count() <= 1);

    /// <summary>True if there is nothing under the title.</summary>
    public bool IsEmpty => Body.IsEmpty && Entries.IsEmpty;
}
