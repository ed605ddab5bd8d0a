using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.Editors;

/// <summary>The documents that are trees of typed parts with texts for leaves: those of Tiptap and ProseMirror, Slate,
/// Lexical and their kin.</summary>
internal static class EditorTree
{
    public static bool TryWrite(DataNode document, EditorText text)
    {
        if (PartsOf(document) is not { } parts)
            return false;
        new EditorTreeWriter(text).Write(parts);
        return true;
    }

    /// <summary>The parts of a document, or null if the value is not a document.</summary>
    private static IReadOnlyList<DataNode>? PartsOf(DataNode node)
    {
        if (node is DataList list)
            return IsFragment(list.Items) ? list.Items : null;
        if (node is not DataMap map)
            return null;
        if (map.Entries.Length == 1 && EditorTypes.IsRoot(EditorTypes.Plain(map.Entries[0].Key)))
            return PartsOf(map.Entries[0].Value);
        if (EditorTypes.IsRoot(EditorTypes.Of(map)))
            return map.Entries.All(static e => EditorTypes.IsOfForm(e.Key) || IsOfRoot(e.Key))
                && EditorTypes.ContentOf(map).SelectMany(static c => c.Items).All(IsNode)
                ? [.. EditorTypes.ContentOf(map).SelectMany(static c => c.Items)]
                : null;
        return IsFragment([map]) ? [map] : null;
    }

    /// <summary>What a root says besides its parts: its attributes and its version.</summary>
    private static bool IsOfRoot(string key) =>
        key is "attrs" or "version" or "data" or "direction" or "format" or "indent" or "key" or "object"
            or "textFormat" or "textStyle" or "detail" or "mode" or "style";

    /// <summary>Blocks without a root: all are parts with parts, and some have the type of a block.</summary>
    private static bool IsFragment(IReadOnlyList<DataNode> items) =>
        items.Count > 0
        && items.All(static i => IsNode(i) && (IsBlock(i) || IsLeafless(i)))
        && items.Any(static i => IsBlock(i) && EditorTypes.IsBlock(EditorTypes.Of((DataMap)i)));

    private static bool IsBlock(DataNode node) => node is DataMap map && EditorTypes.ContentOf(map).Any();

    private static bool IsLeafless(DataNode node) => node is DataMap map && map["text"] is null;

    /// <summary>A text, or a typed part all of whose parts are such.</summary>
    /// <remarks>Its recursion is bounded by the depth that the readers of data allow.</remarks>
    private static bool IsNode(DataNode node)
    {
        if (node is not DataMap map)
            return false;
        var contents = EditorTypes.ContentOf(map).ToList();
        if (contents.Count == 0)
            return TextOf(map) is not null || EditorTypes.Of(map).Length > 0;
        return map["text"] is null && contents.All(static c => c.Items.All(IsNode));
    }

    /// <summary>The text of a leaf: <c>text</c>, or <c>value</c> where a part of the type text says so.</summary>
    public static DataScalar? TextOf(DataMap node) =>
        node["text"] as DataScalar ?? (EditorTypes.Of(node) == "text" ? node["value"] as DataScalar : null);
}
