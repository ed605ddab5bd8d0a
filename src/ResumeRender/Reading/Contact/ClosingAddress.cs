using ResumeRender.Model;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Contact;

/// <summary>Recognises the page of the person that closes a résumé: “Website: www.example.com” below its last
/// section.</summary>
internal static class ClosingAddress
{
    /// <summary>Takes such a line off the end of a résumé.</summary>
    /// <param name="lines">All lines; the line is removed.</param>
    /// <param name="lastKind">What the last section is about: what was made or written has pages of its own.</param>
    /// <returns>The line, or an empty list if the résumé ends otherwise.</returns>
    public static List<Line> TakeFrom(List<Line> lines, SectionKind lastKind)
    {
        var last = lines.FindLastIndex(static l => !l.IsBlank);
        // Right below other text it belongs to that text.
        if (
            last < 1
            || !lines[last - 1].IsBlank
            || lines[last].Form != LineForm.Text
            || lastKind
                is SectionKind.Projects
                    or SectionKind.Publications
                    or SectionKind.Research
                    or SectionKind.References
        )
            return [];
        var value = ContactLabel.Cut(lines[last].Content.All, out var label);
        if (label.Length == 0 || LinkReader.ToUri(value.Chars) is null)
            return [];
        var taken = lines.GetRange(last, 1);
        lines.RemoveRange(last, lines.Count - last);
        return taken;
    }
}
