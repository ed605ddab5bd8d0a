using ResumeRender.Diagnostics;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Mending;

/// <summary>Takes the names of fields out of a profile page that has each on a line of its own: “Company Name”, “Dates
/// Employed”.</summary>
/// <remarks>Pages of networks were so until about 2021, and people keep what they copied then. Without those lines they
/// read as today's.</remarks>
internal static class ProfileFields
{
    /// <summary>One or two such lines may be an author's own.</summary>
    private const int Fewest = 3;

    private static readonly WordList Names = WordList.Of("pages.profile-fields");

    /// <summary>Leaves them out and reports it.</summary>
    public static void LeaveOut(List<Line> lines, DiagnosticBag diagnostics)
    {
        if (lines.Count(static l => Is(l) && l.Text.Contains(' ')) < Fewest)
            return;
        // Gone, not blank: the value goes on with the line above.
        lines.RemoveAll(line =>
        {
            if (!Is(line))
                return false;
            diagnostics.Add(ReadingDiagnostics.FurnitureLeftOut(line.Span, line.Text));
            return true;
        });
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Form == LineForm.Text && EndorsementsIn(lines[i].Text) is > 0 and var at)
            {
                diagnostics.Add(
                    ReadingDiagnostics.FurnitureLeftOut(
                        lines[i].Content.SpanOf(at, lines[i].Text.Length),
                        lines[i].Text[at..].Trim()
                    )
                );
                lines[i] = lines[i] with { Content = lines[i].Content.Cut(0, at) };
            }
        }
    }

    private static bool Is(Line line) => line.Form == LineForm.Text && Names.Contains(line.Text);

    /// <summary>Where “ · 24” begins after a skill, which counts who agreed; 0 for none.</summary>
    private static int EndorsementsIn(ReadOnlySpan<char> text)
    {
        var dot = text.LastIndexOf(" · ");
        return
            dot > 0
            && text[(dot + 3)..].IndexOfAnyExceptInRange('0', '9') < 0
            && text[..dot].IndexOfAnyInRange('0', '9') < 0
            ? dot
            : 0;
    }
}
