using ResumeRender.Layout;

namespace ResumeRender.Layouts.Shared;

/// <summary>The styles for the first line of an entry's head.</summary>
/// <param name="Entry">A head that is a heading, such as a job or a degree.</param>
/// <param name="Role">One of several roles at the same employer.</param>
/// <param name="Line">An entry of a single line, such as an award.</param>
internal sealed record EntryStyles(BlockStyle Entry, BlockStyle Role, BlockStyle Line)
{
    /// <summary>The style for a head.</summary>
    internal BlockStyle Of(EntryHead head) => head.IsRole ? Role : head.IsHeading ? Entry : Line;
}
