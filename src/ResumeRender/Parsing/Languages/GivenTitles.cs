using System.Collections.Immutable;
using ResumeRender.Model;
using ResumeRender.Parsing.Text;

namespace ResumeRender.Parsing.Languages;

/// <summary>Titles of sections whose file has data under keys and no titles.</summary>
internal static class GivenTitles
{
    /// <summary>The résumé with the titles it was given in its own language: “Berufserfahrung” for <c>work</c>.</summary>
    /// <param name="resume">The résumé, its language known.</param>
    /// <param name="given">The English titles that keys are given; another title is its author's.</param>
    public static Resume InLanguageOf(Resume resume, IReadOnlySet<string> given) => resume with
    {
        Sections = [.. resume.Sections.Select(section =>
            given.Contains(section.Title.PlainText) && ForeignHeadings.UsualTitle(section.Kind, resume.Language) is { } title
                ? section with { Title = RichText.Plain(title, section.Title.Span) }
                : section)],
    };
}
