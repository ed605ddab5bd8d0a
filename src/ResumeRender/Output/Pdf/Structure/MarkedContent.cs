using ResumeRender.Output.Pdf.Images;
using ResumeRender.Output.Pdf.Syntax;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Pdf.Structure;

/// <summary>Opens and closes the marks in a page's content that tie it to the tag tree.</summary>
/// <remarks>
/// ISO 32000-1, 14.6 and 14.7.4.2; 14.9.2.2 for languages and 14.9.4 for replacement text. Marks never lie inside each
/// other: some readers lose what follows an inner one.
/// </remarks>
internal sealed class MarkedContent(TagTree tags, int page)
{
    /// <summary>Begins content that belongs to an element, or to none if its role is that of an artifact
    /// (14.8.2.2).</summary>
    /// <param name="target">The content stream.</param>
    /// <param name="owner">The element.</param>
    /// <param name="language">BCP 47 tag if it differs from the element's.</param>
    /// <param name="actualText">What the glyphs stand for, if it is not what their font says.</param>
    internal void Begin(PdfBuffer target, StructureElement owner, string? language, ReadOnlySpan<char> actualText)
    {
        if (owner.Role == StructureRole.Artifact)
        {
            target.Write("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n"u8);
            return;
        }

        var isSpan = language is not null || !actualText.IsEmpty;
        target.Name(isSpan ? "Span" : StructureTypes.NameOf(owner.Role))
            .Write("<</MCID "u8).Integer(tags.AddContent(owner, page));
        if (language is not null)
            target.Write("/Lang"u8).Text(language);
        if (!actualText.IsEmpty)
            target.Write("/ActualText"u8).Text(actualText);
        target.Write(">>BDC\n"u8);
    }

    /// <summary>Begins a picture, all of which lies in one place.</summary>
    internal void Begin(PdfBuffer target, StructureElement figure, ImagePlace place)
    {
        Begin(target, figure, language: null, actualText: []);
        tags.SetPlace(figure, place);
    }

    /// <summary>Ends what was begun last.</summary>
    internal static void End(PdfBuffer target) => target.Write("EMC\n"u8);
}
