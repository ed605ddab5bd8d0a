using System.Collections.Immutable;
using System.Text.Json;
using ResumeRender.Model;
using ResumeRender.Parsing.Text;

namespace ResumeRender.Parsing.Markdown;

/// <summary>Takes the contact data that say what they are from the lines above the first section.</summary>
internal static class MarkedContact
{
    /// <summary>Removes such lines and returns what they say, over what the front matter said.</summary>
    public static FrontMatter TakeFrom(List<Line> lines, FrontMatter frontMatter)
    {
        for (var i = 0; i < lines.Count && !lines[i].Marks.Any(static m => m.Name is MarkedSection.Name or MarkedSection.Kind); i++)
        {
            if (lines[i].Marks.Length == 0)
                continue;
            var left = false;
            foreach (var (words, mark) in MarkedLine.Stretches(lines[i]))
            {
                if (mark is null || Take(frontMatter, words, mark) is not { } taken)
                    left = true;
                else
                    frontMatter = taken;
            }

            if (!left)
                lines.RemoveAt(i--);
        }

        return frontMatter;
    }

    private static FrontMatter? Take(FrontMatter front, MarkedSlice words, FieldMark mark)
    {
        var person = front.Person;
        return mark.Name switch
        {
            "name" => front with { Person = person with { Name = MarkedLine.Exactly(words) } },
            "headline" => front with { Person = person with { Headline = MarkedLine.Exactly(words) } },
            "email" => front with { Person = person with { Emails = person.Emails.Add(new ContactValue(words.ToString(), words.Span)) } },
            "phone" => front with { Person = person with { Phones = person.Phones.Add(new ContactValue(words.ToString(), words.Span)) } },
            "place" => front with { Person = person with { Location = MarkedParts.Place(words, mark) } },
            "link" when MarkedParts.Link(words, mark) is { } link => front with { Person = person with { Links = person.Links.Add(link) } },
            "photo" => front with { Person = person with { Photo = new PhotoReference(words.ToString(), words.Span) } },
            "language" => front with { Language = mark.Word },
            "meta" when mark.Data is { ValueKind: JsonValueKind.Object } data => front with { Metadata = front.Metadata.AddRange(Pairs(data)) },
            _ => null,
        };
    }

    private static ImmutableArray<KeyValuePair<string, string>> Pairs(JsonElement data) =>
        [.. data.EnumerateObject().Where(static p => p.Value.ValueKind == JsonValueKind.String).Select(static p => KeyValuePair.Create(p.Name, p.Value.GetString()!))];
}
