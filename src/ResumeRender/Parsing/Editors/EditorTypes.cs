using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.Editors;

/// <summary>The names that editors give to the parts of a document, however they spell them.</summary>
internal static class EditorTypes
{
    private static readonly string[] KeysOfType = ["type", "nodeType", "_type"];
    private static readonly string[] KeysOfContent = ["content", "children", "nodes", "leaves"];

    /// <summary><c>bullet_list</c>, <c>bulleted-list</c> and <c>bulletList</c> in one spelling.</summary>
    public static string Plain(string type) => PlainKey.Of(type);

    /// <summary>The type of a part in the one spelling; empty if it has none.</summary>
    public static string Of(DataMap node)
    {
        foreach (var key in KeysOfType)
        {
            if (node[key] is DataScalar { Kind: ScalarKind.Text } type)
                return Plain(type.Text);
        }

        return "";
    }

    /// <summary>True for a key that only says of what type a part is, or what parts it has.</summary>
    public static bool IsOfForm(string key) => KeysOfType.Contains(key) || KeysOfContent.Contains(key);

    /// <summary>The lists of parts of a part, in the order of its keys.</summary>
    public static IEnumerable<DataList> ContentOf(DataMap node) =>
        node.Entries.Where(static e => KeysOfContent.Contains(e.Key)).Select(static e => e.Value).OfType<DataList>();

    /// <summary>False for nearly all values, by a look at the keys alone.</summary>
    public static bool MayBeDocument(DataNode node) => node switch
    {
        DataMap { Entries: [{ Value: not DataScalar }] } => true,
        DataMap map => map.Entries.Any(static e => e.Key is "ops" or "blocks" || KeysOfType.Contains(e.Key)),
        DataList { Items: [DataMap first, ..] } => first.Entries.Any(static e =>
            e.Key is "insert" or "text" || IsOfForm(e.Key)
        ),
        _ => false,
    };

    public static bool IsRoot(string type) => type is "doc" or "document" or "root";

    public static bool IsList(string type) =>
        type is "ul" or "ol" or "list" or "bulletlist" or "bulletedlist" or "unorderedlist" or "orderedlist"
            or "numberedlist" or "tasklist" or "todolist" or "checklist";

    public static bool IsItem(string type) =>
        type is "li" or "listitem" or "taskitem" or "todoitem" or "todolistitem" or "checklistitem"
            or "unorderedlistitem" or "orderedlistitem" or "bulletlistitem" or "bulletedlistitem"
            or "numberedlistitem";

    public static bool IsHeading(string type) =>
        type is "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        || type.StartsWith("heading", StringComparison.Ordinal)
        || type.StartsWith("header", StringComparison.Ordinal);

    public static bool IsLink(string type) => type is "link" or "a" or "autolink" or "hyperlink";

    public static bool IsBreak(string type) => type is "hardbreak" or "linebreak" or "softbreak" or "br" or "break";

    /// <summary>Parts that stand in a line of text.</summary>
    public static bool IsInline(string type) =>
        IsLink(type) || type is "text" or "span" or "mention" or "emoji" or "inline" or "tab" or "hashtag" or "mark";

    public static bool IsPicture(string type) => type is "image" or "img" or "picture" or "inlineimage";

    /// <summary>A block that every editor has, by which its documents are known.</summary>
    public static bool IsBlock(string type) =>
        IsList(type) || IsItem(type) || IsHeading(type)
        || type is "paragraph" or "p" or "quote" or "blockquote" or "codeblock" or "block" or "unstyled" or "text"
            or "delimiter" or "embed" or "table";
}
