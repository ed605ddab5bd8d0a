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

    /// <summary>The blocks for a body, in its order; bullets that follow each other become one list.</summary>
    public IEnumerable<Block> Compose(ImmutableArray<BodyItem> body)
    {
        var bullets = new List<BulletItem>();
        foreach (var item in body)
        {
            if (item is BulletItem bullet)
            {
                bullets.Add(bullet);
                continue;
            }

            if (bullets.Count > 0)
                yield return List(bullets, level: 1);
            bullets = [];
            yield return item switch
            {
                LabelledItem labelled => Labelled(labelled),
                ParagraphItem paragraph => new ParagraphBlock(styles.Paragraph) { Line = new(Inlines(paragraph.Text, styles.Paragraph)) },
                _ => throw new ArgumentOutOfRangeException(nameof(body), item, "a kind of body item that layouts do not know"),
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
        var style = StyleOf(level);
        return new ListBlock(style,
        [
            .. bullets.Select(b => new ListItem(new Line(Inlines(b.Text, style)) { Lead = [new TextInline(BulletSign, style.Text)] })
            {
                Nested = b.Children.IsEmpty ? null : List(b.Children, level + 1),
            }),
        ]);
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

    private static ImmutableArray<Inline> Inlines(RichText text, BlockStyle style) => new InlineBuilder().Add(text, style.Text).Build();
}
