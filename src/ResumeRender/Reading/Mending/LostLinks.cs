using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Mending;

/// <summary>Reports links whose words were read as something that leads nowhere, such as a date or the title of a
/// section.</summary>
internal static class LostLinks
{
    /// <summary>Adds a note for each address that the résumé has nowhere.</summary>
    public static void Tell(IEnumerable<Line> lines, Resume resume, DiagnosticBag diagnostics)
    {
        HashSet<string>? kept = null;
        foreach (var line in lines)
        {
            if (!line.Content.HasLinks)
                continue;
            foreach (var words in LinkBorders.Stretches(line.Content.All))
            {
                if (words.Owner.LinkAt(words.Start) is not { } link || IsSaidByWords(link, words))
                    continue;
                kept ??= [.. Kept(resume).Select(Same)];
                if (kept.Add(Same(link)))
                    diagnostics.Add(ReadingDiagnostics.LinkLeftOut(words.Span, link, Whitespace.Collapse(words.Chars)));
            }
        }
    }

    /// <summary>“jane.example” that leads to https://jane.example is kept with its words.</summary>
    private static bool IsSaidByWords(string link, MarkedSlice words) =>
        (LinkReader.ToUri(words.Chars) is { } address && Same(address) == Same(link))
        || Same(link).EndsWith(words.ToString(), StringComparison.OrdinalIgnoreCase);

    private static string Same(string link)
    {
        if (AddressInText.OfMailLink(link) is { } mail)
            return mail.ToUpperInvariant();
        return AddressInText.OfPhoneLink(link) is { } phone ? Digits(phone) : link.TrimEnd('/').ToUpperInvariant();
    }

    private static string Digits(string phone) => string.Concat(phone.Where(char.IsAsciiDigit));

    private static IEnumerable<string> Kept(Resume resume)
    {
        var person = resume.Person;
        return
        [
            .. person.Links.Select(static l => l.Uri),
            .. person.Emails.Select(static e => e.Value),
            .. person.Phones.Select(static p => "tel:" + Digits(p.Value)),
            .. resume.Sections.SelectMany(static s => s.Body.SelectMany(Of).Concat(s.Entries.SelectMany(Of))),
        ];
    }

    private static IEnumerable<string> Of(Entry entry) =>
        [
            .. entry.Link is { } link ? [link.Uri] : Array.Empty<string>(),
            .. Of(entry.Title),
            .. Of(entry.Subtitle),
            .. Of(entry.Organization),
            .. entry.Body.SelectMany(Of),
            .. entry.Roles.SelectMany(Of),
        ];

    private static IEnumerable<string> Of(BodyItem item) => item switch
    {
        ParagraphItem paragraph => Of(paragraph.Text),
        LabelledItem labelled => [.. Of(labelled.Label), .. Of(labelled.Value), .. Of(labelled.Level)],
        BulletItem bullet => [.. Of(bullet.Text), .. bullet.Children.SelectMany(Of)],
        _ => [],
    };

    private static IEnumerable<string> Of(RichText? text) =>
        text is null ? [] : text.Select(static r => r.Link).OfType<string>();
}
