using ResumeRender.Parsing.Pdf.Blocks;
using ResumeRender.Parsing.Pdf.Glyphs;
using ResumeRender.Parsing.Pdf.Hidden;
using ResumeRender.Parsing.Pdf.Rows;
using ResumeRender.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using Word = ResumeRender.Parsing.Pdf.Rows.Word;

namespace ResumeRender.Parsing.Pdf;

/// <summary>Takes a file apart into blocks in reading order.</summary>
internal static class DocumentReader
{
    /// <summary>No résumé has more; a book given by mistake is not read to its end.</summary>
    public const int MostPages = 20;

    private const int DeepestNesting = 100;

    public static List<TextBlock> Read(byte[] bytes, bool ignoresTags, List<PdfMessage> messages)
    {
        using var document = PdfDocument.Open(
            bytes,
            new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                MaxStackDepth = DeepestNesting,
                UseActualText = true,
                FilterProvider = new BoundedFilters(),
            }
        );
        if (!FormCalls.End(document))
        {
            messages.Add(PdfDiagnostics.Unreadable);
            return [];
        }

        var count = document.NumberOfPages;
        if (count > MostPages)
            messages.Add(at => PdfDiagnostics.TooManyPages(at, count, MostPages));
        var layers = HiddenLayers.Of(document);
        var pages = new List<PageText>();
        var pictures = new List<int>();
        for (var i = 0; i < Math.Min(count, MostPages); i++)
            pages.Add(ReadPage(document, i, layers, pictures, messages));
        if (!pages.Exists(static p => p.Glyphs.Exists(static g => !g.IsSpace && g.Text.Length > 0)))
        {
            if (pages.Count > 0 && !messages.Exists(static m => m(default).Code == "RR1556"))
                messages.Add(at => PdfDiagnostics.NoText(at, count));
            else
                messages.Add(PdfDiagnostics.Unreadable);
            return [];
        }

        DrawnHyphens.Read(pages);
        foreach (var page in pictures)
            messages.Add(at => PdfDiagnostics.PageOfPictures(at, page));
        var meaningless = pages.Sum(static p =>
            p.Glyphs.Count(static g => g.Text.Length == 0 || g.Text.Contains('\uFFFD', StringComparison.Ordinal))
        );
        if (meaningless > 0)
            messages.Add(at => PdfDiagnostics.LettersWithoutMeaning(at, meaningless));
        var blocks = (ignoresTags ? null : FromTags(document, pages, messages)) ?? FromPlaces(pages, messages);
        DrawnHyphens.Join(blocks);
        if (PartedWords.MayBeIn(document.Information.Creator, document.Information.Producer))
            PartedWords.Join(blocks);
        return blocks;
    }

    private static PageText ReadPage(
        PdfDocument document,
        int index,
        HashSet<string> hiddenLayers,
        List<int> pictures,
        List<PdfMessage> messages
    )
    {
        try
        {
            var page = document.GetPage(index + 1);
            if (page.Letters.Count > PageReader.MostLetters)
                messages.Add(static at => PdfDiagnostics.TooMuchText(at, PageReader.MostLetters));
            if (page.Letters.Count == 0 && page.NumberOfImages > 0)
                pictures.Add(index + 1);
            var hidden = HiddenLetters.Find(page, hiddenLayers, index + 1, messages);
            return PageReader.Read(page, index, PageLinks.Of(page, messages), hidden);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            messages.Add(at => PdfDiagnostics.PageUnreadable(at, index + 1));
            return new PageText(0, 0, []);
        }
    }

    private static List<TextBlock>? FromTags(PdfDocument document, List<PageText> pages, List<PdfMessage> messages)
    {
        if (TagTree.Read(document) is not { } tags || TaggedBlocks.Read(tags, pages, out var left) is not { } blocks)
            return null;
        TableTitleRows.TakeOut(blocks, messages);
        HangingLabels.Mark(blocks);
        // Text that the tags call decoration, such as a name in a page's header.
        var words = pages.ConvertAll(page =>
            (page, WordFinder.Find(left.Where(g => page.Glyphs.Count > 0 && g.Page == page.Glyphs[0].Page)))
        );
        TakeOutRunningLines(words, messages);
        for (var i = 0; i < words.Count; i++)
        {
            var rest = BlockJoiner.Join(TextRow.Of(words[i].Item2));
            var isAbove = i == 0 && rest.Count > 0 && rest[0].First.Baseline > blocks[0].First.Baseline;
            blocks.InsertRange(isAbove ? 0 : blocks.Count, rest);
        }

        return blocks;
    }

    private static List<TextBlock> FromPlaces(List<PageText> pages, List<PdfMessage> messages)
    {
        var words = pages.ConvertAll(static page => (page, WordFinder.Find(page.Glyphs)));
        TakeOutRunningLines(words, messages);
        var columns = PageFlow.Order(words.Select(static p => ColumnFinder.Find(p.Item2)));
        foreach (var rows in columns)
            HintColumn.Mark(rows);
        MarginTitles.Part(columns);
        var blocks = new List<TextBlock>();
        for (var i = 0; i < columns.Count; i++)
        {
            var own = BlockJoiner.Join(columns[i]);
            foreach (var block in own)
                block.Column = i;
            if (own.Count > 0)
                own[0].HasGapAbove = true;
            blocks.AddRange(own);
        }

        TableTitleRows.TakeOut(blocks, messages);
        HangingLabels.Mark(blocks);
        return blocks;
    }

    private static void TakeOutRunningLines(List<(PageText Page, List<Word> Words)> pages, List<PdfMessage> messages)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var line in PrintedEdges.TakeOut(pages[i].Page, i + 1, pages[i].Words))
                messages.Add(at =>
                    line.IsNumber
                        ? ReadingDiagnostics.PageNumberLeftOut(at, line.Text)
                        : PdfDiagnostics.PrintedLineLeftOut(at, line.Text)
                );
        }

        foreach (var line in RunningLines.TakeOut(pages))
            messages.Add(at => PdfDiagnostics.RepeatedLineLeftOut(at, line));
    }
}
