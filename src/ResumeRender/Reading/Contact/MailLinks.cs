using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Reading.Contact;

/// <summary>Leaves out links to a mailbox that stands among the e-mail addresses as well.</summary>
/// <remarks>Templates link the address that they print, and some editors put it into the field for the person's
/// page.</remarks>
internal static class MailLinks
{
    public static Resume LeaveOutRepeated(Resume resume, DiagnosticBag diagnostics)
    {
        var person = resume.Person;
        var repeated = person.Links.RemoveAll(l => AddressInText.OfMailLink(l.Uri) is not { } address
            || !person.Emails.Any(e => e.Value.Equals(address, StringComparison.OrdinalIgnoreCase)));
        if (repeated.IsEmpty)
            return resume;
        foreach (var link in repeated)
            diagnostics.Add(ReadingDiagnostics.RepeatedContactLeftOut(link.Span, link.Uri));
        return resume with { Person = person with { Links = person.Links.RemoveRange(repeated) } };
    }
}
