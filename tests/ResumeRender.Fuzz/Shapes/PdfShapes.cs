using System.Text;
using static ResumeRender.Fuzz.Shapes.Filling;

namespace ResumeRender.Fuzz.Shapes;

/// <summary>PDFs whose pages say far too much.</summary>
internal static class PdfShapes
{
    private const string Head = "BT /F1 20 Tf 50 800 Td (Jana Vrba) Tj ET "
        + "BT /F1 10 Tf 50 780 Td (jana.vrba@example.org) Tj 0 -20 Td (EXPERIENCE) Tj ET\n";

    internal static IReadOnlyList<Shape> All { get; } =
    [
        Pages("lines.pdf", 20, static i => $"BT /F1 4 Tf 50 {740 - i % 140 * 5} Td ({Phrase(i, 6)}) Tj ET\n"),
        Pages("letters.pdf", 20,
            static i => Letter(i)),
        Pages("one-page-of-letters.pdf", 1,
            static i => Letter(i)),
        Pages("one-spot.pdf", 1, static i => $"BT /F1 10 Tf 50 700 Td ({Phrase(i, 3)}) Tj ET\n"),
        Pages("one-row.pdf", 1, static i => $"BT /F1 10 Tf {i % 5000}.{i % 10} 700 Td ({i}) Tj ET\n"),
        Pages("staircase.pdf", 1,
            static i => $"BT /F1 3 Tf {i * 3 % 500}.{i % 10} {i * 7 % 780}.{i % 10} Td ({i}) Tj ET\n"),
        Pages("lines-drawn.pdf", 1, static i => $"{i % 500} {i % 700} m {i % 500 + 40} {i % 700} l S\n"),
        Pages("many-pages.pdf", 2000, static i => $"BT /F1 10 Tf 50 {740 - i % 40 * 15} Td ({Phrase(i, 6)}) Tj ET\n"),
    ];

    private static string Letter(int number) =>
        $"BT /F1 4 Tf {50 + number % 120 * 4} {740 - number / 120 % 140 * 5} Td ({(char)('a' + number % 26)}) Tj ET\n";

    private static Shape Pages(string name, int pages, Func<int, string> show) =>
        new(name, size => Write(size, pages, show));

    private static byte[] Write(int size, int pages, Func<int, string> show)
    {
        var kids = string.Join(' ', Enumerable.Range(0, pages).Select(static p => $"{4 + 2 * p} 0 R"));
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages} /Kids [{kids}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        };
        for (var page = 0; page < pages; page++)
        {
            objects.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
                + $"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * page} 0 R >>");
            var shown = page;
            var content = Text(size / pages, page == 0 ? Head : "", i => show(i * pages + shown));
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }

        return Assemble(objects);
    }

    private static byte[] Assemble(List<string> objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(pdf.Length);
            pdf.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            pdf.Append($"{place:0000000000} 00000 n \n");
        pdf.Append($"trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
