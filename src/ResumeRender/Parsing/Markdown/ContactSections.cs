using ResumeRender.Diagnostics;
using ResumeRender.Reading;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown;

/// <summary>Reads headings that are labels of contact data, each above its value: <c>## Name</c> above <c>Han Sora</c>,
/// <c>## Email</c> above an address.</summary>
internal static class ContactSections
{
    private const int LongestValue = 80;

    /// <summary>“A” above a place is a heading of the author's own; only in a row of contact data is it a
    /// label.</summary>
    private const int ShortestLabel = 2;

    /// <summary>Gives name and contact data to the reader and takes their lines out.</summary>
    public static void TakeFrom(List<Line> lines, ContactReader contact, DiagnosticBag diagnostics)
    {
        var took = false;
        for (var i = 0; i < lines.Count; i++)
        {
            // A mark says what the heading is, whatever its words are.
            if (lines[i] is not { HeadingLevel: > 0, Marks.IsEmpty: true } || Label(lines[i]) is not { } label)
                continue;
            var end = lines.FindIndex(i + 1, static l => l.HeadingLevel > 0);
            end = end < 0 ? lines.Count : end;
            var values = lines.GetRange(i + 1, end - i - 1).FindAll(static l => !l.IsBlank);
            if (
                values is not [{ Text.Length: <= LongestValue, Marks.IsEmpty: true } value]
                || !Takes(label, value, contact)
            )
                continue;
            diagnostics.Add(ReadingDiagnostics.WordsLeftOut(label.All.Span, label.Text));
            lines.RemoveRange(i, end - i);
            took = true;
            i--;
        }

        if (took && contact.Person.Name is not null)
            LeaveOutTitle(lines, diagnostics);
    }

    /// <summary>The words of a heading that are a label; signs and pictures before them do not count.</summary>
    private static MarkedText? Label(Line heading)
    {
        var start = heading.Text.TakeWhile(static c => !char.IsLetter(c)).Count();
        var words = heading.Content.All[start..].Trim(":：");
        return words.Length < ShortestLabel || HeadingLexicon.IsContact(words.Chars) || !ContactLabel.IsAll(words.Chars)
            ? null
            : words.Owner.Cut(words.Start, words.End);
    }

    private static bool Takes(MarkedText label, Line value, ContactReader contact)
    {
        var isName = ContactLabel.IsName(label.Text);
        if (isName ? contact.Person.Name is not null || !PersonName.Is(value.Text) : !Says(label, value))
            return false;
        if (isName)
            contact.TakeName(value.Content.All);
        return isName || contact.ReadBlock([Labelled(label, value)]).Count == 0;
    }

    private static bool Says(MarkedText label, Line value) =>
        ContactReader.HasContactData(new Line(LineForm.Text, value.Content))
        || ContactReader.HasContactData(Labelled(label, value));

    private static Line Labelled(MarkedText label, Line value) =>
        new(LineForm.Text, label.Append(value.Content, ':'));

    /// <summary>“Future Resume”, which says which document this is; the person's name stands elsewhere.</summary>
    private static void LeaveOutTitle(List<Line> lines, DiagnosticBag diagnostics)
    {
        var first = lines.FindIndex(static l => !l.IsBlank);
        if (first < 0 || lines[first].HeadingLevel == 0)
            return;
        var text = lines[first].Text.AsSpan().TrimEnd();
        if (!HeadingLexicon.IsDocumentTitle(text[(text.LastIndexOf(' ') + 1)..]))
            return;
        diagnostics.Add(ReadingDiagnostics.DocumentTitleLeftOut(lines[first].Span, lines[first].Text));
        lines.RemoveAt(first);
    }
}
