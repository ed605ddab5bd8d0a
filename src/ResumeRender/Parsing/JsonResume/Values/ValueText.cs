using System.Collections.Immutable;
using ResumeRender.Formats;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Reading.Body;

namespace ResumeRender.Parsing.JsonResume.Values;

/// <summary>Makes text of values whose shape nobody foresaw.</summary>
internal static class ValueText
{
    private const int LongestLine = 120;

    /// <summary>A value of any shape as one line: lists with commas, objects as <see cref="ObjectText"/> writes
    /// them.</summary>
    public static RichText Line(DataNode node) =>
        node switch
        {
            DataScalar scalar => DataText.Inline(scalar),
            // In a line nothing can be marked as hidden, so what is hidden is not in it.
            DataList list => Join(
                list.Items.Where(static i => !Fields.IsAbsent(i) && i is not DataMap { IsHidden: true }).Select(Line),
                ", "
            ),
            DataMap map => ObjectText.Line(map),
            _ => RichText.Empty,
        };

    /// <summary>A value of any shape under a label: one line if it is short, else bullets below the label.</summary>
    public static BodyItem Labelled(RichText label, DataNode node, string? field)
    {
        var line = Line(node);
        if (
            node is DataScalar
            || (
                line.PlainText.Length <= LongestLine
                && node is DataList list
                && list.Items.All(static i => i is DataScalar)
            )
        )
            return new LabelledItem(label, line) { Field = field, Span = node.Span };
        if (node is DataMap or DataList { Items.Length: 1 } && line.PlainText.Length <= LongestLine)
            return new LabelledItem(label, line)
            {
                Field = field,
                IsHidden = node is DataMap { IsHidden: true } or DataList { Items: [DataMap { IsHidden: true }] },
                Span = node.Span,
            };
        return new BulletItem(label)
        {
            Children = Children(node),
            Field = field,
            Span = node.Span,
        };
    }

    /// <summary>A value of any shape as paragraphs and bullets.</summary>
    public static ImmutableArray<BodyItem> Body(DataNode node) => node switch
    {
        DataScalar scalar => DataText.Body(scalar),
        DataList list => [.. list.Items.Where(static i => !Fields.IsAbsent(i)).SelectMany(static i => Body(i))],
        DataMap map => Object(map),
        _ => [],
    };

    /// <summary>Text and highlights of an object as paragraphs and bullets, after a line of what else it
    /// says.</summary>
    private static ImmutableArray<BodyItem> Object(DataMap map)
    {
        var texts = map
            .Entries.Where(static e =>
                Vocabulary.Custom.Keys.Find(e.Key) is "summary" or "highlights" && !Fields.IsAbsent(e.Value)
            )
            .ToImmutableArray();
        var head = ObjectText.Line(map with { Entries = [.. map.Entries.Where(e => !texts.Contains(e))] });
        ImmutableArray<BodyItem> body = head.IsEmpty ? [] : [new ParagraphItem(head) { Span = map.Span }];
        body = body.AddRange(
            texts.SelectMany(static e =>
                Vocabulary.Custom.Keys.Find(e.Key) == "highlights" ? Bullets(e.Value) : Body(e.Value)
            )
        );
        return map.IsHidden ? [.. body.Select(static i => i with { IsHidden = true })] : body;
    }

    /// <summary>A value of any shape as bullets: one for each item of a list or line of a text.</summary>
    public static ImmutableArray<BodyItem> Bullets(DataNode node) =>
        node switch
        {
            DataList list => Bullets([.. list.Items.Where(static i => !Fields.IsAbsent(i))]),
            DataScalar scalar =>
            [
                .. DataText
                    .Body(scalar)
                    .Select(static i => i is ParagraphItem p ? new BulletItem(p.Text) { Span = p.Span } : i),
            ],
            _ => [.. Children(node)],
        };

    private static ImmutableArray<BodyItem> Bullets(List<DataNode> items)
    {
        var texts = items.ConvertAll(static i => i is DataScalar s && !IsSeveralLines(s) ? s.Text.Trim() : "");
        var numbers = TypedNumbers.LengthsIn(texts);
        return
        [
            .. items.SelectMany((item, i) =>
                numbers[i] > 0 && item is DataScalar scalar ? [DataText.Numbered(scalar, numbers[i])] : Bullet(item)
            ),
        ];
    }

    /// <summary><c>workExperience</c> and <c>open_source</c> as people write them: “Work experience”, “Open
    /// source”.</summary>
    public static string Title(string key)
    {
        var title = new System.Text.StringBuilder();
        for (var i = 0; i < key.Length; i++)
        {
            var c = key[i] is '_' or '-' or '.' ? ' ' : key[i];
            var startsWord =
                i > 0
                && char.IsUpper(c)
                && (
                    char.IsLower(key[i - 1])
                    || (char.IsUpper(key[i - 1]) && i + 1 < key.Length && char.IsLower(key[i + 1]))
                );
            if (startsWord)
                title.Append(' ');
            var isAcronym = i + 1 < key.Length && char.IsUpper(key[i + 1]) || (i > 0 && char.IsUpper(key[i - 1]));
            title.Append(
                title.Length == 0 ? char.ToUpperInvariant(c)
                : startsWord && !isAcronym ? char.ToLowerInvariant(c)
                : c
            );
        }

        return title.ToString().Trim();
    }

    public static RichText Join(IEnumerable<RichText> texts, string separator) =>
        new(texts.Where(static t => !t.IsEmpty).SelectMany((t, i) => i == 0 ? t : t.Prepend(new TextRun(separator))));

    private static IEnumerable<BodyItem> Bullet(DataNode node)
    {
        if (node is not DataScalar scalar)
            return [BulletOf(node)];
        if (!IsSeveralLines(scalar))
            return [new BulletItem(DataText.Item(scalar)) { Span = scalar.Span }];
        return BulletsOf(DataText.Body(scalar), scalar);
    }

    /// <summary>True for a text with lines, or tags that make them.</summary>
    public static bool IsSeveralLines(DataScalar scalar) => scalar.Text.AsSpan().Trim().ContainsAny('\n', '<');

    /// <summary>The lines of one item of a list as bullets; a line and bullets below it are one highlight with
    /// parts.</summary>
    /// <remarks>Paragraphs with a blank line between, or what a hard break or a tag parts, are one highlight.</remarks>
    public static IEnumerable<BodyItem> BulletsOf(ImmutableArray<BodyItem> body, DataScalar scalar)
    {
        var span = scalar.Span;
        if (body.Length > 1 && HasParagraphs(scalar.Text) && body.All(static i => i is ParagraphItem))
        {
            var texts = body.Select(static i => ((ParagraphItem)i).Text).ToList();
            return [texts.Skip(1).Aggregate(new BulletItem(texts[0]) { Span = span }, FurtherParagraph.AddTo)];
        }

        var children = body.Skip(1).OfType<BulletItem>().ToImmutableArray();
        if (body.Length > 1 && children.Length == body.Length - 1 && body[0] is ParagraphItem lead)
            return [new BulletItem(lead.Text) { Children = children, Span = span }];
        return body.Select(static i => i is ParagraphItem p ? new BulletItem(p.Text) { Span = p.Span } : i);
    }

    private static bool HasParagraphs(string text) =>
        Array.Exists<string>(["\n\n", "\n\r\n", "  \n", "\\\n", "<"], sign =>
            text.Contains(sign, StringComparison.Ordinal)
        );

    /// <summary>A list or object as a bullet: <c>{"text": "Led ten people", "priority": "low"}</c> says what may be
    /// left out.</summary>
    public static BulletItem BulletOf(DataNode node)
    {
        if (
            node is not DataMap map
            || map.Entries.FirstOrDefault(static e =>
                e is { Key: "text" or "highlight" or "bullet", Value: DataScalar }
            )
                is not { Value: DataScalar text } key
        )
            return ObjectBullet(node);
        Priority? priority = null;
        ImmutableArray<BulletItem> children = [];
        foreach (var entry in map.Entries.Where(e => e != key))
        {
            if (
                entry is { Key: PriorityField.Key, Value: DataScalar said }
                && PriorityReader.TryRead(said.Text) is { } read
            )
                priority = read;
            else if (entry is { Key: "children" or "highlights", Value: DataList list })
                children =
                [
                    .. list
                        .Items.Where(static i => !Fields.IsAbsent(i))
                        .Select(static i =>
                            i is DataScalar s ? new BulletItem(DataText.Item(s)) { Span = s.Span } : BulletOf(i)
                        ),
                ];
            else if (!Fields.IsAbsent(entry.Value))
                return ObjectBullet(node);
        }

        return new BulletItem(DataText.Item(text))
        {
            Priority = priority,
            Children = children,
            IsHidden = map.IsHidden,
            Span = node.Span,
        };
    }

    /// <summary>An entry that stands where a bullet was expected: its head, and its own bullets below.</summary>
    private static BulletItem ObjectBullet(DataNode node)
    {
        if (
            node is not DataMap map
            || map.Entries.FirstOrDefault(static e =>
                Vocabulary.Custom.Keys.Find(e.Key) == "highlights" && e.Value is DataList
            )
                is not { } list
        )
            return new BulletItem(Line(node)) { IsHidden = node is DataMap { IsHidden: true }, Span = node.Span };
        var head = Line(map with { Entries = map.Entries.Remove(list) });
        return new BulletItem(head)
        {
            Children = [.. Bullets(list.Value).OfType<BulletItem>()],
            IsHidden = map.IsHidden,
            Span = map.Span,
        };
    }

    private static ImmutableArray<BulletItem> Children(DataNode node) =>
        node switch
        {
            DataList list =>
            [
                .. list
                    .Items.Where(static i => !Fields.IsAbsent(i))
                    .Select(static i => i is DataMap ? BulletOf(i) : new BulletItem(Line(i)) { Span = i.Span }),
            ],
            DataMap map =>
            [
                .. map
                    .Entries.Where(static e =>
                        !Fields.IsAbsent(e.Value)
                        && !UnknownKeys.IsForPrograms(e)
                        && e.Value is not DataMap { IsHidden: true }
                    )
                    .Select(static e => new BulletItem(Member(e)) { Span = e.Value.Span }),
            ],
            _ => [new BulletItem(Line(node)) { Span = node.Span }],
        };

    private static RichText Member(DataEntry entry) =>
        entry.Key.Length == 0
            ? Line(entry.Value)
            : RichText.Plain(Title(entry.Key) + ": ", entry.KeySpan).Append(Line(entry.Value));
}
