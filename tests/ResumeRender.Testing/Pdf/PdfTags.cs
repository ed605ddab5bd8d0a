using System.Text;

namespace ResumeRender.Testing.Pdf;

/// <summary>The tag tree of a PDF file as indented text: what a screen reader goes through.</summary>
/// <remarks>One line for each element, each piece of text and each annotation, in reading order.</remarks>
public static class PdfTags
{
    /// <summary>Describes the tag tree of a file.</summary>
    public static string Of(byte[] pdf)
    {
        using var objects = new PdfObjects(pdf);
        var pieces = objects.Document.GetPages().Select(PdfPiece.Read).ToArray();
        var text = new StringBuilder();
        if (PdfTag.Read(objects) is { } root)
            Describe(objects, pieces, root, 0, text);
        else
            text.Append("not tagged\n");
        return text.ToString();
    }

    private static void Describe(PdfObjects objects, List<PdfPiece>[] pieces, PdfTag tag, int depth, StringBuilder text)
    {
        Indent(text, depth).Append(tag.Role);
        if (objects.Text(tag.Source, "Lang") is { } language)
            text.Append(" lang=").Append(language);
        if (objects.Text(tag.Source, "Alt") is { } description)
            text.Append(" alt=").Append(description);
        text.Append('\n');
        foreach (var kid in tag.Kids)
        {
            switch (kid)
            {
                case PdfTag child:
                    Describe(objects, pieces, child, depth + 1, text);
                    break;
                case PdfTagContent content:
                    var piece = content.Page < 0 ? null : pieces[content.Page].Find(p => p.Number == content.Number);
                    Indent(text, depth + 1).Append('"').Append(piece?.Text ?? "(missing)").Append("\"\n");
                    break;
                case PdfTagAnnotation annotation:
                    var uri = objects.Dictionary(annotation.Annotation, "A") is { } action
                        ? objects.Text(action, "URI")
                        : null;
                    Indent(text, depth + 1)
                        .Append("-> ")
                        .Append(uri)
                        .Append(" (")
                        .Append(objects.Text(annotation.Annotation, "Contents"))
                        .Append(")\n");
                    break;
            }
        }
    }

    private static StringBuilder Indent(StringBuilder text, int depth) => text.Append(' ', 2 * depth);
}
