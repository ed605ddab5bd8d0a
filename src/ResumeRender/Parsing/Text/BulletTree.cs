using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Parsing.Text;

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

    /// <summary>Puts the bullets so far behind the other items of a body.</summary>
    public void MoveTo(ImmutableArray<BodyItem>.Builder items)
    {
        foreach (var root in _roots)
            items.Add(root.Build());
        _roots.Clear();
        _path.Clear();
    }

    /// <summary>True if the new bullet is no child of this one.</summary>
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
