using ResumeRender.Diagnostics;
using ResumeRender.Formats.Markdown;
using ResumeRender.Model;
using ResumeRender.Parsing.Markdown.Marks;
using ResumeRender.Reading;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>Which lines are above the first section, and which lines are titles of sections.</summary>
/// <param name="Top">The lines above the first section, without the name.</param>
/// <param name="Sections">The titles.</param>
internal sealed record Outline(List<Line> Top, List<Heading> Sections)
{
    /// <summary>Finds the titles by their level and gives the name to the contact reader.</summary>
    public static Outline Find(List<Line> lines, ContactReader contact, DiagnosticBag diagnostics)
    {
        var titles = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (
                lines[i] is { HeadingLevel: > 0 and < BlockLines.TermLevel, IsBlank: false }
                && (lines[i].Text.Length > 0 || lines[i].Marks.Length > 0)
            )
                titles.Add(i);
        }

        var top = new HashSet<int>();
        while (
            titles.Count > 0 && lines[titles[0]].Marks.IsEmpty && HeadingLexicon.IsDocumentTitle(lines[titles[0]].Text)
        )
        {
            diagnostics.Add(ReadingDiagnostics.DocumentTitleLeftOut(lines[titles[0]].Span, lines[titles[0]].Text));
            top.Add(titles[0]);
            titles.RemoveAt(0);
        }

        if (titles.Count > 0 && contact.Person.Name is { } known)
        {
            // The front matter told the name: a heading above all others repeats it or says what the person is.
            var title = lines[titles[0]];
            var repeats = known.PlainText.Equals(title.Text, StringComparison.OrdinalIgnoreCase);
            if (repeats || (!IsKnown(title) && IsHighest(lines, titles)))
            {
                if (repeats || contact.TakeHeadline(title.Content.All))
                    top.Add(titles[0]);
                titles.RemoveAt(0);
            }
        }
        else if (titles.Count > 0 && IsName(lines, titles))
        {
            var name = titles[0];
            titles.RemoveAt(0);
            top.Add(name);
            contact.TakeName(lines[name].Content.All);
            // “# Jane Moss”, “## Painter”: a heading without text of its own is the headline.
            if (
                titles.Count > 1
                && IsHeadline(lines, titles, name)
                && contact.TakeHeadline(lines[titles[0]].Content.All)
            )
            {
                top.Add(titles[0]);
                titles.RemoveAt(0);
            }
        }

        var sections =
            titles.Count > 0
                ? OfLevel(lines, titles)
                : HeadingFinder.Find(lines).FindAll(h => !top.Contains(h.LineIndex));
        var end = sections.Count > 0 ? sections[0].LineIndex : lines.Count;
        var above = new List<Line>();
        for (var i = 0; i < end; i++)
        {
            if (!top.Contains(i))
                above.Add(lines[i]);
        }

        return new Outline(above, sections);
    }

    private static bool IsHighest(List<Line> lines, List<int> titles) =>
        titles.TrueForAll(t => t == titles[0] || lines[t].HeadingLevel > lines[titles[0]].HeadingLevel);

    private static bool IsName(List<Line> lines, List<int> titles)
    {
        var first = lines[titles[0]];
        if (IsKnown(first))
            return false;
        return first.HeadingLevel == 1
            || IsHighest(lines, titles)
            || lines.GetRange(titles[0] + 1, titles[1] - titles[0] - 1).Exists(ContactReader.HasContactData);
    }

    private static bool IsHeadline(List<Line> lines, List<int> titles, int name)
    {
        var line = lines[titles[0]];
        var isNext = lines.GetRange(name + 1, titles[0] - name - 1).TrueForAll(static l => l.IsBlank);
        var below = lines.GetRange(titles[0] + 1, titles[1] - titles[0] - 1);
        return isNext
            && !IsKnown(line)
            && (
                below.TrueForAll(static l => l.IsBlank)
                    ? lines[titles[1]].HeadingLevel <= line.HeadingLevel || line.HeadingLevel > 2
                    : below.Exists(ContactReader.HasContactData)
            );
    }

    private static bool IsKnown(Line line) =>
        line.Marks.Length > 0
        || HeadingLexicon.KindOf(line.Text) != SectionKind.Custom
        || HeadingLexicon.IsContact(line.Text);

    private static List<Heading> OfLevel(List<Line> lines, List<int> titles)
    {
        var level = titles.Min(t => lines[t].HeadingLevel);
        return
        [
            .. titles
                .Where(t => lines[t].HeadingLevel == level)
                .Select(t => new Heading(
                    t,
                    lines[t].Marks.FirstOrDefault(static m => m.Name is MarkNames.Section or MarkNames.Kind)
                        is { } mark
                        ? MarkedSection.KindOf(mark)
                        : HeadingLexicon.KindOf(lines[t].Text)
                )),
        ];
    }
}
