using System.Globalization;
using System.Text;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Tests.Typesetting;

/// <summary>Typeset pages as text: what stands where.</summary>
/// <remarks>
/// One line for each baseline: its distance from the page's top, then each run at its distance from the left edge, all
/// in points. Rules are drawn as <c>----</c> from where to where.
/// </remarks>
internal static class PageGeometry
{
    internal static string Of(PagedDocument document)
    {
        var text = new StringBuilder();
        foreach (var (number, page) in document.Pages.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"page {number + 1}: {page.Width:0.#} x {page.Height:0.#}\n");
            foreach (var item in page.Items)
                text.Append(Describe(item)).Append('\n');
        }

        return text.ToString();
    }

    private static string Describe(PageItem item) =>
        item switch
        {
            TextLine line => string.Create(
                CultureInfo.InvariantCulture,
                $"{line.Baseline,7:0.0}  {string.Join(' ', line.Runs.Select(Describe))}"
            ),
            RuleItem rule => string.Create(
                CultureInfo.InvariantCulture,
                $"{rule.Y,7:0.0}  ---- {rule.X:0.0} to {rule.X + rule.Width:0.0}"
            ),
            PictureItem picture => string.Create(
                CultureInfo.InvariantCulture,
                $"{picture.Y,7:0.0}  {picture.X:0.0} picture {picture.Width:0.0} x {picture.Height:0.0} "
                    + $"{picture.Shape}"
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(item)),
        };

    private static string Describe(GlyphRun run) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{run.X:0.0} {run.Face.PostScriptName} {run.Size:0.##} \"{run.Text}\""
        );
}
