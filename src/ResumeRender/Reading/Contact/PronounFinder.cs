using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Reading.Contact;

/// <summary>Gives pronouns their place beside the name, wherever a source has them.</summary>
internal static class PronounFinder
{
    internal static Resume Of(Resume resume)
    {
        var person = resume.Person;
        if (person.Pronouns is null && person.Name is { } name && PronounReader.Split(name) is var (shown, pronouns))
            person = person with { Name = shown, Pronouns = pronouns };
        if (
            person.Pronouns is null
            && person.Headline is { } headline
            && PronounReader.Read(headline.PlainText) is { } alone
        )
            person = person with { Headline = null, Pronouns = RichText.Plain(alone, headline.Span) };
        if (person.Pronouns is not null)
            return resume with { Person = person };
        // A line of its own among other facts of the person: “Pronouns: they/them”.
        foreach (var section in resume.Sections.Where(static s => s.Kind == SectionKind.Custom))
        {
            if (
                section.Body.OfType<LabelledItem>().FirstOrDefault(static i => PronounReader.IsLabel(i.Label.PlainText))
                is not { } line
            )
                continue;
            var rest = section with { Body = section.Body.Remove(line) };
            ImmutableArray<Section> sections = rest.IsEmpty
                ? resume.Sections.Remove(section)
                : resume.Sections.Replace(section, rest);
            return resume with { Person = person with { Pronouns = line.Value }, Sections = sections };
        }

        return resume;
    }
}
