using ResumeRender.Model;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Divides what may be left out by the priorities its author gave: nothing goes while something of less
/// priority stands.</summary>
internal sealed class CutStages(IReadOnlyList<Cut> all)
{
    /// <summary>Each is measured by typesetting the résumé without it, so their number is bounded.</summary>
    private const int Most = 300;

    /// <summary>The priorities there are, what goes first in front.</summary>
    internal IEnumerable<Priority> Priorities =>
        all.SelectMany(static c => Tree(c)).Select(static c => c.Priority).Distinct().Order();

    /// <summary>The parts of a priority; around them stand parts of higher ones, which may not go yet.</summary>
    /// <remarks>Of a very long résumé only entries may go, or only sections.</remarks>
    internal List<Cut> Of(Priority priority)
    {
        List<Cut> cuts = [.. all.Select(c => Only(c, priority)).OfType<Cut>()];
        for (var depth = 1; depth >= 0 && cuts.Sum(static c => Tree(c).Count(static i => i.MayGo)) > Most; depth--)
            cuts = [.. cuts.Select(c => Shallow(c, depth)).Where(static c => c.MayGo || c.Inner.Count > 0)];
        return [.. cuts.Take(Most)];
    }

    /// <summary>All that may go, each part with what is in it.</summary>
    internal static IEnumerable<Cut> Outermost(IEnumerable<Cut> cuts) =>
        cuts.SelectMany(static c => c.MayGo ? [c] : Outermost(c.Inner));

    /// <summary>The cuts, and with them heads that would stand alone though their author would miss them less than what
    /// was below them.</summary>
    internal static List<Cut> WithBareHeads(IReadOnlyList<Cut> candidates, List<Cut> cuts)
    {
        var leaving = cuts.Select(static c => c.Part).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var head in candidates.SelectMany(InnerFirst))
        {
            if (
                !head.MayGo
                || head.Own >= head.Priority
                || head.Inner.Count == 0
                || leaving.Contains(head.Part)
                || !head.Inner.All(i => leaving.Contains(i.Part))
            )
                continue;
            var inner = head.Inner.Select(static i => i.Part).ToHashSet(ReferenceEqualityComparer.Instance);
            cuts =
            [
                .. cuts.Select(c =>
                        inner.Contains(c.Part)
                            ? ReferenceEquals(c.Part, head.Inner[0].Part)
                                ? head
                                : null
                            : c
                    )
                    .OfType<Cut>(),
            ];
            leaving.Add(head.Part);
        }

        return cuts;
    }

    private static IEnumerable<Cut> InnerFirst(Cut cut) => cut.Inner.SelectMany(InnerFirst).Append(cut);

    /// <summary>What went before and what goes now: a part that holds others stands for them.</summary>
    internal static List<Cut> InOrder(List<Cut> gone, List<Cut> cuts)
    {
        var inside = cuts.ToDictionary(
            static c => c.Part,
            c => gone.Where(g => Holds(c.Part, g.Part)).ToList(),
            ReferenceEqualityComparer.Instance
        );
        var held = inside.Values.SelectMany(static g => g).ToHashSet(ReferenceEqualityComparer.Instance);
        return
        [
            .. gone.Where(g => !held.Contains(g)),
            .. cuts.Select(c => c with { Height = c.Height + inside[c.Part].Sum(static g => g.Height) }),
        ];
    }

    private static Cut? Only(Cut cut, Priority priority)
    {
        if (cut.Priority < priority)
            return null;
        List<Cut> inner = [.. cut.Inner.Select(c => Only(c, priority)).OfType<Cut>()];
        return cut.Priority == priority ? cut with { Inner = inner }
            : inner.Count > 0 ? cut with { Inner = inner, MayGo = false }
            : null;
    }

    private static Cut Shallow(Cut cut, int depth) =>
        depth == 0
            ? cut with
            {
                Inner = [],
                Value = cut.TotalValue,
            }
            : cut with
            {
                Inner =
                [
                    .. cut.Inner.Select(c => Shallow(c, depth - 1)).Where(static c => c.MayGo || c.Inner.Count > 0),
                ],
            };

    private static IEnumerable<Cut> Tree(Cut cut) => cut.Inner.SelectMany(static c => Tree(c)).Prepend(cut);

    private static bool Holds(object whole, object part) => whole switch
    {
        Section section => section.Body.Any(i => Is(i, part)) || section.Entries.Any(e => Is(e, part)),
        Entry entry => entry.Body.Any(i => Is(i, part)) || entry.Roles.Any(r => Is(r, part)),
        BulletItem bullet => bullet.Children.Any(c => Is(c, part)),
        _ => false,
    };

    private static bool Is(object candidate, object part) => ReferenceEquals(candidate, part) || Holds(candidate, part);
}
