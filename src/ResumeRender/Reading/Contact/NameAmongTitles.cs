using ResumeRender.Model;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Contact;

/// <summary>Finds the name of the person where it does not open the page: set like the titles of sections, or below a
/// narrow column.</summary>
internal static class NameAmongTitles
{
    /// <summary>A name set like the titles, below a line of something else: contact data stand below it, and no title
    /// says such words.</summary>
    public static Line? TakeFrom(List<Line> lines, List<Heading> headings)
    {
        if (headings.Count < 2 || headings[0] is not { Kind: SectionKind.Custom, ContentStart: 0 } first)
            return null;
        var line = lines[first.LineIndex];
        if (
            !PersonName.Is(line.Text)
            || HeadingLexicon.TryRead(line.Text, out _)
            || HeadingLexicon.IsContact(line.Text)
        )
            return null;
        var below = lines.GetRange(first.LineIndex + 1, headings[1].LineIndex - first.LineIndex - 1);
        // “Hoja de vida”, the name, and “Datos personales” as a title of their own.
        if (
            HeadingLexicon.IsContact(lines[headings[1].LineIndex].Text)
            && lines
                .GetRange(0, first.LineIndex)
                .TrueForAll(static l => l.IsBlank || HeadingLexicon.IsDocumentTitle(l.Text))
            && below.TrueForAll(static l => l.IsBlank)
        )
        {
            headings.RemoveAt(0);
            return line;
        }

        if (
            !below.Exists(ContactReader.HasContactData)
            || lines.GetRange(0, first.LineIndex).Exists(ContactReader.HasContactData)
        )
            return null;
        headings.RemoveAt(0);
        return line;
    }

    /// <summary>Takes the name where a profile's print has it: after the narrow column, in a block of its own right
    /// above the summary.</summary>
    public static int TakeBlock(List<Line> lines, int start, int end, ContactReader contact)
    {
        var last = end;
        while (last > start && lines[last - 1].IsBlank)
            last--;
        var first = last;
        while (first > start && !lines[first - 1].IsBlank)
            first--;
        if (
            first <= start
            || last - first > 4
            || !lines.GetRange(first, last - first).TrueForAll(static l => l.Form == LineForm.Text)
            || !PersonName.Is(lines[first].Text)
        )
            return end;
        return contact.ReadTop(lines.GetRange(first, last - first)).Count == 0 ? first : end;
    }
}
