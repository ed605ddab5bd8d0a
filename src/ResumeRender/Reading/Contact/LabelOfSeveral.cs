using ResumeRender.Diagnostics;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Contact;

/// <summary>Recognises labels of several words that tell one of several addresses or numbers from the others: “Work
/// Address”, “Phone (home)”, “Tel/Fax”.</summary>
internal static class LabelOfSeveral
{
    private const int MostWords = 4;

    private const string Separators = " /&()\u00A0";

    private static readonly WordList Which = WordList.Of("labels.which", "labels.fax");

    private static readonly WordList Kinds = WordList.Of(
        "labels.email", "labels.phone", "labels.address", "labels.web", "labels.other");

    private static readonly WordList Places = WordList.Of("labels.address");

    private static readonly WordList Faxes = WordList.Of("labels.fax");

    /// <summary>True if all words of a label say what it is before and which of several.</summary>
    /// <param name="label">The label without its colon.</param>
    /// <param name="value">What stands after it; an address or a number needs no word that says what it is.</param>
    public static bool Is(ReadOnlySpan<char> label, ReadOnlySpan<char> value)
    {
        var (kinds, which) = Count(label);
        return which > 0
            && (kinds > 0 || KindIn(label).Length > 0 || LinkReader.IsEmail(value) || PhoneReader.IsPhone(value));
    }

    /// <summary>The word of such a label that says what is after it, in lower case; empty for none.</summary>
    public static string KindIn(ReadOnlySpan<char> label)
    {
        var kind = "";
        foreach (var range in label.SplitAny(Separators))
        {
            var word = label[range].TrimEnd('.');
            // “Home” is a label of its own; in “Home Phone” the other word says what comes.
            if (Kinds.Contains(word) && (kind.Length == 0 || !Which.Contains(word)))
                kind = word.ToString().ToLowerInvariant();
        }

        return kind;
    }

    /// <summary>True for “Campus Address” and “Permanent address:”, which tell where the lines below them
    /// lead.</summary>
    public static bool IsOfAddress(ReadOnlySpan<char> line)
    {
        var label = line.TrimEnd().TrimEnd(":：").TrimEnd();
        var (kinds, which) = Count(label);
        return kinds + which > 0
            && (label.Length < line.TrimEnd().Length || (kinds > 0 && which > 0))
            && (kinds == 0 || Places.Contains(KindIn(label)));
    }

    /// <summary>True for “Fax / Tel”, the label of a number that is a phone as well.</summary>
    public static bool IsPhoneAndFax(ReadOnlySpan<char> piece)
    {
        var colon = piece.IndexOfAny(':', '：');
        var label = colon > 0 ? piece[..colon].Trim() : [];
        var (kinds, which) = Count(label);
        return kinds > 0 && which > 0 && kinds + which > Faxes.CountIn(label) && HasFax(label);
    }

    /// <summary>Reports the words of a label that the page does not show: those that say which of several it
    /// was.</summary>
    /// <param name="piece">The piece with its label.</param>
    /// <param name="value">The part of the piece that was taken.</param>
    /// <param name="diagnostics">Gets the note.</param>
    public static void Tell(MarkedSlice piece, MarkedSlice value, DiagnosticBag diagnostics)
    {
        foreach (
            var label in (MarkedSlice[])
                [
                    piece[..(value.Start - piece.Start)].Trim(":："),
                    piece[(value.End - piece.Start)..].Trim("()"),
                ]
        )
        {
            if (!label.IsEmpty && Count(label.Chars).Which > 0)
                diagnostics.Add(ReadingDiagnostics.ContactLabelLeftOut(label.Span, label.Chars.ToString()));
        }
    }

    /// <summary>How many words say what it is, and how many which of several; both 0 if another word is among
    /// them.</summary>
    private static (int Kinds, int Which) Count(ReadOnlySpan<char> label)
    {
        var (kinds, which) = (0, 0);
        foreach (var range in label.SplitAny(Separators))
        {
            var word = label[range].TrimEnd('.');
            if (word.IsEmpty)
                continue;
            // “Home” and “Fax” are in both lists.
            var (isKind, isWhich) = (Kinds.Contains(word), Which.Contains(word));
            if ((!isKind && !isWhich) || kinds + which >= MostWords)
                return default;
            which += isWhich ? 1 : 0;
            kinds += isKind && !isWhich ? 1 : 0;
        }

        return (kinds, which);
    }

    private static bool HasFax(ReadOnlySpan<char> label)
    {
        foreach (var range in label.SplitAny(Separators))
        {
            if (Faxes.Contains(label[range].TrimEnd('.')))
                return true;
        }

        return false;
    }
}
