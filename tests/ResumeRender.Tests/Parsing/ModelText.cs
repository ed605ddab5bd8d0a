using System.Text;
using ResumeRender.Model;

namespace ResumeRender.Tests.Parsing;

/// <summary>All that a résumé says, as one text in which words are looked for.</summary>
internal sealed class ModelText
{
    private readonly StringBuilder _text = new();

    private ModelText()
    {
    }

    /// <summary>The text of a résumé.</summary>
    internal static string Of(Resume resume)
    {
        var text = new ModelText();
        text.Add(resume.Person);
        text.Add(resume.Language);
        text.Add(resume.Person.Photo?.Target);
        foreach (var (_, value) in resume.Metadata)
            text.Add(value);
        foreach (var link in resume.Person.Links)
            text.Add(link);
        foreach (var section in resume.Sections)
            text.Add(section);
        return text._text.ToString();
    }

    private void Add(string? part) => _text.Append(part).Append(' ');

    private void Add(Person person)
    {
        Add(person.Name?.PlainText);
        Add(person.Pronouns?.PlainText);
        Add(person.Headline?.PlainText);
        foreach (var value in person.Emails.Concat(person.Phones))
            Add(value.Value);
        Add(person.Location);
    }

    private void Add(Place? place)
    {
        if (place is null)
            return;
        Add(place.Text);
        foreach (var part in new[] { place.Address, place.PostalCode, place.City, place.Region, place.CountryCode })
        {
            if (part is not null && !place.Text.Contains(part, StringComparison.Ordinal))
                Add(part);
        }
    }

    /// <remarks>A network and the name there are words of an address, so they count beside it only where a format gives
    /// them fields of their own.</remarks>
    private void Add(WebLink? link)
    {
        if (link is null)
            return;
        Add(link.Text);
        Add(link.Text is null || !link.Text.Contains(link.Uri, StringComparison.Ordinal) ? link.Uri : null);
        Add(link.Network);
        Add(link.Username);
    }

    private void Add(Section section)
    {
        Add(section.Title.PlainText);
        AddMark(section.Priority, section.IsHidden);
        foreach (var item in section.Body)
            Add(item);
        foreach (var entry in section.Entries)
            Add(entry);
    }

    private void Add(Entry entry)
    {
        Add(entry.Title?.PlainText);
        Add(entry.Subtitle?.PlainText);
        Add(entry.Organization?.PlainText);
        Add(entry.Location);
        Add(entry.Link);
        Add(entry.Dates?.Text);
        AddMark(entry.Priority, entry.IsHidden);
        foreach (var item in entry.Body)
            Add(item);
        foreach (var role in entry.Roles)
        {
            // The employer above the roles may have stood with each of them.
            Add(entry.Organization?.PlainText);
            Add(entry.Location);
            Add(role);
        }
    }

    private void Add(BodyItem item)
    {
        AddMark(item.Priority, item.IsHidden);
        switch (item)
        {
            case ParagraphItem paragraph:
                Add(paragraph.Text.PlainText);
                break;
            case LabelledItem labelled:
                Add(labelled.Label.PlainText);
                Add(labelled.Value.PlainText);
                Add(labelled.Level?.PlainText);
                break;
            case BulletItem bullet:
                Add(bullet.Number);
                Add(bullet.Text.PlainText);
                foreach (var child in bullet.Children)
                    Add(child);
                break;
        }
    }

    /// <remarks>A priority may be written as its word or its number, with its key or without.</remarks>
    private void AddMark(Priority? priority, bool isHidden)
    {
        Add(priority is { } given ? $"priority {given.ToString().ToLowerInvariant()} {(int)given}" : null);
        Add(isHidden ? "hidden" : null);
    }
}
