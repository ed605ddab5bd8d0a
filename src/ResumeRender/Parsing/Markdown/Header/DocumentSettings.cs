using ResumeRender.Words;

namespace ResumeRender.Parsing.Markdown.Header;

/// <summary>The keys of front matter that are for the programs which make a page of Markdown: pandoc, R Markdown,
/// Quarto, Jekyll, Hugo.</summary>
/// <remarks>They say nothing of the person, so all of them together are worth one note.</remarks>
internal static class DocumentSettings
{
    private static readonly WordList Keys = new("""
        date geometry keywords keyword subject fontsize documentclass classoption header-includes include-before include-after mainfont sansfont monofont mathfont cjkmainfont
        mainfontoptions fontfamily fontfamilyoptions fontenc linestretch papersize margin-left margin-right margin-top margin-bottom indent pagestyle colorlinks linkcolor urlcolor citecolor
        filecolor toccolor boxlinks output output-file pdf-engine pdf_document html_document word_document latex_engine toc toc-depth toc_depth numbersections number-sections secnumdepth
        bibliography csl nocite link-citations biblio-style css template theme format editor execute thanks lof lot pagetitle title-meta author-meta date-meta permalink slug draft tags
        categories category comments published created updated modified lastmod last-updated version aliases weight math params knit editor_options always_allow_html
        """);

    public static bool Has(string key) => Keys.Contains(key);
}
