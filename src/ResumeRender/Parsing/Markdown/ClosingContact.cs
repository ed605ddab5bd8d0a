using ResumeRender.Model;
using ResumeRender.Parsing.Text;

namespace ResumeRender.Parsing.Markdown;

/// <summary>Knows the contact data at the foot of a résumé: below its last rule stands nothing else, so they are of no section above.</summary>
internal static class ClosingContact
{
    private const int MostLines = 6;

    private const double SureOfPlace = 0.8;

    /// <summary>Takes such lines off the end; an empty list if the résumé ends otherwise.</summary>
    public static List<Line> TakeFrom(List<Line> lines)
    {
        var rule = lines.FindLastIndex(static l => l.Form == LineForm.Rule);
        if (rule < 0)
            return [];
        var below = lines.GetRange(rule + 1, lines.Count - rule - 1).FindAll(static l => !l.IsBlank);
        if (below.Count is 0 or > MostLines || !below.Exists(ContactReader.HasContactData) || !below.TrueForAll(IsContact))
            return [];
        lines.RemoveRange(rule, lines.Count - rule);
        return below;
    }

    private static bool IsContact(Line line) =>
        line is { HeadingLevel: 0, Marks.IsEmpty: true } && ContactPieces.Of(line.Content.All).TrueForAll(static p =>
            ContactReader.HasContactData(new Line(LineForm.Text, p.Owner.Cut(p.Start, p.End))) || PlaceReader.Score(p.Chars, false) >= SureOfPlace);
}
