using ResumeRender.Model;

namespace ResumeRender.Typesetting.Fit;

/// <summary>The order in which the parts of a résumé go, if one after the other must: what is worth least for the room
/// that it takes goes first.</summary>
/// <remarks>
/// The author's priorities go before all. Of what is worth the same, the last goes first: so a long list loses its end.
/// A part that holds others goes after them.
/// </remarks>
internal static class CutOrder
{
    /// <summary>Letters that a line holds, roughly: only how one part compares with another counts.</summary>
    private const double LettersOfLine = 80;

    /// <summary>In points, as a page sets it that is full.</summary>
    private const double HeightOfLine = 11;

    /// <summary>All parts; each prefix of the list may be left out together.</summary>
    internal static List<Cut> Of(IReadOnlyList<Cut> candidates)
    {
        var ranked = new List<Ranked>();
        foreach (var cut in candidates)
            Rank(cut, ranked);
        return
        [
            .. ranked
                .OrderBy(static r => r.Cut.Priority)
                .ThenBy(static r => r.Worth)
                .ThenByDescending(static r => r.Place)
                .Select(static r => r.Cut),
        ];
    }

    /// <summary>Those of the cuts that are inside no other: the lowest priority first, and within it in the order of
    /// the résumé.</summary>
    internal static List<Cut> Outermost(IReadOnlyList<Cut> candidates, IEnumerable<Cut> cuts)
    {
        var leaving = new HashSet<object>(cuts.Select(static c => c.Part), ReferenceEqualityComparer.Instance);
        return [.. Outermost(candidates, leaving).OrderBy(static c => c.Priority)];
    }

    private static IEnumerable<Cut> Outermost(IReadOnlyList<Cut> cuts, HashSet<object> leaving) =>
        cuts.SelectMany(cut =>
            leaving.Contains(cut.Part)
                ? [cut with { Height = HeightOfLine * LinesOfAll(cut) }]
                : Outermost(cut.Inner, leaving)
        );

    /// <summary>Ranks a part after what is in it.</summary>
    /// <returns>What a line of it is worth, or of the part in it that is worth more.</returns>
    private static double Rank(Cut cut, List<Ranked> ranked)
    {
        var place = ranked.Count;
        ranked.Add(default);
        var inner = 0.0;
        foreach (var part in cut.Inner)
            inner = Math.Max(inner, Rank(part, ranked));
        var worth = Math.Max(inner, cut.Value / LinesOf(cut));
        ranked[place] = new Ranked(cut, worth, place);
        return worth;
    }

    private static double LinesOfAll(Cut cut) => LinesOf(cut) + cut.Inner.Sum(LinesOfAll);

    /// <summary>Lines of the part without those in it that may go on their own.</summary>
    private static double LinesOf(Cut cut)
    {
        var amount = cut.Part switch
        {
            Section section => new ResumeAmount(section.Title.PlainText.Length, 1),
            Entry entry => ResumeAmount.HeadOf(entry),
            BodyItem item => ResumeAmount.Of(item),
            _ => throw new ArgumentOutOfRangeException(nameof(cut), cut, "a kind of part that has no length"),
        };
        return amount.Items + (amount.Signs / LettersOfLine);
    }

    private readonly record struct Ranked(Cut Cut, double Worth, int Place);
}
