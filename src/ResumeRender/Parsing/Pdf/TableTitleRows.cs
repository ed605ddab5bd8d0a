using ResumeRender.Parsing.Pdf.Blocks;
using ResumeRender.Parsing.Text;

namespace ResumeRender.Parsing.Pdf;

/// <summary>Takes out the bold row above a table that only says what its columns are:
/// <c>Language&#9;Level</c>.</summary>
internal static class TableTitleRows
{
    public static void TakeOut(List<TextBlock> blocks, List<PdfMessage> messages)
    {
        for (var i = blocks.Count - 2; i >= 0; i--)
        {
            var (row, next) = (blocks[i], blocks[i + 1]);
            if (
                row is not { Rows.Count: 1, Bullet: '\0', First: { IsBold: true, HasTab: true } }
                || !next.First.HasTab
                || next.First.IsBold
                || !TableTitles.Are(row.Text)
            )
                continue;
            var titles = row.Text.Replace('\t', ' ');
            messages.Add(at => ParsingDiagnostics.TableTitlesLeftOut(at, titles));
            next.HasGapAbove |= row.HasGapAbove;
            blocks.RemoveAt(i);
        }
    }
}
