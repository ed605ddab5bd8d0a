using ResumeRender.Gazetteer;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;
using ResumeRender.Words;

namespace ResumeRender.Reading.Contact;

/// <summary>Tells from the other pieces of contact data the one that says where the person lives.</summary>
internal static class ContactPlace
{
    private static readonly WordList Labels = WordList.Of("labels.address");

    /// <summary>True if the piece is a place.</summary>
    /// <param name="text">The piece without its label.</param>
    /// <param name="label">The label, in lower case; empty for none.</param>
    /// <param name="isAfterName">True if the name or contact data came before: the first words of a résumé are seldom a
    /// place.</param>
    public static bool Is(string text, ReadOnlySpan<char> label, bool isAfterName)
    {
        if (IsLabel(label))
            return text.Length > 1;
        // A line that begins with a span of time is an entry, whatever town it ends in.
        if (!isAfterName || text.Length > 90 || (char.IsAsciiDigit(text[0]) && DateScanner.BeginsWithSpan(text)))
            return false;
        var lastPart =
            text.LastIndexOf(',') is > 0 and var comma && text[..comma].LastIndexOf(',') is > 0 and var before
                ? text[(before + 1)..]
                : text;
        // “Blk 123 Tampines Street 11, Singapore 520123”, “123 Main Street, Springfield, IL 62704”
        var isAddress =
            text.LastIndexOf(',') is > 0 and var only
            && text.AsSpan(0, only).IndexOfAnyInRange('0', '9') >= 0
            && Whitespace.CountWords(text) < 14
            && (
                PostTown.TryRead(text[(only + 1)..].Trim()) is not null
                || PlaceReader.Score(lastPart.AsSpan().Trim(), false) >= 0.8
            );
        // “Oban, Argyll”: a town that lists know, then one or two words that none does.
        var isTownOfRegion =
            text.IndexOf(',') is > 0 and var first
            && text.LastIndexOf(',') == first
            && PlaceNames.IsTown(text.AsSpan(0, first))
            && PlaceReader.IsTownLike(text.AsSpan(first + 1).Trim());
        return isAddress
            || isTownOfRegion
            || PostTown.HasCode(text)
            || PlaceReader.Score(text, false) >= 0.7
            || PlaceReader.Score(lastPart.AsSpan().Trim(), false) >= 0.9;
    }

    /// <summary>True for the word before an address.</summary>
    public static bool IsLabel(ReadOnlySpan<char> label) => Labels.Contains(label);
}
