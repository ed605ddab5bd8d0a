using System.Collections.Immutable;

namespace ResumeRender.Reading.Glue;

/// <summary>Where a text of glued list items falls apart.</summary>
/// <param name="Boundaries">Offsets at which a new item certainly begins, ascending; never 0.</param>
/// <param name="Unsure">Offsets at which an item may begin; the text was kept whole there and the author should be
/// told.</param>
internal readonly record struct GlueSplit(ImmutableArray<int> Boundaries, ImmutableArray<int> Unsure)
{
    /// <summary>The items, in order; together they are exactly <paramref name="text"/>.</summary>
    public ImmutableArray<string> ItemsOf(string text)
    {
        var items = ImmutableArray.CreateBuilder<string>(Boundaries.Length + 1);
        var start = 0;
        foreach (var boundary in Boundaries)
        {
            items.Add(text[start..boundary]);
            start = boundary;
        }

        items.Add(text[start..]);
        return items.ToImmutable();
    }
}
