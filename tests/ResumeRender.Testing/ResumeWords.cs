using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Testing;

/// <summary>All words that a résumé says, which every look and every file made from it must show.</summary>
public static class ResumeWords
{
    /// <summary>The words of the person, then of each section in order; dates as the format writes them.</summary>
    public static IEnumerable<string> Of(Resume resume, DateFormat dates) =>
        Texts(resume, dates).SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The texts of a section that stand in the same order in every look: its title, the heads of its entries,
    /// paragraphs, labels, values and bullets.</summary>
    /// <returns>Groups of texts, none empty; within the head of an entry looks differ in the order.</returns>
    public static IEnumerable<IReadOnlyList<string>> InOrder(Section section) =>
        new[] { section.Title.PlainText }
            .Concat(Body(section.Body))
            .Where(static t => t.Length > 0)
            .Select(Single)
            .Concat(section.Entries.SelectMany(EntryInOrder));

    private static IEnumerable<IReadOnlyList<string>> EntryInOrder(Entry entry)
    {
        string[] head = [.. entry.HeadLines.Select(static l => l.PlainText)];
        return (head.Length > 0 ? [head] : Array.Empty<IReadOnlyList<string>>())
            .Concat(Body(entry.Body).Where(static t => t.Length > 0).Select(Single))
            .Concat(entry.Roles.SelectMany(EntryInOrder));
    }

    private static IReadOnlyList<string> Single(string text) => [text];

    private static IEnumerable<string> Texts(Resume resume, DateFormat dates)
    {
        var person = resume.Person;
        var contact = new[]
        {
            person.Name?.PlainText,
            person.Pronouns?.PlainText,
            person.Headline?.PlainText,
            person.Location?.Text,
        }
            .Concat(person.Emails.Select(e => e.Value))
            .Concat(person.Phones.Select(p => p.Value));
        return contact
            .OfType<string>()
            .Concat(
                resume
                    .Sections.Where(s => !s.IsEmpty)
                    .SelectMany(s =>
                        new[] { s.Title.PlainText }
                            .Concat(Body(s.Body))
                            .Concat(s.Entries.SelectMany(e => Texts(e, dates)))
                    )
            );
    }

    private static IEnumerable<string> Texts(Entry entry, DateFormat dates) =>
        entry.HeadLines.Select(l => l.PlainText)
            .Concat(entry.Location is { } place ? [place.Text] : [])
            .Concat(entry.Dates is { } range ? [dates.Format(range)] : [])
            .Concat(Body(entry.Body))
            .Concat(entry.Roles.SelectMany(role => Texts(role, dates)));

    private static IEnumerable<string> Body(ImmutableArray<BodyItem> body) =>
        body.SelectMany(item =>
            item switch
            {
                ParagraphItem paragraph => [paragraph.Text.PlainText],
                LabelledItem labelled => new[]
                {
                    labelled.Label.PlainText,
                    labelled.Value.PlainText,
                    labelled.Level?.PlainText ?? "",
                },
                BulletItem bullet => Bullet(bullet),
                _ => [],
            }
        );

    private static IEnumerable<string> Bullet(BulletItem bullet) =>
        bullet.Children.SelectMany(Bullet).Prepend(bullet.Text.PlainText);
}
