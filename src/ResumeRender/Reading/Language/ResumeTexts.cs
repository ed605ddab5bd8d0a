using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Reading.Language;

/// <summary>What a résumé says in its author's own words: all but titles, names and contact data.</summary>
internal static class ResumeTexts
{
    /// <summary>The texts, running text of each section before the heads of its entries, since heads are full of
    /// names.</summary>
    public static List<string> Of(Resume resume)
    {
        var texts = new List<string>();
        if (resume.Person.Headline is { } headline)
            texts.Add(headline.PlainText);
        foreach (var section in resume.Sections)
        {
            AddBody(section.Body, texts);
            foreach (var entry in section.Entries)
                AddEntry(entry, texts);
        }

        return texts;
    }

    private static void AddEntry(Entry entry, List<string> texts)
    {
        AddBody(entry.Body, texts);
        foreach (var role in entry.Roles)
            AddEntry(role, texts);
        if (entry.Title is { } title)
            texts.Add(title.PlainText);
        if (entry.Subtitle is { } subtitle)
            texts.Add(subtitle.PlainText);
        if (entry.Dates is { } dates)
            texts.Add(dates.Text);
    }

    private static void AddBody(ImmutableArray<BodyItem> body, List<string> texts)
    {
        foreach (var item in body)
        {
            if (item is ParagraphItem paragraph)
            {
                texts.Add(paragraph.Text.PlainText);
            }
            else if (item is LabelledItem labelled)
            {
                texts.Add(labelled.Label.PlainText);
                texts.Add(labelled.Value.PlainText);
            }
            else if (item is BulletItem bullet)
            {
                AddBullet(bullet, texts);
            }
        }
    }

    private static void AddBullet(BulletItem bullet, List<string> texts)
    {
        texts.Add(bullet.Text.PlainText);
        foreach (var child in bullet.Children)
            AddBullet(child, texts);
    }
}
