namespace ResumeRender.Output.Markdown;

/// <summary>How the head of an entry is set out.</summary>
internal enum HeadManner
{
    /// <summary>A heading, and below it a line with bold words and what else there is between bars.</summary>
    Stacked,

    /// <summary>All in the heading: <c>### Role, Company — Place *(dates)*</c>.</summary>
    OneRow,

    /// <summary>A bullet for each entry, for awards and the like.</summary>
    Listed,
}
