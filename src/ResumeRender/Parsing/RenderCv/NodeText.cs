using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.RenderCv;

/// <summary>Makes text of values, whatever they hold: marks are read, Typst's commands left out, keywords made
/// bold.</summary>
internal sealed partial class NodeText(DiagnosticBag diagnostics, BoldKeywords keywords)
{
    public static bool IsAbsent(DataNode node) => node switch
    {
        DataScalar scalar => scalar.IsAbsent,
        DataList list => list.Items.All(IsAbsent),
        DataMap map => map.Entries.All(static e => IsAbsent(e.Value)),
        _ => true,
    };

    /// <summary>One line: lists with commas, maps with their keys.</summary>
    public RichText Line(DataNode node)
    {
        switch (node)
        {
            case DataScalar scalar:
                return keywords.Apply(DataText.Inline(WithoutTypst(scalar)));
            case DataList list:
                return Join(
                    list.Items.Where(static i => !IsAbsent(i) && i is not DataMap { IsHidden: true }).Select(Line),
                    ", "
                );
            case DataMap map:
                return keywords.Apply(ObjectText.Line(map));
            default:
                return RichText.Empty;
        }
    }

    /// <summary>Text without marks, for addresses and numbers.</summary>
    public static string Plain(DataNode node) => node is DataScalar scalar ? scalar.Text.Trim() : "";

    /// <summary>Paragraphs, and bullets where lines begin with their signs.</summary>
    public ImmutableArray<BodyItem> Body(DataNode node) => node switch
    {
        DataScalar scalar => [.. DataText.Body(WithoutTypst(scalar)).Select(Bold)],
        _ => Bullets(node),
    };

    /// <summary>A bullet for each item; a list below an item is its sub-bullets.</summary>
    public ImmutableArray<BodyItem> Bullets(DataNode node)
    {
        var bullets = ImmutableArray.CreateBuilder<BodyItem>();
        if (node is DataScalar one && ValueText.IsSeveralLines(one))
            return
            [
                .. Body(one).Select(static i => i is ParagraphItem p ? new BulletItem(p.Text) { Span = p.Span } : i),
            ];
        foreach (var item in node is DataList list ? list.Items : [node])
        {
            if (IsAbsent(item))
                continue;
            if (item is DataList below && bullets.Count > 0 && bullets[^1] is BulletItem parent)
                bullets[^1] = parent with { Children = [.. parent.Children, .. Bullets(below).OfType<BulletItem>()] };
            else if (item is DataList nested)
                bullets.AddRange(Bullets(nested));
            else if (item is DataMap { Entries: [{ Value: DataList children } only] })
                bullets.Add(
                    new BulletItem(Line(Scalar(only)))
                    {
                        Children = [.. Bullets(children).OfType<BulletItem>()],
                        Span = item.Span,
                    }
                );
            else if (
                item is DataMap map
                && new KeyedValues(map, diagnostics) is var keyed
                && keyed.Take("bullet", "text", "highlight", "description", "summary") is { } inner
                && keyed.Left.All(static e => e is { Key: PriorityField.Key, Value: DataScalar })
            )
                bullets.AddRange(
                    Bullets(inner.Value)
                        .Select(b =>
                            b with
                            {
                                Priority = PriorityField.Read(map, diagnostics),
                                IsHidden = map.IsHidden,
                            }
                        )
                );
            else if (item is DataScalar scalar)
                bullets.AddRange(
                    ValueText.IsSeveralLines(scalar) ? ValueText.BulletsOf(Body(scalar), scalar) : [Bullet(scalar)]
                );
            else
                bullets.Add(
                    item is DataMap ? Bold(ValueText.BulletOf(item)) : new BulletItem(Line(item)) { Span = item.Span }
                );
        }

        return bullets.ToImmutable();
    }

    public static RichText Join(IEnumerable<RichText> parts, string between) =>
        parts
            .Where(static p => !p.IsEmpty)
            .Aggregate(RichText.Empty, (all, next) => all.IsEmpty ? next : all.Append(between).Append(next));

    private static DataScalar Scalar(DataEntry entry) => new(ScalarKind.Text, entry.Key, entry.KeySpan);

    /// <remarks>An indented list below a plain text is one text in YAML, with its lines joined: “Main - first -
    /// second”.</remarks>
    private BulletItem Bullet(DataScalar scalar)
    {
        var parts = scalar.Text.Split(" - ", StringSplitOptions.TrimEntries);
        var isSplit = parts.Length > 2 || (parts.Length == 2 && scalar.Span.Source is { } source
            && source.Text.AsSpan(scalar.Span.Start, scalar.Span.Length).Contains('\n'));
        if (!isSplit)
            return new BulletItem(keywords.Apply(DataText.Item(WithoutTypst(scalar)))) { Span = scalar.Span };
        var texts = parts
            .Where(static p => p.Length > 0)
            .Select(p => keywords.Apply(DataText.Item(WithoutTypst(scalar with { Text = p }))))
            .ToList();
        return new BulletItem(texts[0])
        {
            Span = scalar.Span,
            Children = [.. texts.Skip(1).Select(t => new BulletItem(t) { Span = scalar.Span })],
        };
    }

    private BodyItem Bold(BodyItem item) =>
        item switch
        {
            ParagraphItem p => p with { Text = keywords.Apply(p.Text) },
            BulletItem b => b with
            {
                Text = keywords.Apply(b.Text),
                Children = [.. b.Children.Select(c => (BulletItem)Bold(c))],
            },
            _ => item,
        };

    private DataScalar WithoutTypst(DataScalar scalar)
    {
        if (!scalar.Text.Contains('#', StringComparison.Ordinal))
            return scalar;
        var text = TypstLink().Replace(scalar.Text, "[$2]($1)");
        text = TypstRaised()
            .Replace(text, "<$1>$2</$1>")
            .Replace("<super>", "<sup>", StringComparison.Ordinal)
            .Replace("</super>", "</sup>", StringComparison.Ordinal);
        text = TypstSpace().Replace(text, " ");
        text = TypstEmphasis().Replace(text, "*$1*");
        text = TypstStrong().Replace(text, "**$1**");
        text = TypstOther().Replace(text, "$1");
        if (text == scalar.Text)
            return scalar;
        diagnostics.Add(RenderCvDiagnostics.TypstLeftOut(scalar.Span, scalar.Text.ReplaceLineEndings(" ").Trim()));
        return scalar with { Text = text.Trim() };
    }

    [GeneratedRegex("""#link\("([^")\n]{1,2000})"\)\[([^\]\n]{1,2000})\]""")]
    private static partial Regex TypstLink();

    [GeneratedRegex(@"#(super|sub)\[([^\]\n]{1,60})\]")]
    private static partial Regex TypstRaised();

    [GeneratedRegex(@"\s?#(?:h|v|linebreak)\([^)\n]{0,100}\)\s?")]
    private static partial Regex TypstSpace();

    [GeneratedRegex(@"#emph\[([^\]\n]{1,2000})\]")]
    private static partial Regex TypstEmphasis();

    [GeneratedRegex(@"#strong\[([^\]\n]{1,2000})\]")]
    private static partial Regex TypstStrong();

    [GeneratedRegex(@"#[a-z]{1,20}(?:\([^)\n]{0,200}\))?\[([^\]\n]{1,2000})\]")]
    private static partial Regex TypstOther();
}
