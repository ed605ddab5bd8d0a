using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.Editors;

/// <summary>Writes a tree of typed parts: blocks end lines, items begin bullets, leaves are text.</summary>
internal sealed class EditorTreeWriter(EditorText text)
{
    private static readonly string[] KeysOfAddress = ["href", "url", "uri"];

    private int _depth;
    private bool _isItemDue;
    private bool _isInList;

    public void Write(IReadOnlyList<DataNode> parts) => Parts(parts, EditorStyle.Plain);

    private void Parts(IEnumerable<DataNode> parts, EditorStyle style)
    {
        foreach (var part in parts.OfType<DataMap>())
            Part(part, style);
    }

    private void Part(DataMap part, EditorStyle style)
    {
        var type = EditorTypes.Of(part);
        if (EditorTree.TextOf(part) is { } leaf)
            text.Add(leaf.Text, EditorMarks.Of(part, style));
        else if (EditorTypes.IsBreak(type))
            EndLine();
        else if (EditorTypes.IsPicture(type))
            text.LeaveOutPicture(Said(part, "alt", "title", "src", "url") ?? type);
        else if (EditorTypes.IsLink(type))
            Parts(Content(part), AddressOf(part) is { } address ? style with { Link = address } : style);
        else if (EditorTypes.IsInline(type))
            Inline(part, style);
        else if (EditorTypes.IsList(type))
            List(part, style);
        else if (EditorTypes.IsItem(type) || IsItemOfItsOwn(part))
            Item(part, style);
        else if (type is "tablerow" or "tr")
            Row(part, style);
        else
            Block(part, type, style);
    }

    private void Inline(DataMap part, EditorStyle style)
    {
        if (EditorTypes.ContentOf(part).Any())
            Parts(Content(part), style);
        else
            text.Add(Said(part, "label", "value", "emoji", "name", "character", "id") ?? " ", style);
    }

    private void List(DataMap part, EditorStyle style)
    {
        EndLine();
        var wasInList = _isInList;
        (_depth, _isInList) = (_depth + 1, true);
        Parts(Content(part), style);
        EndLine();
        (_depth, _isInList, _isItemDue) = (_depth - 1, wasInList, false);
    }

    /// <summary>A paragraph that is an item: it says its sign and how deep it is.</summary>
    private static bool IsItemOfItsOwn(DataMap part) => Said(part, "listItem", "listStyleType") is not null;

    /// <summary>An item of a list; without a list around it, it is one level below what it stands in.</summary>
    private void Item(DataMap part, EditorStyle style)
    {
        EndLine();
        var (depth, wasInList) = (_depth, _isInList);
        if (IsItemOfItsOwn(part))
            _depth = Math.Max(1, EditorNumber.Of(part["level"] ?? part["indent"]));
        else if (!_isInList)
            _depth++;
        (_isItemDue, _isInList) = (true, false);
        Parts(Content(part), style);
        EndLine();
        (_depth, _isInList, _isItemDue) = (depth, wasInList, false);
    }

    private void Row(DataMap part, EditorStyle style)
    {
        EndLine();
        var isFirst = true;
        foreach (var cell in Content(part).OfType<DataMap>())
        {
            if (!isFirst)
                text.Add(" | ", EditorStyle.Plain);
            isFirst = false;
            // The paragraphs of a cell stand in one line.
            foreach (var inner in Content(cell).OfType<DataMap>())
                Parts(EditorTree.TextOf(inner) is null ? Content(inner) : [inner], style);
        }

        EndLine();
    }

    private void Block(DataMap part, string type, EditorStyle style)
    {
        EndLine();
        var isHeading = EditorTypes.IsHeading(type) || (Said(part, "style") is { } said && EditorTypes.IsHeading(said));
        Parts(Content(part), isHeading ? style with { IsStrong = true } : style);
        if (
            !EditorTypes.ContentOf(part).Any()
            && Said(part, "content", "children", "label", "url", "alt", "caption") is { } words
        )
            text.Add(words, style);
        EndLine();
    }

    private void EndLine()
    {
        if (text.End(_depth, _isItemDue))
            _isItemDue = false;
    }

    private static IEnumerable<DataNode> Content(DataMap part) =>
        EditorTypes.ContentOf(part).SelectMany(static c => c.Items);

    private static string? AddressOf(DataMap part) => Said(part, KeysOfAddress);

    /// <summary>What a part says under the first of these keys, itself or in its attributes.</summary>
    private static string? Said(DataMap part, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            foreach (var map in (DataMap?[])[part, part["attrs"] as DataMap, part["data"] as DataMap])
            {
                if (map?[key] is DataScalar { IsAbsent: false } said)
                    return said.Text;
            }
        }

        return null;
    }
}
