using System.Collections.Immutable;
using System.Globalization;
using ResumeRender.Diagnostics;
using UglyToad.PdfPig;

namespace ResumeRender.Testing.Contract;

/// <summary>What a look promises about the page.</summary>
internal static class PageRules
{
    /// <summary>WCAG 2.2, success criterion 1.4.3.</summary>
    private const double LeastContrast = 4.5;

    internal static ImmutableArray<LayoutRule> All { get; } =
    [
        new("it fits on one page, unless it takes several", static page => Misfits(page)),
        new("text stays between the margins", static page => Overhangs(page).Take(3)),
        new("text has enough contrast", static page =>
            LayoutCase
                .TextsOf(page.Lines.SelectMany(LayoutCase.InlinesOf))
                .Select(static text => text.Style.Color)
                .Distinct()
                .Where(static color => color.ContrastOnWhite < LeastContrast)
                .Select(static color =>
                    FormattableString.Invariant(
                        $"#{color} on white has {color.ContrastOnWhite:0.0} and wants {LeastContrast}"
                    )
                )
        ),
    ];

    private static IEnumerable<string> Misfits(LayoutCase page)
    {
        var file = page.File("pdf");
        return file.Bytes is not null && !page.Look.TakesSeveralPages && file.Pages != 1
            ? [FormattableString.Invariant($"there are {file.Pages} pages")]
            : file
                .Diagnostics.Where(static d => d.Severity > Severity.Note)
                .Select(static d => $"{d.Code}: {d.Message}");
    }

    /// <remarks>Two tenths of a point: letters may lean over their own width.</remarks>
    private static IEnumerable<string> Overhangs(LayoutCase page)
    {
        if (page.File("pdf") is not { Bytes: { } bytes, Fit: { } fit })
            yield break;
        var (left, right) = (
            fit.Margins.Left.Points - 0.2,
            page.Context.Paper.Width.Points - fit.Margins.Right.Points + 0.2
        );
        using var document = PdfDocument.Open(bytes);
        foreach (var letter in document.GetPages().SelectMany(static p => p.Letters))
        {
            if (
                !string.IsNullOrWhiteSpace(letter.Value)
                && (letter.StartBaseLine.X < left || letter.EndBaseLine.X > right)
            )
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"`{letter.Value}` stands at {letter.StartBaseLine.X:0.0}, the margins at {left:0.0} and "
                        + $"{right:0.0}"
                );
        }
    }
}
