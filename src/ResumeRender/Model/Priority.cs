namespace ResumeRender.Model;

/// <summary>How readily a part is left out when the page is too full, as the author said.</summary>
/// <remarks>One scale, whose numbers authors may write too. What has no priority of its own goes by that of the part it
/// is in, and at last by <see cref="Normal"/>.</remarks>
public enum Priority
{
    /// <summary>Leave it out before anything else.</summary>
    Optional = 0,

    /// <summary>Leave it out when all that is optional is out.</summary>
    Low = 1,

    /// <summary>As what nobody marked.</summary>
    Normal = 2,

    /// <summary>Leave it out last.</summary>
    High = 3,
}
