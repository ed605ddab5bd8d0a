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

    private static DataNode InParts(DataNode node, DiagnosticBag diagnostics)
    {
        if (node is DataMap map)
            return map with
            {
                Entries = [.. map.Entries.Select(e => e with { Value = Value(e.Value, diagnostics) })],
            };
        return node is DataList list
            ? list with { Items = [.. list.Items.Select(i => Value(i, diagnostics))] }
            : node;
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

    /// <summary>The text of a document, at its place in the file; null if it is no document.</summary>
    private static DataScalar? Write(DataNode document, DataNode place, DiagnosticBag diagnostics)
    {
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
