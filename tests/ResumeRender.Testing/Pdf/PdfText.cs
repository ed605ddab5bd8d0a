using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ResumeRender.Testing.Pdf;

/// <summary>The text of a PDF file, as a program reads it that knows only fonts and places.</summary>
public static class PdfText
{
    /// <summary>The text alone: a line for each baseline of each page, in the order of the content.</summary>
    public static string Plain(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var text = new StringBuilder();
        foreach (var page in document.GetPages())
            foreach (var line in Lines(page))
                text.Append(string.Concat(line.Select(static l => l.Value)).TrimEnd()).Append('\n');
        return text.ToString();
    }

    /// <summary>The text with its places: for each baseline its distance from the page's top, then each stretch with
    /// its left edge, size and font.</summary>
    public static string Of(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var text = new StringBuilder();
        foreach (var page in document.GetPages())
        {
            text.Append(CultureInfo.InvariantCulture, $"page {page.Number}: {page.Width:0.#} x {page.Height:0.#}\n");
            foreach (var line in Lines(page))
            {
                text.Append(CultureInfo.InvariantCulture, $"{page.Height - line[0].StartBaseLine.Y,7:0.0} ");
                foreach (var stretch in Stretches(line))
                {
                    var first = stretch[0];
                    var font = first.FontName?.Split('+')[^1];
                    text.Append(
                        CultureInfo.InvariantCulture,
                        $" {first.StartBaseLine.X:0.0} {font} {first.PointSize:0.##} "
                            + $"\"{string.Concat(stretch.Select(static l => l.Value))}\""
                    );
                }

                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<List<Letter>> Lines(Page page) =>
        Split(page.Letters, static (a, b) =>
            Math.Abs(a.StartBaseLine.Y - b.StartBaseLine.Y) > 0.5 * Math.Min(a.PointSize, b.PointSize)
        );

    private static IEnumerable<List<Letter>> Stretches(List<Letter> line) =>
        Split(line, static (a, b) => a.FontName != b.FontName || a.PointSize != b.PointSize
            || Math.Abs(b.StartBaseLine.X - a.EndBaseLine.X) > 0.5 * a.PointSize);

    private static IEnumerable<List<Letter>> Split(IEnumerable<Letter> letters, Func<Letter, Letter, bool> breaks)
    {
        var current = new List<Letter>();
        foreach (var letter in letters)
        {
            if (current.Count > 0 && breaks(current[^1], letter))
            {
                yield return current;
                current = [];
            }

            current.Add(letter);
        }

        if (current.Count > 0)
            yield return current;
    }
}
