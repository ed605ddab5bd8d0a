using DocumentFormat.OpenXml.Wordprocessing;
using ResumeRender.Layout;

namespace ResumeRender.Output.Docx;

/// <summary>The page in Word's units.</summary>
internal static class PageFormat
{
    /// <summary>Distance between the margins in twips.</summary>
    internal static int TextWidth(Composition composition) =>
        WordUnits.Twips(composition.Paper.Width)
        - WordUnits.Twips(composition.Margins.Left)
        - WordUnits.Twips(composition.Margins.Right);

    /// <summary>The section; with the relationship of a footer, every page but the first has it.</summary>
    internal static SectionProperties SectionOf(Composition composition, string? footer)
    {
        var (paper, margins) = (composition.Paper, composition.Margins);
        var section = new SectionProperties(
            new PageSize { Width = (uint)WordUnits.Twips(paper.Width), Height = (uint)WordUnits.Twips(paper.Height) },
            new PageMargin
            {
                Top = WordUnits.Twips(margins.Top),
                Right = (uint)WordUnits.Twips(margins.Right),
                Bottom = WordUnits.Twips(margins.Bottom),
                Left = (uint)WordUnits.Twips(margins.Left),
                Header = 0U,
                Footer = footer is null ? 0U : (uint)WordUnits.Twips(margins.Bottom * 0.3),
                Gutter = 0U,
            });
        if (footer is not null)
        {
            section.InsertAt(new FooterReference { Type = HeaderFooterValues.Default, Id = footer }, 0);
            section.AppendChild(new TitlePage());
        }

        if (composition.RightToLeft)
            section.AppendChild(new BiDi());
        return section;
    }
}
