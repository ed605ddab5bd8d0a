namespace ResumeRender.Reading.Lines;

/// <summary>Cuts words at the ends of links: where two links stand side by side, each leads somewhere else.</summary>
internal static class LinkBorders
{
    private const int MostWordsOfRow = 12;

    /// <summary>The links of a row that is made of nothing else (“<u>Code</u> <u>Demo</u>”); the row as it is if it has
    /// other words, or only one link.</summary>
    public static List<MarkedSlice> SplitRow(MarkedSlice row)
    {
        var pieces = Stretches(row);
        return pieces.Count > 1 && pieces.TrueForAll(static p => p.Owner.LinkAt(p.Start) is not null) ? pieces : [row];
    }

    /// <summary>True for a short line that is made of links alone.</summary>
    public static bool IsRow(Line line) =>
        line.Content.HasLinks
        && line.WordCount <= MostWordsOfRow
        && Stretches(line.Content.All).TrueForAll(static s => s.Owner.LinkAt(s.Start) is not null);

    /// <summary>The stretches of words that lead to one place or to none, in order, without the signs and spaces
    /// between them.</summary>
    public static List<MarkedSlice> Stretches(MarkedSlice text)
    {
        var stretches = new List<MarkedSlice>();
        for (var i = text.Start; i < text.End;)
        {
            var (start, link) = (i, text.Owner.LinkAt(i));
            while (i < text.End && text.Owner.LinkAt(i) == link)
                i++;
            var words = new MarkedSlice(text.Owner, start, i).Trim(",;|•·/–—-");
            if (words.IsEmpty)
                continue;
            // One link whose words were cut at a space that is not part of it.
            if (
                link is not null
                && stretches.Count > 0
                && stretches[^1] is var last
                && last.Owner.LinkAt(last.Start) == link
                && text.Owner.Text.AsSpan(last.End, words.Start - last.End).IsWhiteSpace()
            )
                stretches[^1] = last with { End = words.End };
            else
                stretches.Add(words);
        }

        return stretches;
    }

    /// <summary>True if more than one link begins in the text.</summary>
    public static bool HasSeveral(MarkedSlice text)
    {
        string? first = null;
        for (var i = text.Start; i < text.End; i++)
        {
            if (text.Owner.LinkAt(i) is not { } link || link == first)
                continue;
            if (first is not null)
                return true;
            first = link;
        }

        return false;
    }
}
