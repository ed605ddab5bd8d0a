using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>The styles for the head of the page.</summary>
/// <param name="Title">The name.</param>
/// <param name="Headline">The line under the name.</param>
/// <param name="Contact">The ways to reach the person, all in one line that may wrap.</param>
public sealed record HeaderStyles(BlockStyle Title, BlockStyle Headline, BlockStyle Contact)
{
    /// <summary>The separator between two ways to reach the person.</summary>
    /// <remarks>
    /// Keep it to <c> | </c> or <c> • </c>: parsers of résumés glue pieces together at others, such as a middle dot
    /// between single spaces.
    /// </remarks>
    public string Separator { get; init; } = " | ";

    /// <summary>How the separator looks; null for the style of <see cref="Contact"/>.</summary>
    public TextStyle? SeparatorText { get; init; }

    /// <summary>How the photo is shown at the end of these lines; null shows none.</summary>
    public PhotoStyle? Photo { get; init; }
}

/// <summary>Composes the head of the page: name, headline and contact data, those there are.</summary>
/// <param name="styles">The styles.</param>
public sealed class HeaderComposer(HeaderStyles styles)
{
    /// <summary>Size of pronouns as a share of that of the name.</summary>
    private const double PronounSize = 0.5;

    /// <summary>The blocks for a person, with the photo beside them if there is one and the styles show it.</summary>
    public IEnumerable<Block> Compose(Person person, LayoutContext context)
    {
        var blocks = Compose(person).ToList();
        var style = new BlockStyle("Photo", styles.Contact.Text) { SpaceAfter = styles.Contact.SpaceAfter };
        if (blocks.Count == 0 || blocks[^1].Style.RuleBelow is not { } rule)
            return styles.Photo?.Block(context, style) is { } photo ? photo.Beside(blocks) : blocks;

        // A rule that ends the head runs below the photo too, over the whole width.
        if (styles.Photo?.Block(context, style with { SpaceAfter = Length.Zero }) is not { } above)
            return blocks;
        var last = blocks[^1].Style;
        blocks[^1] = blocks[^1] with { Style = last with { RuleBelow = null, SpaceAfter = Length.Zero } };
        return above
            .Beside(blocks)
            .Append(new RuleBlock(style with { Name = "Rule", SpaceAfter = last.SpaceAfter, RuleBelow = rule }));
    }

    /// <summary>The blocks for a person, without a photo.</summary>
    public IEnumerable<Block> Compose(Person person)
    {
        if (person.Name is { } name)
            yield return new TitleBlock(styles.Title)
            {
                Line = new(WithPronouns(new InlineBuilder().Add(name, styles.Title.Text), person.Pronouns).Build()),
            };
        if (person.Headline is { } headline)
            yield return new ParagraphBlock(styles.Headline)
            {
                Line = new(new InlineBuilder().Add(headline, styles.Headline.Text).Build()),
            };

        var contact = new InlineBuilder();
        foreach (var piece in ContactComposer.Pieces(person, styles.Contact.Text))
            contact.Separate(styles.Separator, styles.SeparatorText ?? styles.Contact.Text).Add(piece);
        if (!contact.IsEmpty)
            yield return new ParagraphBlock(styles.Contact) { Line = new(contact.Build()) };
    }

    /// <summary>Pronouns stand after the name, in brackets and in the size of a headline.</summary>
    private InlineBuilder WithPronouns(InlineBuilder name, RichText? pronouns)
    {
        if (pronouns is null or { IsEmpty: true })
            return name;
        var title = styles.Title.Text;
        // Word knows half points alone.
        var small = title with
        {
            Size = Length.Pt(Math.Round(title.Size.Points * PronounSize * 2) / 2),
            Bold = false,
            Tracking = 0,
        };
        return name.Add(" ", title).Add(RichText.Plain($"({pronouns.PlainText})", pronouns.Span), small);
    }
}
