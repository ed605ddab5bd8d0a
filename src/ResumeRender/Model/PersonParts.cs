namespace ResumeRender.Model;

/// <summary>The parts of a <see cref="Person"/>; they combine.</summary>
[Flags]
public enum PersonParts
{
    /// <summary>No part.</summary>
    None = 0,

    /// <summary>The name.</summary>
    Name = 1,

    /// <summary>The line under the name.</summary>
    Headline = 2,

    /// <summary>All e-mail addresses.</summary>
    Emails = 4,

    /// <summary>All phone numbers.</summary>
    Phones = 8,

    /// <summary>Where the person lives.</summary>
    Location = 16,

    /// <summary>Links to pages that are not profiles on a network.</summary>
    Pages = 32,

    /// <summary>Links to profiles on networks.</summary>
    Profiles = 64,

    /// <summary>All links.</summary>
    Links = Pages | Profiles,

    /// <summary>The photo.</summary>
    Photo = 128,
}
