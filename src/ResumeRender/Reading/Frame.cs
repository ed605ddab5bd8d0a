using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Mending;

namespace ResumeRender.Reading;

/// <summary>What stands around a résumé's sections: the mail that it came in, a page's footer, the offer of references,
/// a signature.</summary>
internal sealed class Frame
{
    private readonly MailFrame _mail;
    private readonly List<Line> _footer;
    private readonly Line? _offer;
    private readonly List<Line> _signature;

    private Frame(MailFrame mail, List<Line> footer, Line? offer, List<Line> signature)
    {
        _mail = mail;
        _footer = footer;
        _offer = offer;
        _signature = signature;
    }

    /// <summary>Takes it away; the list is changed.</summary>
    public static Frame TakeFrom(List<Line> lines, MailFrame mail)
    {
        var footer = PageFooter.TakeFrom(lines);
        var offer = ReferencesOffer.TakeFrom(lines);
        return new Frame(mail, footer, offer, Signature.TakeFrom(lines));
    }

    /// <summary>Reads contact data from it, once the sections are known; what is left becomes sections at the
    /// end.</summary>
    /// <param name="contact">Gets the contact data.</param>
    /// <param name="reader">Makes the sections.</param>
    /// <param name="about">The lines that tell of the person in sentences.</param>
    /// <param name="sections">Gets the sections.</param>
    /// <param name="diagnostics">Gets what is left out.</param>
    public void Read(
        ContactReader contact,
        SectionReader reader,
        List<Line> about,
        ImmutableArray<Section>.Builder sections,
        DiagnosticBag diagnostics
    )
    {
        var footer = PageFooter.ReadContact(_footer, contact, diagnostics);
        if (_mail.Sender is { } sender)
            contact.TakeSender(sender.Address, sender.Span);
        _signature.AddRange(contact.ReadSignature(_mail.Signature));
        contact.TakeFromSentences(about);
        if (_offer is not null)
            Add([_offer], SectionKind.References);
        if (footer.Count > 0)
            Add(footer, SectionKind.Custom);
        if (_signature.Count > 0)
            Add(_signature, SectionKind.Custom);

        void Add(List<Line> lines, SectionKind kind) =>
            sections.Add(reader.Read(RichText.Empty, SectionKind.Summary, lines) with { Kind = kind });
    }
}
