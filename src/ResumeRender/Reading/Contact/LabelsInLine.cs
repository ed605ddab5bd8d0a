using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Contact;

/// <summary>Cuts a line of contact data with several labels and nothing but spaces between: “Nationality: Irish Phone
/// number: +353 85 555 0142”.</summary>
internal static class LabelsInLine
{
    private const int MostWordsOfLabel = 3;

    /// <summary>The pieces, each with its label; the line itself if it has no second label.</summary>
    public static List<MarkedSlice> Split(MarkedSlice line)
    {
        var pieces = new List<MarkedSlice>();
        var start = 0;
        var text = line.Chars;
        for (var colon = 0; colon < text.Length; colon++)
        {
            if (text[colon] != ':' || colon + 1 >= text.Length || !char.IsWhiteSpace(text[colon + 1]))
                continue;
            if (
                LabelStart(text[..colon], start) is > 0 and var label
                && label > start
                && text[start..label].Contains(':')
            )
            {
                pieces.Add(line[start..label].Trim());
                start = label;
            }
        }

        pieces.Add(line[start..].Trim());
        return pieces;
    }

    /// <summary>Where the label begins that ends here; −1 if the last words are not a label.</summary>
    private static int LabelStart(ReadOnlySpan<char> text, int start)
    {
        var (best, at) = (-1, text.Length);
        for (var words = 0; words < MostWordsOfLabel && at > start; words++)
        {
            at = text[..at].TrimEnd().LastIndexOfAny(' ', '\u00A0') + 1;
            var label = text[at..].Trim();
            if (label.Length > 2 && char.IsUpper(label[0]) && (ContactLabel.IsAll(label) || PersonalFact.Is(label)))
                best = at;
        }

        return best;
    }
}
