using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Reading.Contact;

/// <summary>Finds streets that no word tells, by the post code and town right after them: <c>Am Hafen 3</c> before
/// <c>24103 Kiel</c>.</summary>
internal static class StreetsBeforeTowns
{
    /// <summary>The texts of the pieces that are such streets.</summary>
    /// <param name="lines">Lines of contact data, with what stands around them.</param>
    public static IEnumerable<string> In(IEnumerable<Line> lines)
    {
        string? before = null;
        foreach (var line in lines.Where(static l => l is { IsBlank: false, Form: LineForm.Text }))
        {
            foreach (var piece in ContactPieces.Of(line.Content.All))
            {
                var text = Whitespace.Collapse(ContactLabel.Cut(piece, out _).Chars).TrimEnd(',');
                if (before is not null && PostTown.TryRead(text) is { IsCodeFirst: true })
                    yield return before;
                // “Team Lead Level 3” is what somebody is.
                before = StreetAddress.IsNameWithNumber(text) && NameLexicon.RoleScore(text) <= 0 ? text : null;
            }
        }
    }
}
