using System.Collections.Immutable;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.JsonResume;

/// <summary>Makes text of values whose shape nobody foresaw.</summary>
internal static class ValueText
{
    private const int LongestLine = 120;

    /// <summary>A value of any shape as one line: lists with commas, keys with colons.</summary>
    public static RichText Line(DataNode node) => node switch
    {
        DataScalar scalar => DataText.Inline(scalar),
        DataList list => Join(list.Items.Where(static i => !Fields.IsAbsent(i)).Select(Line), ", "),
        DataMap map => Join(map.Entries.Where(static e => !Fields.IsAbsent(e.Value)).Select(Member), "; "),
        _ => RichText.Empty,
    };

    /// <summary>A value of any shape under a label: one line if it is short, else bullets below the label.</summary>
    public static BodyItem Labelled(RichText label, DataNode node, string? field)
    {
        var line = Line(node);
        if (node is DataScalar || (line.PlainText.Length <= LongestLine && node is DataList list && list.Items.All(static i => i is DataScalar)))
            return new LabelledItem(label, line) { Field = field, Span = node.Span };
        return new BulletItem(label) { Children = Children(node), Field = field, Span = node.Span };
    }

    /// <summary>A value of any shape as paragraphs and bullets.</summary>
    public static ImmutableArray<BodyItem> Body(DataNode node) => node switch
    {
        DataScalar scalar => DataText.Body(scalar),
        DataList list => [.. list.Items.Where(static i => !Fields.IsAbsent(i)).SelectMany(static i => Body(i))],
        _ => [new ParagraphItem(Line(node)) { Span = node.Span }],
    };

    /// <summary>A value of any shape as bullets: one for each item of a list or line of a text.</summary>
    public static ImmutableArray<BodyItem> Bullets(DataNode node) => node switch
    {
        DataList list => [.. list.Items.Where(static i => !Fields.IsAbsent(i)).SelectMany(Bullet)],
        DataScalar scalar => [.. DataText.Body(scalar).Select(static i => i is ParagraphItem p ? new BulletItem(p.Text) { Span = p.Span } : i)],
        _ => [.. Children(node)],
    };

    /// <summary><c>workExperience</c> and <c>open_source</c> as people write them: “Work experience”, “Open source”.</summary>
    public static string Title(string key)
    {
        var title = new System.Text.StringBuilder();
        for (var i = 0; i < key.Length; i++)
        {
            var c = key[i] is '_' or '-' or '.' ? ' ' : key[i];
            var startsWord = i > 0 && char.IsUpper(c) && (char.IsLower(key[i - 1]) || (char.IsUpper(key[i - 1]) && i + 1 < key.Length && char.IsLower(key[i + 1])));
            if (startsWord)
                title.Append(' ');
            var isAcronym = i + 1 < key.Length && char.IsUpper(key[i + 1]) || (i > 0 && char.IsUpper(key[i - 1]));
            title.Append(title.Length == 0 ? char.ToUpperInvariant(c) : startsWord && !isAcronym ? char.ToLowerInvariant(c) : c);
        }

        return title.ToString().Trim();
    }

    public static RichText Join(IEnumerable<RichText> texts, string separator) =>
        new(texts.Where(static t => !t.IsEmpty).SelectMany((t, i) => i == 0 ? t : t.Prepend(new TextRun(separator))));

    private static IEnumerable<BodyItem> Bullet(DataNode node)
    {
        if (node is not DataScalar scalar)
            return [BulletOf(node)];
        if (!scalar.Text.AsSpan().Trim().ContainsAny('\n', '<'))
            return [new BulletItem(DataText.Item(scalar)) { Span = scalar.Span }];
        var body = DataText.Body(scalar);
        var children = body.Skip(1).OfType<BulletItem>().ToImmutableArray();
        // A line and bullets below it are one highlight with parts.
        if (body.Length > 1 && children.Length == body.Length - 1 && body[0] is ParagraphItem lead)
            return [new BulletItem(lead.Text) { Children = children, Span = scalar.Span }];
        return body.Select(static i => i is ParagraphItem p ? new BulletItem(p.Text) { Span = p.Span } : i);
    }

    /// <summary>A list or object as a bullet: <c>{"text": "Led ten people", "priority": "low"}</c> says what may be left out.</summary>
    public static BulletItem BulletOf(DataNode node)
    {
        if (node is not DataMap map || map.Entries.FirstOrDefault(static e => e is { Key: "text" or "highlight" or "bullet", Value: DataScalar }) is not { Value: DataScalar text } key)
            return new BulletItem(Line(node)) { Span = node.Span };
        Priority? priority = null;
        ImmutableArray<BulletItem> children = [];
        foreach (var entry in map.Entries.Where(e => e != key))
        {
            if (entry is { Key: PriorityField.Key, Value: DataScalar said } && PriorityReader.TryRead(said.Text) is { } read)
                priority = read;
            else if (entry is { Key: "children" or "highlights", Value: DataList list })
                children = [.. list.Items.Where(static i => !Fields.IsAbsent(i)).Select(static i => i is DataScalar s ? new BulletItem(DataText.Item(s)) { Span = s.Span } : BulletOf(i))];
            else if (!Fields.IsAbsent(entry.Value))
                return new BulletItem(Line(node)) { Span = node.Span };
        }

        return new BulletItem(DataText.Item(text)) { Priority = priority, Children = children, Span = node.Span };
    }

    private static ImmutableArray<BulletItem> Children(DataNode node) => node switch
    {
        DataList list => [.. list.Items.Where(static i => !Fields.IsAbsent(i)).Select(static i => new BulletItem(Line(i)) { Span = i.Span })],
        DataMap map => [.. map.Entries.Where(static e => !Fields.IsAbsent(e.Value)).Select(static e => new BulletItem(Member(e)) { Span = e.Value.Span })],
        _ => [new BulletItem(Line(node)) { Span = node.Span }],
    };

    private static RichText Member(DataEntry entry) =>
        entry.Key.Length == 0 ? Line(entry.Value) : RichText.Plain(Title(entry.Key) + ": ", entry.KeySpan).Append(Line(entry.Value));
}
