using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>Composes the ways to reach a person.</summary>
public static class ContactComposer
{
    /// <summary>E-mail, phone, place and links, one piece each, in this order.</summary>
    public static IEnumerable<ImmutableArray<Inline>> Pieces(Person person, TextStyle style)
    {
        foreach (var email in person.Emails)
            yield return new InlineBuilder().AddEmail(email, style).Build();
        foreach (var phone in person.Phones)
            yield return new InlineBuilder().AddPhone(phone, style).Build();
        if (person.Location is { } place)
            yield return [new TextInline(place.Text, style, place.Span)];
        foreach (var link in person.Links)
            yield return new InlineBuilder().AddLink(link, style).Build();
    }
}
