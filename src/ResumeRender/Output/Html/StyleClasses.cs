using ResumeRender.Layout;

namespace ResumeRender.Output.Html;

/// <summary>A class for blocks of one style.</summary>
/// <param name="Name">What the class is called.</param>
/// <param name="Style">The style, without what neighbouring blocks share (its rail).</param>
/// <param name="Sign">For a list, the sign before its items.</param>
/// <param name="Outer">For a list in a list, how far the item around it is indented.</param>
internal sealed record BlockClass(string Name, BlockStyle Style, string? Sign, Length Outer)
{
    /// <summary>In the place of a sign: each item of the list has its own, as a number.</summary>
    internal const string OwnSigns = "";
}

/// <summary>Gives every style that a page uses a class of its own name.</summary>
/// <remarks>Names are the style's own in kebab-case; a second style of that name gets a number, in the order of first
/// use.</remarks>
internal sealed class StyleClasses
{
    private readonly List<BlockClass> _blocks = [];
    private readonly List<(string Name, TextStyle Style)> _texts = [];
    private readonly List<(string Name, RailStyle Style)> _rails = [];
    private readonly HashSet<string> _taken =
    [
        .. (ReadOnlySpan<string>)
            [
                "lead", "trail", "piece", "sign", "whole", "address", "divided", "first", "grid", "column", "has-trail",
                "below", "unseen", "picture", "round", "beside", "centered",
            ],
    ];

    internal IReadOnlyList<BlockClass> Blocks => _blocks;

    internal IReadOnlyList<(string Name, TextStyle Style)> Texts => _texts;

    internal IReadOnlyList<(string Name, RailStyle Style)> Rails => _rails;

    /// <summary>The class of a block, or of the items of a list.</summary>
    internal BlockClass OfBlock(BlockStyle style, string? sign = null, Length outer = default)
    {
        // Spaces are written at each block that keeps another distance than its style's, so they make no class of their
        // own.
        style = style with { Rail = null, SpaceAfter = default };
        if (_blocks.Find(b => b.Style == style && b.Sign == sign && b.Outer == outer) is { } known)
            return known;
        var block = new BlockClass(Take(CssText.Kebab(style.Name, "block")), style, sign, outer);
        _blocks.Add(block);
        return block;
    }

    /// <summary>The class of text that looks unlike its block.</summary>
    internal string OfText(TextStyle style)
    {
        if (_texts.FindIndex(t => t.Style == style) is var index and >= 0)
            return _texts[index].Name;
        _texts.Add((Take("text"), style));
        return _texts[^1].Name;
    }

    /// <summary>The class of blocks beside a rail.</summary>
    internal string OfRail(RailStyle style)
    {
        if (_rails.FindIndex(r => r.Style == style) is var index and >= 0)
            return _rails[index].Name;
        _rails.Add((Take("rail"), style));
        return _rails[^1].Name;
    }

    private string Take(string wanted)
    {
        var name = wanted;
        for (var number = 2; !_taken.Add(name); number++)
            name = FormattableString.Invariant($"{wanted}-{number}");
        return name;
    }
}
