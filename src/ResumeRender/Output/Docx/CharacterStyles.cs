using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Docx;

/// <summary>A part of a line, which names the style of what looks different in it.</summary>
internal enum LinePart
{
    Lead,
    Content,
    Trail,
}

/// <summary>A character style of the Word document.</summary>
/// <param name="Id">What runs refer to.</param>
/// <param name="Name">What Word shows.</param>
/// <param name="Look">How it differs from the paragraph's.</param>
internal sealed record CharacterStyle(string Id, string Name, TextLook Look);

/// <summary>The look of a run.</summary>
/// <param name="StyleId">Its character style, if any.</param>
/// <param name="Direct">What no style can carry.</param>
internal sealed record RunFormat(string? StyleId, TextLook Direct);

/// <summary>The character styles that a document needs: one for each way in which text differs from its
/// paragraph's.</summary>
internal sealed class CharacterStyles
{
    private readonly Dictionary<TextLook, CharacterStyle> _styles = [];
    private readonly ImmutableArray<CharacterStyle>.Builder _all = ImmutableArray.CreateBuilder<CharacterStyle>();

    internal CharacterStyles(ImmutableArray<FlowParagraph> paragraphs, StyleNames names, FontCatalog fonts)
    {
        var links = new List<TextLook>();
        foreach (var paragraph in paragraphs)
        {
            var paragraphLook = TextLook.Of(paragraph.Style.Text);
            foreach (var (inline, part) in PartsOf(paragraph))
            {
                if (inline is LinkInline link)
                    links.AddRange(link.Content.Select(t => TextLook.Of(t.Style).Over(paragraphLook).WithoutToggles));
                else if (inline is TextInline text)
                    Define(TextLook.Of(text.Style).Over(paragraphLook).Styleable, part, names, fonts);
            }
        }

        var common = links.Count > 0 ? links.GroupBy(static l => l).MaxBy(static g => g.Count())!.Key : TextLook.Same;
        Hyperlink = new CharacterStyle("Hyperlink", "Hyperlink", common);
    }

    /// <summary>All styles but <see cref="Hyperlink"/>, in the order of their first use.</summary>
    internal ImmutableArray<CharacterStyle> All => _all.ToImmutable();

    /// <summary>The style of links, as most of them look.</summary>
    internal CharacterStyle Hyperlink { get; }

    /// <summary>How a run in a paragraph says what it looks like.</summary>
    internal RunFormat Format(TextStyle run, TextStyle paragraph)
    {
        var difference = TextLook.Of(run).Over(TextLook.Of(paragraph));
        if (!_styles.TryGetValue(difference.Styleable, out var style))
            return new RunFormat(null, difference);
        return new RunFormat(style.Id, difference.Over(style.Look));
    }

    /// <summary>How a run inside a link says what it looks like.</summary>
    internal RunFormat FormatLink(TextStyle run, TextStyle paragraph) =>
        new(Hyperlink.Id, TextLook.Of(run).Over(Hyperlink.Look.On(TextLook.Of(paragraph))));

    private void Define(TextLook look, LinePart part, StyleNames names, FontCatalog fonts)
    {
        if (look == TextLook.Same || _styles.ContainsKey(look))
            return;
        var (id, name) = names.Take(NameOf(look, part, fonts));
        var style = new CharacterStyle(id, name, look);
        _styles[look] = style;
        _all.Add(style);
    }

    private static string NameOf(TextLook look, LinePart part, FontCatalog fonts) => look switch
    {
        { Family: { } family } when fonts.Find(family)?.Kind == FontKind.Monospace => "Code",
        { Bold: true, Italic: null } when look.WithoutToggles == TextLook.Same => "Strong",
        { Bold: null, Italic: true } when look.WithoutToggles == TextLook.Same => "Emphasis",
        { Bold: true, Italic: true } when look.WithoutToggles == TextLook.Same => "Intense Emphasis",
        _ => part switch { LinePart.Lead => "Label", LinePart.Trail => "Detail", _ => "Accent" },
    };

    private static IEnumerable<(Inline Inline, LinePart Part)> PartsOf(FlowParagraph paragraph)
    {
        // The bullet of a list item is not text of the paragraph.
        if (paragraph.Role != ParagraphRole.ListItem)
        {
            foreach (var inline in paragraph.Line.Lead)
                yield return (inline, LinePart.Lead);
        }

        foreach (var inline in paragraph.Line.Content)
            yield return (inline, LinePart.Content);
        foreach (var inline in paragraph.Line.Trail)
            yield return (inline, LinePart.Trail);
    }
}
