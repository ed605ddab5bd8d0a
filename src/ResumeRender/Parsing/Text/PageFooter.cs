using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Text;

/// <summary>The lines of a web page's footer: they stand below the last entry and are about the whole page, so they belong to no section.</summary>
internal static class PageFooter
{
    /// <summary>Removes the lines; none where the footer has titles of its own, which say what its parts are.</summary>
    public static List<Line> TakeFrom(List<Line> lines)
    {
        var footer = lines.FindAll(static l => l.IsInFooter);
        if (footer.TrueForAll(static l => l.IsBlank) || footer.Exists(static l => l.HeadingLevel > 0 || HeadingLexicon.TryRead(l.Text, out _) || HeadingLexicon.IsContact(l.Text)))
            return [];
        lines.RemoveAll(static l => l.IsInFooter);
        return footer;
    }

    /// <summary>Gives the contact reader what is for it, and gives back what else the footer says.</summary>
    public static List<Line> ReadContact(List<Line> footer, ContactReader contact, DiagnosticBag diagnostics)
    {
        var rest = contact.ReadBlock(footer).FindAll(static l => !l.IsBlank);
        contact.TakeFromSentences(footer);
        foreach (var line in rest.FindAll(IsImprint))
        {
            diagnostics.Add(ParsingDiagnostics.FurnitureLeftOut(line.Span, line.Text));
            rest.Remove(line);
        }

        return rest;
    }

    /// <summary>“© 2024 Ros Acht”</summary>
    private static bool IsImprint(Line line) =>
        line.Text.StartsWith('©') || line.Text.StartsWith("(c)", StringComparison.OrdinalIgnoreCase) || line.Text.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase);
}
