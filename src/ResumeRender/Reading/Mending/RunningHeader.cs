using ResumeRender.Diagnostics;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Mending;

/// <summary>Takes out the line that each page of a longer document has at its edge: “Jane Moss – Curriculum Vitae –
/// Page 2 of 2”.</summary>
internal static class RunningHeader
{
    private const int MostWords = 14;

    private const int MostHeaders = 4;

    private const string AroundNumbers = " \t\u00A0-–—|[]()";

    private static readonly string[] PageWords = WordFiles.Distinct("pages.number-words");

    /// <summary>Leaves such lines out where the same words stand on two pages or more; the first stays if nothing else
    /// has its words.</summary>
    public static void LeaveOut(List<Line> lines, DiagnosticBag diagnostics)
    {
        var headers = lines
            .FindAll(static l => l.Form == LineForm.Text && l.WordCount <= MostWords && MarkStart(l.Text) > 0)
            .ToHashSet();
        var leftOut = new HashSet<Line>();
        // A document has one such line, or two where odd and even pages differ.
        foreach (var group in headers.GroupBy(static l => Words(l)).Where(static g => g.Count() > 1).Take(MostHeaders))
        {
            var name = NameIn(group.First());
            var stands =
                name.Length == 0
                || lines.Exists(l =>
                    !l.IsBlank && !headers.Contains(l) && l.Text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                );
            leftOut.UnionWith(stands ? group : group.Skip(1));
        }

        foreach (var header in leftOut)
            diagnostics.Add(ReadingDiagnostics.PageNumberLeftOut(header.Span, header.Text));
        lines.RemoveAll(leftOut.Contains);
    }

    private static string Words(Line line) => line.Text[..MarkStart(line.Text)];

    /// <summary>The rest of a header without the title of the document.</summary>
    private static string NameIn(Line line)
    {
        var parts = Words(line)
            .Split(
                (char[])['|', '–', '—', '-', '•', '·', ','],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            );
        return parts.FirstOrDefault(static p => !HeadingLexicon.IsDocumentTitle(p)) ?? "";
    }

    /// <summary>Where “Page 2 of 2” begins after other words; 0 for none.</summary>
    private static int MarkStart(string text)
    {
        var end = text.Length;
        while (end > 0 && AroundNumbers.Contains(text[end - 1], StringComparison.Ordinal))
            end--;
        if (end == 0 || !char.IsAsciiDigit(text[end - 1]))
            return 0;
        foreach (var word in PageWords)
        {
            var at = text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
            var number = at + word.Length;
            if (
                at > 0
                && !char.IsLetterOrDigit(text[at - 1])
                && (char.IsWhiteSpace(text[number]) || text[number] == '.')
                && PageMark.Is($"page {text.AsSpan(number).TrimStart(" .\u00A0")}")
            )
                return at;
        }

        return 0;
    }
}
