using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.Editors;

/// <summary>The documents of Quill: <c>{"ops": [{"insert": "text", "attributes": {"bold": true}}]}</c>.</summary>
/// <remarks>The attributes of a line end are those of its line.</remarks>
internal static class QuillInserts
{
    public static bool TryWrite(DataNode document, EditorText text)
    {
        var ops = document is DataMap map ? map["ops"] as DataList : document as DataList;
        if (ops is not { Items.Length: > 0 } || !ops.Items.All(IsOp))
            return false;
        foreach (var op in ops.Items.OfType<DataMap>())
        {
            var attributes = op["attributes"] as DataMap;
            if (op["insert"] is DataScalar inserted)
                Insert(inserted.Text.ReplaceLineEndings("\n"), attributes, text);
            else if (op["insert"] is DataMap embed)
                Embed(embed, StyleOf(attributes), text);
        }

        return true;
    }

    private static bool IsOp(DataNode node) =>
        node is DataMap { Entries.Length: > 0 } op
        && op["insert"] is DataMap or DataScalar { Kind: ScalarKind.Text }
        && op.Entries.All(static e => e.Key is "insert" or "attributes");

    private static void Insert(string inserted, DataMap? attributes, EditorText text)
    {
        var lines = inserted.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            text.Add(lines[i], StyleOf(attributes));
            if (i == lines.Length - 1)
                return;
            var isItem = attributes?["list"] is DataScalar { IsAbsent: false };
            text.End(isItem ? 1 + EditorNumber.Of(attributes?["indent"]) : 0, isItem);
        }
    }

    private static void Embed(DataMap embed, EditorStyle style, EditorText text)
    {
        foreach (var entry in embed.Entries)
        {
            if (entry is { Key: "image" or "video" or "formula", Value: DataScalar said })
            {
                if (entry.Key == "image")
                    text.LeaveOutPicture(EditorNumber.Shortened(said.Text));
                else
                    text.Add(said.Text, style);
            }
            else if (entry.Value is DataMap inner && (inner["value"] ?? inner["label"]) is DataScalar label)
            {
                text.Add(label.Text, style);
            }
        }
    }

    private static EditorStyle StyleOf(DataMap? attributes)
    {
        var style = EditorStyle.Plain;
        foreach (var entry in attributes?.Entries ?? [])
        {
            if (entry is { Key: "link", Value: DataScalar link })
                style = style with { Link = link.Text };
            else if (entry is { Key: "script", Value: DataScalar script })
                style = style.With(script.Text);
            else if (entry.Value is DataScalar { Text: "true" })
                style = style.With(entry.Key);
        }

        return style;
    }
}
