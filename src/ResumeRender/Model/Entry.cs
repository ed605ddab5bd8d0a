using System.Collections.Immutable;
using ResumeRender.Diagnostics;

namespace ResumeRender.Model;

/// <summary>One job, degree, project, award or the like.</summary>
/// <remarks>Fields are null when the author did not give them. A title alone is an entry too (an award, say).</remarks>
public sealed record Entry
{
    /// <summary>What it is: the role at work, the degree in education, the name of a project, award or paper.</summary>
    public RichText? Title { get; init; }

    /// <summary>A further line of the head: a role in a project, a supervisor, a field of study, authors.</summary>
    public RichText? Subtitle { get; init; }

    /// <summary>Employer, school, publisher, awarder.</summary>
    public RichText? Organization { get; init; }

    /// <summary>Where it was.</summary>
    public Place? Location { get; init; }

    /// <summary>A page about it.</summary>
    public WebLink? Link { get; init; }

    /// <summary>When it was.</summary>
    public DateRange? Dates { get; init; }

    /// <summary>Several roles under the one <see cref="Organization"/>, newest first as a rule; their own organisation
    /// is null.</summary>
    public ImmutableArray<Entry> Roles { get; init; } = [];

    /// <summary>Paragraphs, labelled lines and bullets, in order.</summary>
    public ImmutableArray<BodyItem> Body { get; init; } = [];

    /// <summary>In which order the author wrote the parts of the head; layouts may follow it.</summary>
    public HeadOrder Order { get; init; }

    /// <summary>Whether it may be left out of a page that is too full; null if the author did not say.</summary>
    public Priority? Priority { get; init; }

    /// <summary>True if the author hid it: it stays in data, and no page shows it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Where the entry was written.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The bullets of the body.</summary>
    public IEnumerable<BulletItem> Highlights => Body.OfType<BulletItem>();

    /// <summary>Organisation, title and subtitle, those there are, in the author's order: the lines of the
    /// head.</summary>
    public IEnumerable<RichText> HeadLines
    {
        get
        {
            var (first, second) = Order == HeadOrder.OrganizationFirst ? (Organization, Title) : (Title, Organization);
            return new[] { first, second, Subtitle }
                .Where(static line => line is { IsEmpty: false })
                .Select(static line => line!);
        }
    }

    /// <summary>The lines of the head in one, with commas between them.</summary>
    public RichText HeadRow =>
        HeadLines.Aggregate(RichText.Empty, static (row, line) => row.IsEmpty ? line : row.Append(", ").Append(line));
}

/// <summary>Which part of an entry's head comes first in the source.</summary>
public enum HeadOrder
{
    /// <summary>The organisation leads: “TikTok” above “Backend engineer”.</summary>
    OrganizationFirst,

    /// <summary>The title leads: “Backend engineer” above “TikTok”.</summary>
    TitleFirst,
}
