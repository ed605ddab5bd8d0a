using System.Buffers;
using ResumeRender.Parsing.Pdf.Blocks;
using ResumeRender.Parsing.Pdf.Glyphs;
using ResumeRender.Parsing.Pdf.Rows;

namespace ResumeRender.Parsing.Pdf;

/// <summary>Makes blocks of the tags of a file, where they cover its text.</summary>
internal sealed class TaggedBlocks
{
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxlcIVXLC");

    private const double LeastCoverage = 0.95;

    private readonly ILookup<(int Page, int Content), Glyph> _contents;
    private readonly List<TextBlock> _blocks = [];
    private readonly HashSet<Glyph> _reached = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(int Page, int Content)> _taken = [];
    private List<Glyph> _open = [];
    private string? _label;
    private char _bullet;
    private int _level;
    private int _depth;

    private TaggedBlocks(List<PageText> pages) =>
        _contents = pages
            .SelectMany(static p => p.Glyphs)
            .Where(static g => g.Content >= 0)
            .ToLookup(static g => (g.Page, g.Content));

    /// <summary>The blocks in the order of the tags.</summary>
    /// <param name="root">The tag tree.</param>
    /// <param name="pages">All letters.</param>
    /// <param name="left">Letters that no tag names.</param>
    /// <returns>Null if too much of the text has no tags, or tags without meaning.</returns>
    public static List<TextBlock>? Read(TagNode root, List<PageText> pages, out List<Glyph> left)
    {
        var reader = new TaggedBlocks(pages);
        reader.Walk(root, isItemBody: false, isInText: false);
        reader.Flush();
        var all = pages.SelectMany(static p => p.Glyphs).Where(static g => !g.IsSpace && !g.IsDrawn).ToList();
        left = all.FindAll(g => !reader._reached.Contains(g));
        var untagged = left.Count(static g => !g.IsArtifact);
        var longest =
            reader._blocks.Count == 0 ? 0 : reader._blocks.Max(static b => b.Rows.Sum(static r => r.Text.Length));
        var isSane =
            all.Count > 0
            && untagged <= (1 - LeastCoverage) * all.Count
            && reader._reached.Count > all.Count / 2
            && (reader._blocks.Count >= 4 || all.Count < 200)
            && longest < Math.Max(600, all.Count / 2);
        return isSane ? BaselineMerger.Merge(RowBreaks.Split(reader._blocks)) : null;
    }

    private void Walk(TagNode node, bool isItemBody, bool isInText)
    {
        foreach (var kid in node.Kids)
        {
            // Browsers write NonStruct for whatever has no meaning of its own: a block among blocks, a piece within
            // text.
            if (kid.Content >= 0)
                Take(kid);
            else if (IsInline(kid.Role) || (kid.Role == "NonStruct" && isInText))
                Walk(kid, isItemBody: false, isInText: true);
            else
                WalkBlock(kid, isItemBody);
        }
    }

    private void WalkBlock(TagNode node, bool isItemBody)
    {
        switch (node.Role)
        {
            case "Lbl":
                TakeLabel(node);
                return;
            case "LBody":
                Walk(node, isItemBody: true, isInText: true);
                Flush();
                return;
            case "L":
                Flush();
                _depth++;
                Walk(node, isItemBody: false, isInText: false);
                Flush();
                _depth--;
                return;
            case "LI":
                Flush();
                _bullet = '•';
                Walk(node, isItemBody: false, isInText: false);
                Flush();
                _bullet = '\0';
                return;
        }

        // The first paragraph in an item's body is the item's text.
        if (!isItemBody || _open.Exists(static g => !g.IsSpace))
            Flush();
        var level = _level;
        _level = node.Role is ['H', >= '1' and <= '6'] ? node.Role[1] - '0' : node.Role == "H" ? 2 : level;
        Walk(node, isItemBody: false, isInText: node.Role == "P" || node.Role.StartsWith('H'));
        Flush();
        _level = level;
    }

    private void TakeLabel(TagNode node)
    {
        var before = _open.Count;
        Walk(node, isItemBody: false, isInText: true);
        var label = string.Concat(_open.Skip(before).Select(static g => g.Text)).Trim();
        var isNumber = IsNumber(label);
        // A label of words is text.
        if (!isNumber && label.Length > 1)
            return;
        _open.RemoveRange(before, _open.Count - before);
        _label = isNumber ? label : null;
        _bullet = isNumber ? '1' : label.Length == 0 || char.IsLetter(label[0]) ? '•' : label[0];
    }

    /// <summary>“12.”, “(b)” and “viii.” count items; a lone letter is a sign of a font that was lost.</summary>
    private static bool IsNumber(string label)
    {
        var number = label.AsSpan().Trim("()[].:");
        if (number.Length is 0 or > 5)
            return false;
        var isDigits = number.IndexOfAnyExceptInRange('0', '9') < 0;
        return isDigits
            || (
                number.Length < label.Length
                && (number.Length == 1 ? char.IsLetter(number[0]) : number.IndexOfAnyExcept(RomanDigits) < 0)
            );
    }

    private void Take(TagNode leaf)
    {
        if (!_taken.Add((leaf.Page, leaf.Content)))
            return;
        foreach (var glyph in _contents[(leaf.Page, leaf.Content)])
        {
            _open.Add(glyph);
            _reached.Add(glyph);
        }
    }

    private void Flush()
    {
        if (_open.Exists(static g => !g.IsSpace))
        {
            var rows = ContentRows.Of(_open);
            var number = 98;
            string? written = null;
            var (sign, first) = _level == 0 ? TextBlock.CutBullet(rows[0], ref number, out written) : ('\0', rows[0]);
            rows[0] = first;
            _blocks.Add(new TextBlock(rows)
            {
                Bullet = _bullet != '\0' && sign == '\0' ? _bullet : sign,
                Number = _bullet == '1' && sign == '\0' ? _label : sign == '1' ? written : null,
                Indent = _depth * 10,
                Level = _level,
                IsInList = _depth > 0,
            });
            _bullet = '\0';
        }

        _open = [];
    }

    private static bool IsInline(string role) =>
        role
            is "Span"
                or "Link"
                or "Em"
                or "Strong"
                or "Code"
                or "Quote"
                or "Reference"
                or "Annot"
                or "Note"
                or "BibEntry"
                or "Sub";
}
