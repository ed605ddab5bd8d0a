using ResumeRender.Model;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Parsing.Markdown;

/// <summary>Recognises the contact data at the foot of a résumé: below its last rule stand more of them than of other
/// words, so they are of no section above.</summary>
internal static class ClosingContact
{
    private const int MostLines = 6;

    private const int MostWords = 20;

    private const double SureOfPlace = 0.8;

    /// <summary>Takes such lines off the end; an empty list if the résumé ends otherwise.</summary>
    public static List<Line> TakeFrom(List<Line> lines)
    {
        var rule = lines.FindLastIndex(static l => l.Form == LineForm.Rule);
        if (rule < 0)
            return [];
        var below = lines.GetRange(rule + 1, lines.Count - rule - 1).FindAll(static l => !l.IsBlank);
        if (
            below.Count is 0 or > MostLines
            || below.Exists(static l =>
                l is not { HeadingLevel: 0, Form: LineForm.Text, Marks.IsEmpty: true, WordCount: <= MostWords }
            )
        )
            return [];
        var pieces = below.SelectMany(static l => ContactPieces.Of(l.Content.All)).ToList();
        if (
            !pieces.Exists(IsContact)
            || pieces.Count(static p => !IsContact(p) && !IsAbout(p)) >= pieces.Count(IsContact)
        )
            return [];
        lines.RemoveRange(rule, lines.Count - rule);
        return below;
    }

    private static bool IsContact(MarkedSlice piece) =>
        ContactReader.HasContactData(new Line(LineForm.Text, piece.Owner.Cut(piece.Start, piece.End)));

    private static bool IsAbout(MarkedSlice piece) =>
        PersonalFact.Is(piece.Chars) || PlaceReader.Score(piece.Chars, false) >= SureOfPlace;
}
