using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Html;

namespace ResumeRender.Parsing.Data;

/// <summary>Words in the values of a data file that no page shows, because elements of HTML hide them.</summary>
internal static class HiddenWords
{
    /// <summary>Reports them in the values of a data file, once.</summary>
    public static void Tell(DataNode node, DiagnosticBag diagnostics)
    {
        var words = new List<string>();
        var first = default(SourceSpan?);
        Visit(node);
        if (words.Count > 0)
            diagnostics.Add(ParsingDiagnostics.HiddenElementsLeftOut(first ?? node.Span, words));

        void Visit(DataNode value)
        {
            switch (value)
            {
                case DataMap map:
                    foreach (var entry in map.Entries)
                        Visit(entry.Value);
                    break;
                case DataList list:
                    foreach (var item in list.Items)
                        Visit(item);
                    break;
                case DataScalar scalar when HiddenElements.Find(scalar.Text, words):
                    first ??= scalar.Span;
                    break;
            }
        }
    }
}
