using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Layout.Content;

/// <summary>Where on a page a text stands.</summary>
internal enum TextPlace
{
    /// <summary>The name, the headline, a title, a line of a head, a place or a label: a few words that name
    /// something.</summary>
    Head,

    /// <summary>The text after a label, usually a list.</summary>
    Value,

    /// <summary>A paragraph or bullet.</summary>
    Running,
}

/// <summary>Changes every text of a résumé that a page shows; addresses and numbers stay as they are.</summary>
/// <param name="change">The text as it is to be, of a text and where it stands.</param>
internal sealed class TextMapper(Func<RichText, TextPlace, RichText> change)
{
    internal Resume Map(Resume resume) =>
        resume with
        {
            Person = Map(resume.Person),
            Sections =
            [
                .. resume.Sections.Select(s =>
                    s with
                    {
                        Title = Head(s.Title)!,
                        Body = Map(s.Body),
                        Entries = [.. s.Entries.Select(Map)],
                    }
                ),
            ],
        };

    private Person Map(Person person) => person with
    {
        Name = Head(person.Name),
        Headline = Head(person.Headline),
        Location = Map(person.Location),
        Links = [.. person.Links.Select(l => Map(l)!)],
    };

    private Entry Map(Entry entry) => entry with
    {
        Title = Head(entry.Title),
        Subtitle = Head(entry.Subtitle),
        Organization = Head(entry.Organization),
        Location = Map(entry.Location),
        Link = Map(entry.Link),
        Roles = [.. entry.Roles.Select(Map)],
        Body = Map(entry.Body),
    };

    private ImmutableArray<BodyItem> Map(ImmutableArray<BodyItem> body) =>
        [
            .. body.Select(item =>
                item switch
                {
                    ParagraphItem paragraph => paragraph with { Text = change(paragraph.Text, TextPlace.Running) },
                    LabelledItem labelled => labelled with
                    {
                        Label = Head(labelled.Label)!,
                        Value = change(labelled.Value, TextPlace.Value),
                        Level = Head(labelled.Level),
                    },
                    BulletItem bullet => Map(bullet),
                    _ => item,
                }
            ),
        ];

    private BulletItem Map(BulletItem bullet) =>
        bullet with
        {
            Text = change(bullet.Text, TextPlace.Running),
            Children = [.. bullet.Children.Select(Map)],
        };

    private Place? Map(Place? place) =>
        place is null
            ? null
            : place with
            {
                Text = change(RichText.Plain(place.Text, place.Span), TextPlace.Head).PlainText,
            };

    /// <summary>The author's words for a link; an address stays.</summary>
    private WebLink? Map(WebLink? link) =>
        link is not { Text: { } text } || link.Uri.Contains(text, StringComparison.OrdinalIgnoreCase)
            ? link
            : link with
            {
                Text = change(RichText.Plain(text, link.Span), TextPlace.Head).PlainText,
            };

    private RichText? Head(RichText? text) => text is null ? null : change(text, TextPlace.Head);
}
