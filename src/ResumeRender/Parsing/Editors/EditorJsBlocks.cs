using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.Editors;

/// <summary>The documents of Editor.js: <c>{"blocks": [{"type": "paragraph", "data": {"text": "text"}}]}</c>, whose
/// texts are HTML.</summary>
internal static class EditorJsBlocks
{
    private static readonly string[] KeysOfText =
    [
        "text", "content", "title", "message", "code", "caption", "link", "html", "url",
    ];

    public static bool TryWrite(DataNode document, EditorText text)
    {
        if (
            document is not DataMap map
            || map["blocks"] is not DataList { Items.Length: > 0 } blocks
            || !blocks.Items.All(IsBlock)
        )
            return false;
        foreach (var block in blocks.Items.OfType<DataMap>())
            Write(EditorTypes.Of(block), (DataMap)block["data"]!, text);
        return true;
    }

    private static bool IsBlock(DataNode node) =>
        node is DataMap block
        && EditorTypes.Of(block) is { Length: > 0 } type
        && block["data"] is DataMap data
        && (EditorTypes.IsBlock(type) || Texts(data).Any() || data["items"] is DataList);

    private static IEnumerable<string> Texts(DataMap data) =>
        KeysOfText.Select(k => data[k]).OfType<DataScalar>().Where(static s => !s.IsAbsent).Select(static s => s.Text);

    private static void Write(string type, DataMap data, EditorText text)
    {
        if (data["file"] is DataMap file && EditorTypes.IsPicture(type))
            text.LeaveOutPicture(EditorNumber.Shortened((file["url"] as DataScalar)?.Text ?? type));
        if (data["items"] is DataList items)
            Items(items, 1, text);
        if (data["content"] is DataList rows)
            Rows(rows, text);
        foreach (var words in Texts(data))
        {
            text.Add(words, EditorStyle.Plain with { IsStrong = EditorTypes.IsHeading(type) });
            text.End();
        }
    }

    /// <summary>Items are texts, or maps with a text and the items below it.</summary>
    private static void Items(DataList items, int depth, EditorText text)
    {
        foreach (var item in items.Items)
        {
            if (item is DataScalar words)
                text.Add(words.Text, EditorStyle.Plain);
            else if (item is DataMap map)
                text.Add(Texts(map).FirstOrDefault() ?? "", EditorStyle.Plain);
            text.End(depth, isItem: true);
            if (item is DataMap parent && parent["items"] is DataList below)
                Items(below, depth + 1, text);
        }
    }

    private static void Rows(DataList rows, EditorText text)
    {
        foreach (var row in rows.Items.OfType<DataList>())
        {
            var cells = row.Items.OfType<DataScalar>().Where(static c => !c.IsAbsent).Select(static c => c.Text);
            text.Add(string.Join(" | ", cells), EditorStyle.Plain);
            text.End();
        }
    }
}
