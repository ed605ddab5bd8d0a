using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>The head of a job, degree or award, or of a role within one, as a look is asked to compose it.</summary>
/// <param name="Entry">Place, dates and link are here.</param>
/// <param name="Lines">Role, organisation and what says more, in the author's order; none is empty.</param>
/// <param name="IsRow">True in a list of short rows, such as awards: the head is then a single line.</param>
/// <param name="IsRole">True for a role under the organisation of another entry.</param>
public sealed record EntryHead(Entry Entry, ImmutableArray<RichText> Lines, bool IsRow, bool IsRole)
{
    /// <summary>The first line, empty if there is none.</summary>
    public RichText First => Lines.IsEmpty ? RichText.Empty : Lines[0];

    /// <summary>The lines below the first.</summary>
    public IEnumerable<RichText> Others => Lines.Skip(1);

    /// <summary>True if the first line opens something: more lines, a body or roles are below it.</summary>
    public bool IsHeading => !IsRole && (Lines.Length > 1 || !Entry.Body.IsEmpty || !Entry.Roles.IsEmpty);
}
