using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Contact;

/// <content>The ways to reach a person that are addresses and numbers, each taken once.</content>
internal sealed partial class ContactReader
{
    private const int MostWordsOfLink = 4;

    /// <summary>Names and headlines are plain words; where they lead is a way to reach the person.</summary>
    private void KeepLinks(MarkedSlice words)
    {
        foreach (var stretch in LinkBorders.Stretches(words))
        {
            if (stretch.Owner.LinkAt(stretch.Start) is not { } link)
                continue;
            if (AddressInText.OfMailLink(link) is { } address && !_seen.Contains(address))
                AddEmail(address, stretch.Span);
            else if (link.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                AddLink(link, link, stretch);
        }
    }

    /// <summary>Takes the links of a line that lead to the person, among others that lead about the page; true if there
    /// are no others and no other words.</summary>
    public bool TakeProfiles(Line line)
    {
        var isAll = true;
        foreach (var words in LinkBorders.Stretches(line.Content.All))
        {
            if (words.Owner.LinkAt(words.Start) is not { } link || !ProfileLink.LeadsToPerson(link))
                isAll = false;
            else if (AddressInText.OfMailLink(link) is { } address)
                AddEmail(address, words.Span);
            else
                AddLink(link, AddressInText.OfPhoneLink(link) ?? Whitespace.Collapse(words.Chars), words);
        }

        return isAll;
    }

    /// <summary>Where words lead that are all one link to a mailbox or a telephone, and no address or number
    /// themselves; null for others.</summary>
    private static string? AddressAfter(MarkedSlice value)
    {
        var link = value.Owner.LinkAt(value.Start);
        var isOther =
            link is null
            || LinkReader.ToUri(value.Chars) is not null
            || PhoneReader.IsPhone(value.Chars)
            || Whitespace.CountWords(value.Chars) > MostWordsOfLink;
        return isOther || value.Owner.LinkAt(value.End - 1) != link
            ? null
            : AddressInText.OfMailLink(link!) ?? AddressInText.OfPhoneLink(link!);
    }

    /// <summary>“Write to me”, of which only the link says where to.</summary>
    private void AddLinked(string address, string text, MarkedSlice value)
    {
        diagnostics.Add(ReadingDiagnostics.WordsLeftOut(value.Span, text));
        if (LinkReader.IsEmail(address))
            AddEmail(address, value.Span);
        else
            AddPhone(address, value.Span);
    }

    private void AddLink(string uri, string text, MarkedSlice value)
    {
        if (uri.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
            AddPhone(text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? text[4..].Trim() : text, value.Span);
        else if (AddressInText.OfMailLink(uri) is { } address)
            AddEmail(address, value.Span);
        else if (!_seen.Add(uri.TrimEnd('/')) && LinkReader.ToUri(text) is not null)
            diagnostics.Add(ReadingDiagnostics.RepeatedContactLeftOut(value.Span, text));
        else
            Person = Person with { Links = Person.Links.Add(LinkReader.ToLink(uri, text, value.Span)) };
    }

    private void AddEmail(string text, SourceSpan span)
    {
        if (!_seen.Add(text))
            diagnostics.Add(ReadingDiagnostics.RepeatedContactLeftOut(span, text));
        else
            Person = Person with { Emails = Person.Emails.Add(new ContactValue(text, span)) };
    }

    private void AddPhone(string text, SourceSpan span)
    {
        if (!_seen.Add(Digits(text)))
            diagnostics.Add(ReadingDiagnostics.RepeatedContactLeftOut(span, text));
        else
            Person = Person with { Phones = Person.Phones.Add(new ContactValue(text, span)) };
    }

    private static HashSet<string> ValuesOf(Person? person) =>
        new(
            person is null
                ? []
                :
                [
                    .. person.Emails.Select(static e => e.Value),
                    .. person.Phones.Select(static p => Digits(p.Value)),
                    .. person.Links.Select(static l => l.Uri.TrimEnd('/')),
                ],
            StringComparer.OrdinalIgnoreCase
        );

    private static string Digits(string phone) => PhoneNumber.Digits(phone);
}
