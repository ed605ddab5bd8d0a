using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.Editors;

/// <summary>The documents of Draft.js: <c>{"blocks": [{"text": "text", "type": "unstyled", "depth": 0,
/// "inlineStyleRanges": []}], "entityMap": {}}</c>.</summary>
internal static class DraftBlocks
{
    public static bool TryWrite(DataNode document, EditorText text)
    {
        if (document is not DataMap map || map["blocks"] is not DataList { Items.Length: > 0 } blocks)
            return false;
        var hasEntities = map["entityMap"] is not null;
        if (!blocks.Items.All(b => IsBlock(b, hasEntities)))
            return false;
        foreach (var block in blocks.Items.OfType<DataMap>())
        {
            Write(block, map["entityMap"], text);
            var type = EditorTypes.Of(block);
            var isItem = EditorTypes.IsItem(type);
            text.End(isItem ? 1 + EditorNumber.Of(block["depth"]) : 0, isItem);
        }

        return true;
    }

    private static bool IsBlock(DataNode node, bool hasEntities) =>
        node is DataMap block
        && block["text"] is DataScalar
        && (
            hasEntities
            || block["inlineStyleRanges"] is DataList
            || block["entityRanges"] is DataList
            || (block["depth"] is DataScalar && block["type"] is DataScalar)
        );

    /// <summary>Cuts the text where a style begins or ends.</summary>
    private static void Write(DataMap block, DataNode? entities, EditorText text)
    {
        var words = ((DataScalar)block["text"]!).Text;
        var isHeading = EditorTypes.IsHeading(EditorTypes.Of(block));
        var styles = new EditorStyle[words.Length];
        Array.Fill(styles, EditorStyle.Plain with { IsStrong = isHeading });
        foreach (var (range, start, end) in Ranges(block["inlineStyleRanges"], words.Length))
        {
            if (range["style"] is DataScalar style)
                Change(start, end, s => s.With(style.Text));
        }

        foreach (var (range, start, end) in Ranges(block["entityRanges"], words.Length))
        {
            if (Entity(entities, range["key"]) is not { } entity)
                continue;
            if ((entity["url"] ?? entity["href"]) is DataScalar link)
                Change(start, end, s => s with { Link = link.Text });
            else if (entity["src"] is DataScalar picture)
                text.LeaveOutPicture(
                    entity["alt"] is DataScalar { IsAbsent: false } alt
                        ? alt.Text
                        : EditorNumber.Shortened(picture.Text)
                );
        }

        var from = 0;
        for (var i = 1; i <= words.Length; i++)
        {
            if (i < words.Length && styles[i] == styles[from])
                continue;
            text.Add(words[from..i], styles[from]);
            from = i;
        }

        void Change(int start, int end, Func<EditorStyle, EditorStyle> change)
        {
            for (var i = start; i < end;)
            {
                // The same record goes to all neighbours that had the same one.
                var (before, after) = (styles[i], change(styles[i]));
                for (; i < end && ReferenceEquals(styles[i], before); i++)
                    styles[i] = after;
            }
        }
    }

    private static IEnumerable<(DataMap Range, int Start, int End)> Ranges(DataNode? ranges, int length)
    {
        foreach (var range in (ranges as DataList)?.Items.OfType<DataMap>() ?? [])
        {
            var start = Math.Min(length, EditorNumber.Of(range["offset"]));
            yield return (range, start, start + Math.Min(length - start, EditorNumber.Of(range["length"])));
        }
    }

    /// <summary>What is said of an entity, which stands under its number or in its order.</summary>
    private static DataMap? Entity(DataNode? entities, DataNode? key)
    {
        var entity = entities switch
        {
            DataMap map when key is DataScalar name => map[name.Text],
            DataList list when EditorNumber.Of(key) is var i && i < list.Items.Length => list.Items[i],
            _ => null,
        };
        return (entity as DataMap)?["data"] as DataMap;
    }
}
