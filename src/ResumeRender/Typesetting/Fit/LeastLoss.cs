namespace ResumeRender.Typesetting.Fit;

/// <summary>Chooses what to leave out: the least valuable parts that together are high enough.</summary>
/// <remarks>
/// A knapsack over a tree: of a part either some of its inner parts go, or all of it. Solved exactly but for rounding,
/// by dynamic programming over the height still to be won; of equal choices the one that cuts nearer to the end wins.
/// </remarks>
internal static class LeastLoss
{
    /// <summary>Heights are counted in steps of a quarter of a point, or in so many steps as this: their square is the
    /// work.</summary>
    private const int MostSteps = 400;

    /// <summary>The cuts, in the order of the résumé; null if even all of them do not win the height.</summary>
    internal static List<Cut>? Choose(IReadOnlyList<Cut> candidates, double height)
    {
        var step = Math.Max(0.25, height / MostSteps);
        var need = Math.Max(0, (int)Math.Ceiling(height / step));
        return Best(candidates, need, step)[need] is { } slot ? [.. Cuts(slot.Chosen)] : null;
    }

    /// <summary>The smallest loss for each height from 0 to the need, which stands for all that is higher; null where
    /// there is none.</summary>
    private static Slot?[] Best(IReadOnlyList<Cut> candidates, int need, double step)
    {
        var best = new Slot?[need + 1];
        best[0] = new Slot(0, null);
        foreach (var cut in candidates)
        {
            var ways = cut.Inner.Count > 0 ? Best(cut.Inner, need, step) : [new Slot(0, null)];
            (int Height, Slot Slot)? whole = cut.MayGo
                ? (Math.Min(need, (int)(cut.Height / step)), new Slot(cut.TotalValue, new Choice(cut, null, null)))
                : null;
            best = Combine(best, ways, whole, need);
        }

        return best;
    }

    private static Slot?[] Combine(Slot?[] before, Slot?[] ways, (int Height, Slot Slot)? whole, int need)
    {
        var after = new Slot?[need + 1];
        for (var won = 0; won <= need; won++)
        {
            if (before[won] is not { } slot)
                continue;
            for (var more = 0; more < ways.Length; more++)
            {
                if (ways[more] is { } way)
                    Take(after, Math.Min(need, won + more), slot, way);
            }

            if (whole is { } all)
                Take(after, Math.Min(need, won + all.Height), slot, all.Slot);
        }

        return after;
    }

    private static void Take(Slot?[] slots, int at, Slot before, Slot more)
    {
        var loss = before.Loss + more.Loss;
        if (slots[at] is not { } there || loss <= there.Loss)
            slots[at] = new Slot(
                loss,
                more.Chosen is null ? before.Chosen : new Choice(null, before.Chosen, more.Chosen)
            );
    }

    private static IEnumerable<Cut> Cuts(Choice? choice)
    {
        if (choice is null)
            return [];
        return choice.Cut is { } cut ? [cut] : Cuts(choice.First).Concat(Cuts(choice.Second));
    }

    private readonly record struct Slot(double Loss, Choice? Chosen);

    /// <summary>One cut, or two choices one after the other.</summary>
    private sealed record Choice(Cut? Cut, Choice? First, Choice? Second);
}
