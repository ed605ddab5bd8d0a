using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace ResumeRender.Testing;

/// <summary>A Word file as text: one line a paragraph, with the name of its style and its words.</summary>
/// <remarks>
/// <c>⇥</c> is a tab, <c>{…}(…)</c> a link, <c>•</c> or the like before the words a bullet from the numbering, indented
/// by its level. It reads the XML itself, so that it also tells what a writer left out or put in the wrong place.
/// </remarks>
public static class DocxText
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The paragraphs of a Word file.</summary>
    public static string Of(byte[] docx)
    {
        var document = Part(docx, "word/document.xml")!;
        var styles = Part(docx, "word/styles.xml")!
            .Elements(W + "style")
            .ToDictionary(s => s.Attribute(W + "styleId")!.Value);
        var numbering = Part(docx, "word/numbering.xml");
        var text = new StringBuilder();
        var counts = new Dictionary<(string List, string Level), int>();
        foreach (var paragraph in document.Descendants(W + "p"))
        {
            var properties = paragraph.Element(W + "pPr");
            var style = styles.GetValueOrDefault(ValueOf(properties, "pStyle") ?? "");
            text.Append('[').Append(style is null ? "no style" : ValueOf(style, "name")).Append("] ");
            var number = properties?.Element(W + "numPr") ?? style?.Element(W + "pPr")?.Element(W + "numPr");
            text.Append(BulletOf(numbering, number, counts)).Append(Words(paragraph)).Append('\n');
        }

        return text.ToString().Replace(" \n", "\n", StringComparison.Ordinal);
    }

    /// <summary>The words of a Word file in reading order, without bullets.</summary>
    public static IEnumerable<string> WordsOf(byte[] docx) =>
        Part(docx, "word/document.xml")!
            .Descendants(W + "p")
            .SelectMany(p =>
                string.Concat(
                        p.Elements(W + "r").Select(r => r.Element(W + "tab") is null ? r.Element(W + "t")?.Value : "\t")
                    )
                    .Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)
            );

    /// <summary>The XML of a part, or null if there is none of this name.</summary>
    public static XElement? Part(byte[] docx, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        if (zip.GetEntry(name) is not { } entry)
            return null;
        using var stream = entry.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root;
    }

    private static string Words(XElement paragraph)
    {
        var text = new StringBuilder();
        var instruction = "";
        foreach (var piece in paragraph.Elements(W + "r").Elements())
        {
            if (piece.Name == W + "t")
                text.Append(piece.Value);
            else if (piece.Name == W + "tab")
                text.Append('⇥');
            else if (piece.Name == W + "instrText")
                instruction = piece.Value;
            else if (piece.Name == W + "fldChar")
                text.Append(FieldMark(piece.Attribute(W + "fldCharType")!.Value, instruction));
            else if (piece.Name != W + "rPr")
                text.Append('<').Append(piece.Name.LocalName).Append('>');
        }

        return text.ToString();
    }

    private static string FieldMark(string type, string instruction) => type switch
    {
        "separate" => "{",
        "end" => $"}}({instruction.Split('"').ElementAtOrDefault(1)})",
        _ => "",
    };

    /// <remarks>A number is shown in figures, however the file counts.</remarks>
    private static string BulletOf(
        XElement? numbering,
        XElement? number,
        Dictionary<(string List, string Level), int> counts
    )
    {
        if (number is null || ValueOf(number, "numId") is not { } id || id == "0")
            return "";
        var level = ValueOf(number, "ilvl") ?? "0";
        var instance = numbering!.Elements(W + "num").Single(n => n.Attribute(W + "numId")!.Value == id);
        var definition = numbering.Elements(W + "abstractNum")
            .Single(a => a.Attribute(W + "abstractNumId")!.Value == ValueOf(instance, "abstractNumId"));
        var bullet = definition.Elements(W + "lvl").Single(l => l.Attribute(W + "ilvl")!.Value == level);
        return new string(' ', 2 * int.Parse(level, System.Globalization.CultureInfo.InvariantCulture)) + Sign() + " ";

        string Sign()
        {
            var sign = ValueOf(bullet, "lvlText") ?? "";
            var percent = sign.IndexOf('%', StringComparison.Ordinal);
            if (percent < 0)
                return sign;
            var start = int.Parse(ValueOf(bullet, "start") ?? "1", System.Globalization.CultureInfo.InvariantCulture);
            counts[(id, level)] = counts.TryGetValue((id, level), out var last) ? last + 1 : start;
            foreach (
                var deeper in counts.Keys.Where(k => k.List == id && string.CompareOrdinal(k.Level, level) > 0).ToList()
            )
                counts.Remove(deeper);
            return string.Concat(
                sign.AsSpan(0, percent),
                counts[(id, level)].ToString(System.Globalization.CultureInfo.InvariantCulture),
                sign.AsSpan(percent + 2)
            );
        }
    }

    private static string? ValueOf(XElement? parent, string name) =>
        parent?.Element(W + name)?.Attribute(W + "val")?.Value;
}
