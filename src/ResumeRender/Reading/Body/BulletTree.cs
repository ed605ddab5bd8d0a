using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Reading.Body;

/// <summary>Nests bullets by their indentation and, where that was lost, by their signs.</summary>
internal sealed class BulletTree
{
    // Deeper lists come from indentation gone wrong, and every level costs a level of recursion in all later stages.
    private const int Deepest = 4;

    private readonly List<Node> _roots = [];
    private readonly List<Node> _path = [];

    private sealed class Node(BulletItem item, int indent, char glyph)
    {
        public int Indent { get; } = indent;

        public char Glyph { get; } = glyph;

        public List<Node> Children { get; } = [];

        public void GoOn(RichText text, int indent)
        {
            var more = Children.Count == 0 ? FurtherParagraph.AddTo(item, text) : item;
            if (Children.Count == 0 && more.Children.IsEmpty)
                item = more;
            else
                Children.Add(new Node(new BulletItem(text) { Span = text.Span }, indent, '•'));
        }

        public BulletItem Build() =>
            Children.Count == 0 ? item : item with { Children = [.. Children.Select(static c => c.Build())] };
    }

    public void Add(BulletItem item, int indent, char glyph)
    {
        while (_path.Count > 0 && IsOutside(_path[^1], indent, glyph))
            _path.RemoveAt(_path.Count - 1);
        var node = new Node(item, indent, glyph);
        (_path.Count > 0 ? _path[^1].Children : _roots).Add(node);
        if (_path.Count < Deepest)
            _path.Add(node);
    }

    /// <summary>Adds a further paragraph to the bullet that it stands in; false if none is open.</summary>
    /// <remarks>It goes on with the bullet's text where that ended or a small letter follows; else, and below inner
    /// bullets, it is a bullet in this one.</remarks>
    public bool TryGoOn(RichText text, int indent)
    {
        while (_path.Count > 0 && _path[^1].Indent >= indent)
            _path.RemoveAt(_path.Count - 1);
        if (_path.Count == 0)
            return false;
        _path[^1].GoOn(text, indent);
        return true;
    }

    /// <summary>Puts the bullets so far after the other items of a body.</summary>
    public void MoveTo(ImmutableArray<BodyItem>.Builder items)
    {
        foreach (var root in _roots)
            items.Add(root.Build());
        _roots.Clear();
        _path.Clear();
    }

    /// <summary>True if the new bullet is not a child of this one.</summary>
    private bool IsOutside(Node node, int indent, char glyph)
    {
        if (indent > node.Indent)
            return false;
        if (indent < node.Indent || glyph == node.Glyph)
            return true;
        // Equal indentation, another sign: a child, unless the sign was seen further out.
        return _path.Exists(n => n.Glyph == glyph) || _roots.Exists(n => n.Glyph == glyph) || !IsSecondary(glyph);
    }

    private static bool IsSecondary(char glyph) => glyph is '◦' or '○' or 'o' or '–' or '-' or '▫' or '⁃' or '‣';
}
