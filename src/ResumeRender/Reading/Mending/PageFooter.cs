using ResumeRender.Diagnostics;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Mending;

/// <summary>The lines of a web page's footer and of its ways to other pages: they are about the whole page, so they
/// belong to no section and no entry.</summary>
internal static class PageFooter
{
    /// <summary>Removes the lines; none where the footer has titles other than “Contact”, which say what its parts
    /// are.</summary>
    public static List<Line> TakeFrom(List<Line> lines)
    {
        var frame = lines.FindAll(static l => l is { IsInFrame: true, IsBlank: false });
        if (
            frame.Exists(static l =>
                !HeadingLexicon.IsContact(l.Text) && (l.HeadingLevel > 0 || HeadingLexicon.TryRead(l.Text, out _))
            )
        )
            frame.RemoveAll(static l => !l.IsInNavigation || l.HeadingLevel > 0);
        lines.RemoveAll(frame.Contains);
        return frame;
    }

    /// <summary>Gives the contact reader what is for it, and gives back what else the footer says.</summary>
    public static List<Line> ReadContact(List<Line> frame, ContactReader contact, DiagnosticBag diagnostics)
    {
        var lines = frame.FindAll(static l => !HeadingLexicon.IsContact(l.Text));
        var navigation = lines.FindAll(static l => l.IsInNavigation);
        navigation.RemoveAll(contact.TakeProfiles);
        var rest = contact.ReadBlock(lines.FindAll(static l => !l.IsInNavigation));
        contact.TakeFromSentences(lines);
        foreach (var line in navigation.Concat(rest.FindAll(IsImprint)))
        {
            diagnostics.Add(ReadingDiagnostics.FurnitureLeftOut(line.Span, line.Text));
            rest.Remove(line);
        }

        return rest;
    }

    /// <summary>“© 2024 Ros Acht”</summary>
    private static bool IsImprint(Line line) =>
        line.Text.StartsWith('©')
        || line.Text.StartsWith("(c)", StringComparison.OrdinalIgnoreCase)
        || line.Text.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase);
}
