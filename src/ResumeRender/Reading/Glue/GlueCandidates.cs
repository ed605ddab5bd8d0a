namespace ResumeRender.Reading.Glue;

/// <summary>Which characters meet at a place where an item may begin.</summary>
internal enum GlueKind
{
    None,
    LowerThenUpper,
    AcronymThenCapitalised,
    DigitThenUpper,
    WordThenNumber,
    WordThenAmount,
    AfterPercent,
    AfterClosing,
    AfterFullStop,
    AfterSymbol,
    AtMark,
    AtMarkLowerCase,
}

/// <summary>Finds the places inside a blank-free token at which an item may begin.</summary>
internal static class GlueCandidates
{
    /// <summary>The characters that meet at an offset inside a run or at its start.</summary>
    public static GlueKind KindAt(string text, int offset, in MarkEdges marks)
    {
        if (offset == 0 || char.IsWhiteSpace(text[offset - 1]))
            return GlueKind.None;

        var (left, right) = (text[offset - 1], text[offset]);
        var kind = char.IsUpper(right) ? BeforeUpper(text, offset, left)
            : char.IsAsciiDigit(right) ? BeforeDigit(text, offset, left)
            : Characters.IsCurrency(right) && char.IsLower(left) ? GlueKind.WordThenAmount
            : GlueKind.None;

        if (kind == GlueKind.None && marks.IsEdge(offset) && (char.IsLetterOrDigit(left) || Characters.IsClosing(left)))
            kind = char.IsUpper(right) ? GlueKind.AtMark
                : marks.IsStart(offset) && char.IsLetter(right) ? GlueKind.AtMarkLowerCase
                : GlueKind.None;
        return kind;
    }

    private static GlueKind BeforeUpper(string text, int offset, char left)
    {
        if (char.IsLower(left))
            return GlueKind.LowerThenUpper;
        if (char.IsUpper(left))
            return offset + 1 < text.Length && char.IsLower(text[offset + 1])
                ? GlueKind.AcronymThenCapitalised
                : GlueKind.None;
        if (char.IsDigit(left))
            return GlueKind.DigitThenUpper;
        return AfterPunctuation(text, offset, left);
    }

    private static GlueKind BeforeDigit(string text, int offset, char left)
    {
        if (char.IsLower(left))
            return IsLowerCaseWordBefore(text, offset) ? GlueKind.WordThenNumber : GlueKind.None;
        if (Characters.IsTerminal(left))
            return IsLowerCaseWordBefore(text, offset - 1) ? GlueKind.AfterFullStop : GlueKind.None;
        if (Characters.IsPercent(left))
            return GlueKind.AfterPercent;
        // `(03)9876 5432` is a telephone number.
        var closes = left is ')' or ']' && offset > 1 && !char.IsAsciiDigit(text[offset - 2]);
        return closes ? GlueKind.AfterClosing : GlueKind.None;
    }

    private static GlueKind AfterPunctuation(string text, int offset, char left)
    {
        // A quotation mark after a blank opens; a sign after a blank belongs to what follows.
        if (offset < 2 || char.IsWhiteSpace(text[offset - 2]) || text[offset - 2] is '(' or '[')
            return GlueKind.None;
        if (Characters.IsPercent(left))
            return GlueKind.AfterPercent;
        // Between letters an apostrophe belongs to a name, `O'Neal`, unless a plural stands before it: `teams'Led`.
        if (Characters.IsApostrophe(left) && char.IsLetter(text[offset - 2]))
            return IsLowerCaseWordBefore(text, offset - 1) ? GlueKind.AfterClosing : GlueKind.None;
        if (Characters.IsClosing(left))
            return GlueKind.AfterClosing;
        if (Characters.IsTerminal(left))
            return GlueKind.AfterFullStop;
        return Characters.IsSymbol(left) ? GlueKind.AfterSymbol : GlueKind.None;
    }

    // `mp3`, `web3` and `sec.5` are not glue; `team12` may be.
    private const int ShortestWord = 4;

    private static bool IsLowerCaseWordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLower(text[start - 1]))
            start--;
        return end - start >= ShortestWord && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
    }
}
