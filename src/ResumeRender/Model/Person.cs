using System.Collections.Immutable;
using ResumeRender.Diagnostics;

namespace ResumeRender.Model;

/// <summary>Who the résumé is about and how to reach them.</summary>
public sealed record Person
{
    /// <summary>Full name as it should stand on the page; null if nobody told us.</summary>
    public RichText? Name { get; init; }

    /// <summary>How the person is spoken of, such as “she/her”, without brackets; null if nobody told us.</summary>
    public RichText? Pronouns { get; init; }

    /// <summary>A line under the name, such as “Backend engineer”.</summary>
    public RichText? Headline { get; init; }

    /// <summary>E-mail addresses, the preferred one first.</summary>
    public ImmutableArray<ContactValue> Emails { get; init; } = [];

    /// <summary>Phone numbers as written, the preferred one first.</summary>
    public ImmutableArray<ContactValue> Phones { get; init; } = [];

    /// <summary>Where the person lives.</summary>
    public Place? Location { get; init; }

    /// <summary>Web pages and profiles.</summary>
    public ImmutableArray<WebLink> Links { get; init; } = [];

    /// <summary>A photo, as the source names it; null if it names none.</summary>
    public PhotoReference? Photo { get; init; }

    /// <summary>The parts that this source takes away from sources before it, such as those that a data file sets to
    /// <c>null</c>.</summary>
    /// <remarks>It says nothing of the parts of this person itself: a source may take an address away and give
    /// another.</remarks>
    public PersonParts Removed { get; init; }

    /// <summary>The networks, such as “GitHub”, whose profiles this source takes away from sources before it.</summary>
    public ImmutableArray<string> RemovedNetworks { get; init; } = [];
}

/// <summary>A photo as a source names it: a file, an address on the network, or the picture itself.</summary>
/// <param name="Target">A path, an address, or a <c>data:</c> URI, as written; never fetched from the network.</param>
/// <param name="Span">Where it was written; a path is seen from the folder of that file.</param>
public sealed record PhotoReference(string Target, SourceSpan Span = default)
{
    /// <summary>True if the author hid it: it stays in data, and no page shows it.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>A way to reach a person, as written.</summary>
/// <param name="Value">The address or number.</param>
/// <param name="Span">Where it was written.</param>
public sealed record ContactValue(string Value, SourceSpan Span = default)
{
    /// <summary>True if the author hid it: it stays in data, and no page shows it.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>A place, as written and, where the source says so, by its parts.</summary>
/// <param name="Text">What a reader sees, such as “Singapore” or “Menlo Park, CA”.</param>
/// <param name="Span">Where it was written.</param>
public sealed record Place(string Text, SourceSpan Span = default)
{
    /// <summary>Street and number; lines are separated by LF.</summary>
    public string? Address { get; init; }

    /// <summary>Post code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Town or city.</summary>
    public string? City { get; init; }

    /// <summary>State or province.</summary>
    public string? Region { get; init; }

    /// <summary>Country as ISO 3166-1 alpha-2.</summary>
    public string? CountryCode { get; init; }

    /// <summary>True if the author hid it: it stays in data, and no page shows it.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>A link to a page or profile.</summary>
/// <param name="Uri">Absolute address: http, https, mailto or tel.</param>
/// <param name="Span">Where it was written.</param>
public sealed record WebLink(string Uri, SourceSpan Span = default)
{
    /// <summary>The author's words for it; null shows the address itself.</summary>
    public string? Text { get; init; }

    /// <summary>Network of a profile, such as “GitHub”.</summary>
    public string? Network { get; init; }

    /// <summary>Name of the person on that network.</summary>
    public string? Username { get; init; }

    /// <summary>True if the author hid it: it stays in data, and no page shows it.</summary>
    public bool IsHidden { get; init; }
}
