using ResumeRender.Output.Pdf.Syntax;
using ResumeRender.Typesetting;

namespace ResumeRender.Output.Pdf.Structure;

/// <summary>Opens and closes the marks in a page's content that tie it to the tag tree.</summary>
/// <remarks>ISO 32000-1, 14.6 and 14.7.4.2; 14.9.2.2 for languages and 14.9.4 for replacement text.</remarks>
internal sealed class MarkedContent(TagTree tags, int page)
{
    /// <summary>Begins content that belongs to an element.</summary>
    internal void Begin(PdfBuffer target, StructureElement owner)
    {
        var number = tags.AddContent(owner, page);
        target.Name(StructureTypes.NameOf(owner.Role)).Write("<</MCID "u8).Integer(number).Write(">>BDC\n"u8);
    }

    /// <summary>Begins glyphs that are in another language, or stand for another text than their font says.</summary>
    internal static void BeginSpan(PdfBuffer target, string? language, ReadOnlySpan<char> text)
    {
        target.Write("/Span<<"u8);
        if (language is not null)
            target.Write("/Lang"u8).Text(language);
        if (!text.IsEmpty)
            target.Write("/ActualText"u8).Text(text);
        target.Write(">>BDC\n"u8);
    }

    /// <summary>Ends what was begun last.</summary>
    internal static void End(PdfBuffer target) => target.Write("EMC\n"u8);
}
