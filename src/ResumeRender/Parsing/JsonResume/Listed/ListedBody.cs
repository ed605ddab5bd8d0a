using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Formats.Json;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Listed;

/// <summary>Reads paragraphs, labelled lines and bullets to the letter, as our own writer wrote them.</summary>
internal sealed class ListedBody(ListedSections sections, DiagnosticBag diagnostics)
{
    /// <summary>A text with a line for each paragraph.</summary>
    public static IEnumerable<BodyItem> Paragraphs(DataScalar scalar) =>
        scalar.Text.Length == 0
            ? []
            : scalar
                .Text.Split('\n')
                .Select(line => new ParagraphItem(WrittenText.Read(line, scalar.Span)) { Span = scalar.Span });

    public static IEnumerable<BodyItem> Bullets(DataNode? node) => node switch
    {
        DataList list => list.Items.Select(static item => item is DataScalar scalar
            ? new BulletItem(WrittenText.Read(scalar)) { Span = scalar.Span }
            : ValueText.BulletOf(item)),
        DataScalar { IsAbsent: false } scalar => ValueText.Bullets(scalar),
        _ => [],
    };

    /// <summary>Adds what stands in the object: a text and highlights, or a mixed body.</summary>
    public void Add(ImmutableArray<BodyItem>.Builder body, DataMap map, ElementKeys? keys)
    {
        if (map["text"] is DataScalar text)
            body.AddRange(Paragraphs(text));
        body.AddRange(Bullets(map["highlights"]));
        foreach (var item in (map["body"] as DataList)?.Items ?? [])
            body.AddRange(Items(item, keys));
    }

    private IEnumerable<BodyItem> Items(DataNode node, ElementKeys? keys)
    {
        if (node is not DataMap map)
            return ValueText.Body(node);
        var target = map["ref"] is DataScalar reference ? sections.Follow(reference) : null;
        if (
            target is DataScalar text
            && map["type"] is null
            && map["label"] is null
            && map["ref"] is DataScalar { Text: var pointer }
            && !char.IsAsciiDigit(pointer[^1])
        )
            return Paragraphs(text);
        var said = Item(map, target, keys);
        if (said is BulletItem bullet && map["number"] is DataScalar { IsAbsent: false } number)
            said = bullet with { Number = number.Text };
        return
        [
            said with
            {
                Field = (map["field"] as DataScalar)?.Text,
                Priority = PriorityField.Read(map, diagnostics),
                IsHidden = map.IsHidden || target is DataMap { IsHidden: true },
                Span = (target ?? map).Span,
            },
        ];
    }

    private BodyItem Item(DataMap map, DataNode? target, ElementKeys? keys)
    {
        var type = (map["type"] as DataScalar)?.Text;
        if (target is DataMap element && map["label"] is null && map["text"] is null && map["highlight"] is null)
            return Line(element, type, keys);
        if (Text(map, "label") is { } label)
        {
            var value = Text(map, "text");
            // A highlight begins with the label; a key of the value's own has the value alone.
            var skipped = map["ref"] is DataScalar { Text: [.., >= '0' and <= '9'] }
                ? ((DataScalar)map["label"]!).Text.Length + 2
                : 0;
            if (value is null && target is DataScalar whole)
                value =
                    whole.Text.Length >= skipped
                        ? WrittenText.Read(whole.Text[skipped..], whole.Span)
                        : WrittenText.Read(whole);
            else if (value is null && target is DataList parts)
                value = Joined(parts);
            return new LabelledItem(label, value ?? RichText.Empty) { Level = Text(map, "level") };
        }

        var text = target is DataScalar scalar
            ? WrittenText.Read(scalar)
            : Text(map, "highlight") ?? Text(map, "text") ?? RichText.Empty;
        if (type == "text" || (target is not DataScalar && map["highlight"] is null))
            return new ParagraphItem(text);
        var children = map["children"] is DataList list
            ? list.Items.SelectMany(i => Items(i, keys)).OfType<BulletItem>()
            : [];
        return new BulletItem(text) { Children = [.. children] };
    }

    /// <summary>A line that stands as an element in an array of the standard.</summary>
    private static BodyItem Line(DataMap element, string? type, ElementKeys? keys)
    {
        var title = Text(element, keys?.Title ?? "name");
        var values = keys?.Values is { } list && element[list] is DataList items
            ? Joined(items)
            : keys?.Value is { } key ? Text(element, key) : null;
        if (type is null)
        {
            var level = keys?.Subtitle is { } sub && sub != keys.Value ? Text(element, sub) : null;
            return new LabelledItem(title ?? RichText.Empty, values ?? RichText.Empty) { Level = level };
        }

        var text = values ?? title ?? RichText.Empty;
        return type == "highlight" ? new BulletItem(text) : new ParagraphItem(text);
    }

    private static RichText Joined(DataList list) =>
        WrittenText.Read(
            string.Join(", ", list.Items.Select(static i => i is DataScalar s ? s.Text : ValueText.Line(i).PlainText)),
            list.Span
        );

    private static RichText? Text(DataMap map, string key) =>
        map[key] is DataScalar scalar ? WrittenText.Read(scalar) : null;
}
