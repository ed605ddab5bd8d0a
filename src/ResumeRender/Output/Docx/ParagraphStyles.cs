using System.Collections.Immutable;
using ResumeRender.Layout;

namespace ResumeRender.Output.Docx;

/// <summary>A paragraph style of the Word document.</summary>
/// <param name="Id">What paragraphs refer to.</param>
/// <param name="Name">What Word shows.</param>
/// <param name="Role">What its paragraphs are.</param>
/// <param name="Look">How they look; its distances do not count.</param>
internal sealed record ParagraphStyle(string Id, string Name, ParagraphRole Role, BlockStyle Look)
{
    /// <summary>The space before that most of its paragraphs have, in twips.</summary>
    internal int SpaceBefore { get; init; }

    /// <summary>Whether most of its paragraphs have a lead, so that their first lines hang.</summary>
    internal bool Hangs { get; init; }

    /// <summary>Whether any of them has a lead to be set off by a tab.</summary>
    internal bool HasLeads { get; init; }

    /// <summary>Whether any of them has a trail to be moved to the right by a tab.</summary>
    internal bool HasTrails { get; init; }

    /// <summary>The numbering of its paragraphs, if they are items of a list.</summary>
    internal NumberingPlace? Numbering { get; init; }
}

/// <summary>The paragraph styles that a document needs: one for each look in each role.</summary>
internal sealed class ParagraphStyles
{
    private readonly Dictionary<(ParagraphRole, int Level, BlockStyle), ParagraphStyle> _styles = [];

    internal ParagraphStyles(ImmutableArray<FlowParagraph> paragraphs, Numbering numbering, StyleNames names)
    {
        var uses = new Dictionary<(ParagraphRole Role, int Level, BlockStyle Look), List<FlowParagraph>>();
        var order = new List<(ParagraphRole Role, int Level, BlockStyle Look)>();
        foreach (var paragraph in paragraphs)
        {
            var key = KeyOf(paragraph);
            if (!uses.TryGetValue(key, out var same))
            {
                uses[key] = same = [];
                order.Add(key);
            }

            same.Add(paragraph);
        }

        // Word's own styles come first, so that no look of another role takes their names.
        foreach (
            var key in order.OrderBy(static k =>
                k.Role is ParagraphRole.Plain or ParagraphRole.Rule or ParagraphRole.Picture
            )
        )
            _styles[key] = Define(key.Role, key.Level, key.Look, uses[key], numbering, names);
        All = [.. order.Select(key => _styles[key])];
        var body = BodyOf(paragraphs);
        Body = TextLook.Of(body.Text) with { Bold = false, Italic = false };
        BodyLineHeight = WordUnits.LineHeight(body);
    }

    /// <summary>All styles in the order of their first use.</summary>
    internal ImmutableArray<ParagraphStyle> All { get; }

    /// <summary>The look of most of the text: what the document falls back to.</summary>
    internal TextLook Body { get; }

    /// <summary>Its distance from baseline to baseline in twips.</summary>
    internal int BodyLineHeight { get; }

    internal ParagraphStyle Of(FlowParagraph paragraph) => _styles[KeyOf(paragraph)];

    private static (ParagraphRole Role, int Level, BlockStyle Look) KeyOf(FlowParagraph paragraph) =>
        (paragraph.Role, paragraph.Level, paragraph.Style with { SpaceBefore = Length.Zero, SpaceAfter = Length.Zero });

    private static ParagraphStyle Define(
        ParagraphRole role, int level, BlockStyle look, List<FlowParagraph> uses, Numbering numbering, StyleNames names)
    {
        var builtIn =
            BuiltInName(role, level) is { } own
            && role == ParagraphRole.ListItem
            && uses.TrueForAll(static p => IsNumbered(p))
                ? own.Replace("Bullet", "Number", StringComparison.Ordinal)
                : BuiltInName(role, level);
        var (id, name) = names.Take(builtIn is not null && names.IsFree(builtIn) ? builtIn : look.Name);
        return new ParagraphStyle(id, name, role, look)
        {
            SpaceBefore = Commonest(uses, static p => p.SpaceBefore),
            Hangs = Commonest(uses, static p => !p.Line.Lead.IsEmpty),
            HasLeads = uses.Exists(static p => !p.Line.Lead.IsEmpty),
            HasTrails = uses.Exists(static p => !p.Line.Trail.IsEmpty),
            Numbering = role == ParagraphRole.ListItem ? Commonest(uses, numbering.PlaceOf) : null,
        };
    }

    private static bool IsNumbered(FlowParagraph paragraph) =>
        paragraph.Line.Lead is [TextInline lead] && ListNumber.TryRead(lead.Text.Trim(), out _);

    private static string? BuiltInName(ParagraphRole role, int level) => role switch
    {
        ParagraphRole.Title => "Title",
        ParagraphRole.SectionHeading => "Heading 1",
        ParagraphRole.EntryHeading => "Heading 2",
        // Word has List Bullet to List Bullet 5; the deeper ones follow the same pattern.
        ParagraphRole.ListItem => level == 0 ? "List Bullet" : FormattableString.Invariant($"List Bullet {level + 1}"),
        _ => null,
    };

    private static BlockStyle BodyOf(ImmutableArray<FlowParagraph> paragraphs)
    {
        var texts = paragraphs.Where(static p => p.Role is ParagraphRole.Plain or ParagraphRole.ListItem).ToList();
        return texts.Count > 0 ? Commonest(texts, static p => p.Style)
            : paragraphs.IsEmpty ? new BlockStyle("Normal", new TextStyle(FontFamilies.Serif.Name, Length.Pt(10)))
            : paragraphs[0].Style;
    }

    /// <summary>The value that most have; of several the one that came first.</summary>
    private static T Commonest<T>(List<FlowParagraph> uses, Func<FlowParagraph, T> value) =>
        uses.GroupBy(value).MaxBy(static g => g.Count())!.Key;
}
