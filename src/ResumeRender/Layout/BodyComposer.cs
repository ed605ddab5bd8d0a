using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>The styles for the body of a section or entry.</summary>
/// <param name="Paragraph">Running text.</param>
/// <param name="Labelled">Lines with a label.</param>
/// <param name="Bullet">Bullets.</param>
/// <param name="NestedBullet">Bullets below bullets; each further level is indented by as much again.</param>
public sealed record BodyStyles(BlockStyle Paragraph, BlockStyle Labelled, BlockStyle Bullet, BlockStyle NestedBullet)
{
    /// <summary>Whether labels hang before their lines; otherwise a line begins with its label and a colon.</summary>
    public bool HangLabels { get; init; }

    /// <summary>How a label looks; null for the line's style in bold.</summary>
    public TextStyle? Label { get; init; }
}

/// <summary>Composes paragraphs, labelled lines and bullets, which most looks set alike but for their styles.</summary>
/// <param name="styles">The styles.</param>
public sealed class BodyComposer(BodyStyles styles)
{
    /// <summary>The sign before a bullet; what parsers of résumés know best.</summary>
    public const string BulletSign = "•";

    private const int DeepestIndent = 5;

    /// <summary>Widths in ems that no bundled face exceeds, and the white that follows a number.</summary>
    private const double WidestFigure = 0.64;
    private const double WidestSign = 0.36;
    private const double NumberGap = 0.42;

    /// <summary>The blocks for a body, in its order; bullets that follow each other become one list.</summary>
    public IEnumerable<Block> Compose(ImmutableArray<BodyItem> body)
    {
        var bullets = new List<BulletItem>();
        foreach (var item in body)
        {
            if (item is BulletItem bullet)
            {
                if (bullets.Count > 0 && (bullets[0].Number is null) != (bullet.Number is null))
                {
                    yield return List(bullets, level: 1);
                    bullets = [];
                }

                bullets.Add(bullet);
                continue;
            }

            if (bullets.Count > 0)
                yield return List(bullets, level: 1);
            bullets = [];
            yield return item switch
            {
                LabelledItem labelled => Labelled(labelled),
                ParagraphItem paragraph => new ParagraphBlock(styles.Paragraph)
                {
                    Line = new(Inlines(paragraph.Text, styles.Paragraph)),
                },
                _ => throw new ArgumentOutOfRangeException(
                    nameof(body),
                    item,
                    "a kind of body item that layouts do not know"
                ),
            };
        }

        if (bullets.Count > 0)
            yield return List(bullets, level: 1);
    }

    private LabelledLineBlock Labelled(LabelledItem item)
    {
        var style = styles.Labelled.Text;
        var label = styles.Label ?? style with { Bold = true };
        var value = new InlineBuilder().Add(item.Value, style);
        if (item.Level is { } level)
            value.Separate(" ", style).Add(RichText.Plain("(").Append(level).Append(")"), style);
        if (styles.HangLabels)
        {
            return new LabelledLineBlock(styles.Labelled)
            {
                Line = new Line(value.Build()) { Lead = new InlineBuilder().Add(item.Label, label).Build() },
            };
        }

        var line = new InlineBuilder().Add(item.Value.IsEmpty ? item.Label : item.Label.Append(":"), label);
        if (!value.IsEmpty)
            line.Separate(" ", style).Add(value.Build());
        return new LabelledLineBlock(styles.Labelled) { Line = new(line.Build()) };
    }

    private ListBlock List(IReadOnlyList<BulletItem> bullets, int level)
    {
        var style = WithRoom(StyleOf(level), bullets);
        return new ListBlock(
            style,
            [
                .. bullets.Select(b => new ListItem(
                    new Line(Inlines(b.Text, style)) { Lead = [new TextInline(b.Number ?? BulletSign, style.Text)] }
                )
                {
                    Nested = b.Children.IsEmpty ? null : List(b.Children, level + 1),
                }),
            ]
        );
    }

    private BlockStyle StyleOf(int level)
    {
        var style = level == 1 ? styles.Bullet : styles.NestedBullet;
        // Whoever nests deeper than this gains nothing from the indent and loses the line.
        var depth = Math.Min(level, DeepestIndent) - 2;
        return depth <= 0 ? style : style with
        {
            Name = FormattableString.Invariant($"{styles.Bullet.Name} {depth + 2}"),
            Indent = style.Indent + ((styles.NestedBullet.Indent - styles.Bullet.Indent) * depth),
        };
    }

    /// <summary>The style of a list whose numbers need more room before the text than a bullet has; the numbers begin
    /// where bullets do.</summary>
    private static BlockStyle WithRoom(BlockStyle style, IReadOnlyList<BulletItem> items)
    {
        var longest = items.Max(static b => b.Number is { } number ? WidthOf(number) : 0);
        if (longest == 0)
            return style;
        var hang = Length.Max(style.Hang, style.Text.Size * (longest + NumberGap));
        return style with
        {
            Name = style.Name.Replace("Bullet", "Number", StringComparison.Ordinal),
            Indent = style.Indent + (hang - style.Hang),
            Hang = hang,
            LeadGap = null,
        };
    }

    /// <summary>The width of a number in ems, at least; layouts do not measure.</summary>
    private static double WidthOf(string number) =>
        number.Sum(static c => char.IsLetterOrDigit(c) ? WidestFigure : WidestSign);

    private static ImmutableArray<Inline> Inlines(RichText text, BlockStyle style) =>
        new InlineBuilder().Add(text, style.Text).Build();
}
