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
        var entities = new DraftEntities(map["entityMap"]);
        if (!blocks.Items.All(b => IsBlock(b, entities.AreGiven)))
            return false;
        foreach (var block in blocks.Items.OfType<DataMap>())
        {
            Write(block, entities, text);
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
    private static void Write(DataMap block, DraftEntities entities, EditorText text)
    {
        var isHeading = EditorTypes.IsHeading(EditorTypes.Of(block));
        var words = new StyledText(
            ((DataScalar)block["text"]!).Text,
            EditorStyle.Plain with { IsStrong = isHeading }
        );
        foreach (var (range, start, end) in Ranges(block["inlineStyleRanges"], words.Length))
        {
            if (range["style"] is DataScalar style)
                words.Add(start, end, EditorStyle.Plain.With(style.Text));
        }

        foreach (var (range, start, end) in Ranges(block["entityRanges"], words.Length))
        {
            if (entities.Of(range["key"]) is not { } entity)
                continue;
            if ((entity["url"] ?? entity["href"]) is DataScalar link)
                words.Add(start, end, EditorStyle.Plain with { Link = link.Text });
            else if (entity["src"] is DataScalar picture)
                text.LeaveOutPicture(
                    entity["alt"] is DataScalar { IsAbsent: false } alt
                        ? alt.Text
                        : EditorNumber.Shortened(picture.Text)
                );
        }

        foreach (var (piece, style) in words.Pieces())
            text.Add(piece, style);
    }

    private static IEnumerable<(DataMap Range, int Start, int End)> Ranges(DataNode? ranges, int length)
    {
        foreach (var range in (ranges as DataList)?.Items.OfType<DataMap>() ?? [])
        {
            var start = Math.Min(length, EditorNumber.Of(range["offset"]));
            yield return (range, start, start + Math.Min(length - start, EditorNumber.Of(range["length"])));
        }
    }
}
