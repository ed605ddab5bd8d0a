using System.Collections.Immutable;

namespace ResumeRender.Layout;

/// <summary>The looks a command offers, in the order in which they are listed; the first is the default.</summary>
/// <param name="layouts">The looks.</param>
public sealed class LayoutCatalog(params IEnumerable<ILayout> layouts)
{
    /// <summary>All looks.</summary>
    public ImmutableArray<ILayout> Layouts { get; } = [.. layouts];

    /// <summary>The look used when nobody asks for one.</summary>
    public ILayout Default => Layouts[0];

    /// <summary>A catalog with one look more; a look of the same id is replaced.</summary>
    public LayoutCatalog With(ILayout layout)
    {
        var index = Layouts.FindIndex(l => l.Id == layout.Id);
        return new LayoutCatalog(index < 0 ? Layouts.Add(layout) : Layouts.SetItem(index, layout));
    }

    /// <summary>The look with this id, or null.</summary>
    public ILayout? Find(string id) =>
        Layouts.FirstOrDefault(l => string.Equals(l.Id, id, StringComparison.OrdinalIgnoreCase));
}

file static class ImmutableArraySearch
{
    internal static int FindIndex<T>(this ImmutableArray<T> items, Predicate<T> match)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (match(items[i]))
                return i;
        }

        return -1;
    }
}
