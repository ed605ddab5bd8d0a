using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layout.Content;
using ResumeRender.Layout.Dates;
using ResumeRender.Layout.Pictographs;
using ResumeRender.Layout.Quotes;
using ResumeRender.Model;

namespace ResumeRender;

/// <summary>Readies the words of a résumé for its page: what is shown, in the manner of its language; the data stay as
/// they are.</summary>
internal static class ShownText
{
    /// <summary>The résumé as the page is to show it.</summary>
    /// <param name="resume">The résumé.</param>
    /// <param name="design">What the user wants.</param>
    /// <param name="hasGlyph">Whether some font has a character.</param>
    /// <param name="typed">Gets the texts whose quotes were changed, as they were.</param>
    /// <param name="diagnostics">Gets what was left out.</param>
    internal static Resume Of(
        Resume resume,
        PageDesign design,
        Func<Rune, bool> hasGlyph,
        TypedText typed,
        DiagnosticBag diagnostics
    )
    {
        resume = PageDates.Of(resume);
        resume = new Ornaments(hasGlyph).Without(resume, diagnostics);
        if (design.KeepsQuotes || QuoteMarks.Of(resume.Language) is not { } marks)
            return resume;
        var quotes = new TypographicQuotes(marks);
        return new TextMapper((text, _) => typed.Keep(quotes.Of(text), text)).Map(resume);
    }
}
