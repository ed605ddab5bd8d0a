using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.Editors;

/// <summary>Finds the documents of rich-text editors among the values of a data file and puts their text in their
/// place.</summary>
/// <remarks>
/// A document is known by its shape alone, whatever key it stands under: the trees of Tiptap, Slate, Lexical and their
/// kin (<see cref="EditorTree"/>), the blocks of Draft.js and Editor.js, the inserts of Quill. A text that is such a
/// document in JSON counts as well. What only looks like one stays as it was written.
/// </remarks>
internal static class EditorDocuments
{
    /// <summary>The data with texts in place of documents; the whole file is never one.</summary>
    public static DataNode ToText(DataNode root, DiagnosticBag diagnostics) => InParts(root, diagnostics);

    private static DataNode Value(DataNode node, DiagnosticBag diagnostics)
    {
        if (node is DataScalar scalar)
            return Inside(scalar) is { } inside ? Write(inside, node, diagnostics) ?? node : node;
        return Write(node, node, diagnostics) ?? InParts(node, diagnostics);
    }

    private static DataNode InParts(DataNode node, DiagnosticBag diagnostics) => node switch
    {
        DataMap map => InEntries(map, diagnostics),
        DataList list => InItems(list, diagnostics),
        _ => node,
    };

    /// <remarks>Most data have no document in them and stay the same objects.</remarks>
    private static DataMap InEntries(DataMap map, DiagnosticBag diagnostics)
    {
        DataEntry[]? changed = null;
        for (var i = 0; i < map.Entries.Length; i++)
        {
            var value = Value(map.Entries[i].Value, diagnostics);
            if (!ReferenceEquals(value, map.Entries[i].Value))
                (changed ??= [.. map.Entries])[i] = map.Entries[i] with { Value = value };
        }

        return changed is null ? map : map with { Entries = [.. changed] };
    }

    private static DataList InItems(DataList list, DiagnosticBag diagnostics)
    {
        DataNode[]? changed = null;
        for (var i = 0; i < list.Items.Length; i++)
        {
            var value = Value(list.Items[i], diagnostics);
            if (!ReferenceEquals(value, list.Items[i]))
                (changed ??= [.. list.Items])[i] = value;
        }

        return changed is null ? list : list with { Items = [.. changed] };
    }

    /// <summary>The data that a text holds as JSON, or null; JSON with a mistake in it is text.</summary>
    private static DataNode? Inside(DataScalar scalar)
    {
        var text = scalar.Text.AsSpan().Trim();
        if (scalar.Kind != ScalarKind.Text || text is not (['{', _, .., '}'] or ['[', _, .., ']']))
            return null;
        if (!text.Contains('"') || !text.Contains(':'))
            return null;
        var faults = new DiagnosticBag();
        var node = JsonReader.Read(new SourceText("", text.ToString()), faults);
        return faults.Count == 0 ? node : null;
    }

    /// <summary>The text of a document, at its place in the file; null if it is not a document.</summary>
    private static DataScalar? Write(DataNode document, DataNode place, DiagnosticBag diagnostics)
    {
        if (!EditorTypes.MayBeDocument(document))
            return null;
        var text = new EditorText(place.Span, diagnostics);
        if (!QuillInserts.TryWrite(document, text)
            && !DraftBlocks.TryWrite(document, text)
            && !EditorJsBlocks.TryWrite(document, text)
            && !EditorTree.TryWrite(document, text))
            return null;
        text.End();
        return new DataScalar(ScalarKind.Text, text.ToString(), place.Span);
    }
}
