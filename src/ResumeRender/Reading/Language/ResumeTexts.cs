using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Reading.Language;

/// <summary>What a résumé says in its author's own words: all but titles, names and contact data.</summary>
internal static class ResumeTexts
{
    /// <summary>The texts, running text of each section before the heads of its entries, since heads are full of
    /// names.</summary>
    public static IEnumerable<string> Of(Resume resume)
    {
        if (resume.Person.Headline is { } headline)
            yield return headline.PlainText;
        foreach (var text in resume.Sections.SelectMany(static s => Body(s.Body).Concat(s.Entries.SelectMany(Entry))))
            yield return text;
    }

    private static IEnumerable<string> Entry(Entry entry)
    {
        foreach (var text in Body(entry.Body).Concat(entry.Roles.SelectMany(Entry)))
            yield return text;
        foreach (var part in new[] { entry.Title, entry.Subtitle })
        {
            if (part is not null)
                yield return part.PlainText;
        }

        if (entry.Dates is { } dates)
            yield return dates.Text;
    }

    private static IEnumerable<string> Body(ImmutableArray<BodyItem> body) => body.SelectMany(static item => item switch
    {
        ParagraphItem paragraph => [paragraph.Text.PlainText],
        LabelledItem labelled => [labelled.Label.PlainText, labelled.Value.PlainText],
        BulletItem bullet => Bullet(bullet),
        _ => Array.Empty<string>(),
    });

    private static IEnumerable<string> Bullet(BulletItem bullet) =>
        bullet.Children.SelectMany(Bullet).Prepend(bullet.Text.PlainText);
}
