using System.Text;
using ResumeRender.Layout;

namespace ResumeRender.Output.Html;

/// <summary>Opens and closes what stands around blocks (header, address, sections) and gives headings their level and
/// anchor.</summary>
/// <remarks>
/// What belongs to the person ends with the last block of contact data, or with the first title. Headings never skip a
/// level (WCAG 2.2, technique G141); a page without a name gets one that is not seen.
/// </remarks>
internal sealed class SectionFrame(StringBuilder html, Composition composition)
{
    private readonly HashSet<string> _anchors = [];
    private readonly HashSet<Block> _header = new(ReferenceEqualityComparer.Instance);
    private string? _anchor;
    private int _level = 1;
    private bool _inHeader, _inAddress, _inSection;

    internal static bool IsContact(Block block) =>
        block is ParagraphBlock && (block.Style.Name == "Contact" || block.Line.Content.Any(IsContact));

    internal void Begin()
    {
        foreach (
            var block in composition.Blocks.TakeWhile(static b =>
                b is not (HeadingBlock or ColumnsBlock or ListBlock or EntryHeadBlock)
            )
        )
            _header.Add(block);
        if (composition.Blocks.LastOrDefault(b => _header.Contains(b) && IsContact(b)) is { } last)
            _header.IntersectWith(composition.Blocks.Take(composition.Blocks.IndexOf(last) + 1));
        if (!HasTitle(composition.Blocks))
            html.Append($"<h1 class=\"unseen\">{MarkupText.Of(composition.Title)}</h1>\n");
    }

    /// <summary>Opens or closes what must be open or closed around a block.</summary>
    internal void Before(Block block, bool isTop)
    {
        var contact = IsContact(block) && !_inSection;
        if (_inAddress && !contact)
            CloseAddress();
        var header = isTop && _header.Contains(block);
        if (_inHeader && !header)
            CloseHeader();
        if (block is HeadingBlock || (isTop && block is ColumnsBlock))
            CloseSection();
        if (header && !_inHeader)
        {
            html.Append("<header>\n");
            _inHeader = true;
        }

        if (contact && !_inAddress)
        {
            html.Append("<address>\n");
            _inAddress = true;
        }

        if (block is HeadingBlock)
        {
            _anchor = AnchorFor(TextOf(block.Line));
            html.Append($"<section aria-labelledby=\"{_anchor}\">\n");
            _inSection = true;
        }
    }

    internal string ElementOf(Block block)
    {
        var wanted = block switch
        {
            TitleBlock => 1,
            HeadingBlock => 2,
            EntryHeadBlock { IsHeading: true } => 3,
            _ => 0,
        };
        if (wanted == 0)
            return "p";
        _level = Math.Min(wanted, _level + 1);
        return _level switch { 1 => "h1", 2 => "h2", _ => "h3" };
    }

    /// <summary>The anchor of a section's title, which names its section.</summary>
    internal string? AnchorOf(Block block) => block is HeadingBlock ? _anchor : null;

    internal void CloseSection()
    {
        CloseAddress();
        if (_inSection)
            html.Append("</section>\n");
        _inSection = false;
    }

    internal void End()
    {
        CloseAddress();
        CloseHeader();
        CloseSection();
    }

    private void CloseAddress()
    {
        if (_inAddress)
            html.Append("</address>\n");
        _inAddress = false;
    }

    private void CloseHeader()
    {
        if (_inHeader)
            html.Append("</header>\n");
        _inHeader = false;
    }

    private string AnchorFor(string title)
    {
        var stem = CssText.Kebab(title, "section");
        var anchor = stem;
        for (var number = 2; !_anchors.Add(anchor); number++)
            anchor = FormattableString.Invariant($"{stem}-{number}");
        return anchor;
    }

    private static bool IsContact(Inline inline) =>
        inline is LinkInline link
        && (
            link.Uri.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || link.Uri.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
        );

    private static bool HasTitle(IEnumerable<Block> blocks) => blocks.Any(static block => block switch
    {
        TitleBlock => !block.Line.IsEmpty,
        ColumnsBlock columns => columns.Columns.Any(static c => HasTitle(c.Blocks)),
        _ => false,
    });

    private static string TextOf(Line line) =>
        string.Concat(
            line.Content.SelectMany(static i => i is LinkInline link ? link.Content : [(TextInline)i])
                .Select(static t => t.Text)
        );
}
