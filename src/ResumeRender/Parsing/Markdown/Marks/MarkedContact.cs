using System.Collections.Immutable;
using System.Text.Json;
using ResumeRender.Formats.Markdown;
using ResumeRender.Model;
using ResumeRender.Parsing.Markdown.Header;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Marks;

/// <summary>Takes the contact data that say what they are from the lines above the first section.</summary>
internal static class MarkedContact
{
    /// <summary>Removes such lines and returns what they say, over what the front matter said.</summary>
    public static FrontMatter TakeFrom(List<Line> lines, FrontMatter frontMatter)
    {
        for (
            var i = 0;
            i < lines.Count && !lines[i].Marks.Any(static m => m.Name is MarkNames.Section or MarkNames.Kind);
            i++
        )
        {
            if (lines[i].Marks.Length == 0)
                continue;
            var left = false;
            var stretches = MarkedLine.Stretches(lines[i]).ToList();
            for (var k = 0; k < stretches.Count; k++)
            {
                var (words, mark) = stretches[k];
                if (mark is { Name: MarkNames.Hidden } && words.IsEmpty)
                    continue;
                // Lines without a blank one between them are one line here, so the mark of what is hidden follows its
                // own stretch.
                var isHidden =
                    k + 1 < stretches.Count
                    && stretches[k + 1] is { Mark.Name: MarkNames.Hidden, Words.IsEmpty: true };
                if (mark is null || Take(frontMatter, words, mark, isHidden) is not { } taken)
                    left = true;
                else
                    frontMatter = taken;
            }

            if (!left)
                lines.RemoveAt(i--);
        }

        return frontMatter;
    }

    private static FrontMatter? Take(FrontMatter front, MarkedSlice words, FieldMark mark, bool isHidden)
    {
        var person = front.Person;
        return mark.Name switch
        {
            "name" => front with { Person = person with { Name = MarkedLine.Exactly(words) } },
            "pronouns" => front with { Person = person with { Pronouns = MarkedLine.Exactly(words) } },
            "headline" => front with { Person = person with { Headline = MarkedLine.Exactly(words) } },
            "email" => front with
            {
                Person = person with
                {
                    Emails = person.Emails.Add(new ContactValue(words.ToString(), words.Span) { IsHidden = isHidden }),
                },
            },
            "phone" => front with
            {
                Person = person with
                {
                    Phones = person.Phones.Add(new ContactValue(words.ToString(), words.Span) { IsHidden = isHidden }),
                },
            },
            "place" => front with
            {
                Person = person with { Location = MarkedParts.Place(words, mark) with { IsHidden = isHidden } },
            },
            "link" when MarkedParts.Link(words, mark) is { } link => front with
            {
                Person = person with { Links = person.Links.Add(link with { IsHidden = isHidden }) },
            },
            "photo" => front with
            {
                Person = person with
                {
                    Photo = new PhotoReference(words.ToString(), words.Span) { IsHidden = isHidden },
                },
            },
            "language" => front with { Language = mark.Word },
            "meta" when mark.Data is { ValueKind: JsonValueKind.Object } data => front with
            {
                Metadata = front.Metadata.AddRange(Pairs(data)),
            },
            _ => null,
        };
    }

    private static ImmutableArray<KeyValuePair<string, string>> Pairs(JsonElement data) =>
        [
            .. data.EnumerateObject()
                .Where(static p => p.Value.ValueKind == JsonValueKind.String)
                .Select(static p => KeyValuePair.Create(p.Name, p.Value.GetString()!)),
        ];
}
