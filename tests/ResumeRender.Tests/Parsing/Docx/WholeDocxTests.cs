using System.Runtime.CompilerServices;
using static ResumeRender.Tests.Parsing.Docx.WordFile;

namespace ResumeRender.Tests.Parsing.Docx;

/// <summary>Whole résumés in the manners of Word: <c>Whole/*.txt</c> has the paragraphs in short, then the résumé
/// expected.</summary>
/// <remarks>
/// Each line begins with what it is: <c>T</c> title style, <c>1</c> and <c>2</c> heading styles, <c>b</c> large bold
/// line, <c>-</c> list item,
/// <c>=</c> its subitem, <c>p</c> paragraph with <c>*bold*</c>, <c>t</c> table row (cells parted by <c>¦</c>, their
/// paragraphs by <c>//</c>), <c>x</c> text box (paragraphs parted by <c>//</c>), <c>h</c> header.
/// </remarks>
public sealed class WholeDocxTests
{
    private const string Lists = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """;

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Folder(), "*.txt")
                .Select(f => Path.GetFileNameWithoutExtension(f))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_whole_resume_is_read_as_a_careful_person_would(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder(), name + ".txt")).ReplaceLineEndings("\n").Split("\n----\n");

        Assert.Equal(parts[1], Build(parts[0]).Read());
    }

    private static WordFile Build(string lines)
    {
        var body = new List<string>();
        var header = "";
        foreach (var line in lines.Split('\n'))
        {
            if (line.StartsWith('h'))
                header += Block(line);
            else if (line.StartsWith('t') && body.Count > 0 && body[^1].StartsWith("<w:tbl>", StringComparison.Ordinal))
                body[^1] = body[^1][..^"</w:tbl>".Length] + Block(line)["<w:tbl>".Length..];
            else
                body.Add(line.Length == 0 ? P("") : Block(line));
        }

        var file = Of([.. body])
            .Numbering(Lists)
            .Styles(Style("T", "Title") + Style("H1", "heading 1", "<w:b/>") + Style("H2", "heading 2", "<w:b/>"));
        return header.Length > 0 ? file.Header(header) : file;
    }

    private static string Block(string line)
    {
        var text = line.Length > 2 ? line[2..].Replace("\\t", "\t", StringComparison.Ordinal) : "";
        return line[0] switch
        {
            'T' => P(text, "T"),
            '1' => P(text, "H1"),
            '2' => P(text, "H2"),
            'b' => $"<w:p>{R(text, "<w:b/><w:sz w:val=\"26\"/>")}</w:p>",
            '-' => Item(1, 0, text),
            '=' => Item(1, 1, text),
            't' => Table([
                [.. text.Split('¦').Select(Paragraphs)],
            ]),
            'x' =>
                $"""<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>{Paragraphs(text)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{Paragraphs(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>""",
            _ => P(text),
        };
    }

    /// <summary>Paragraphs in a cell or box; one that begins with <c>1 </c> or another of the signs is of that
    /// kind.</summary>
    private static string Paragraphs(string text) =>
        string.Concat(
            text.Split("//")
                .Select(static p =>
                    p.Trim() is var t && t.Length > 2 && t[1] == ' ' && "12b-=".Contains(t[0], StringComparison.Ordinal)
                        ? Block(t)
                        : P(t)
                )
        );

    private static string Folder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "Whole");
}
