using System.Collections.Immutable;
using ResumeRender.Model;
using ResumeRender.Reading.Headings;

namespace ResumeRender.Reading.Language;

/// <summary>Titles of sections whose file has data under keys and no titles.</summary>
internal static class GivenTitles
{
    /// <summary>The résumé with the titles of its page's language, for sections whose own title is the usual one of
    /// their kind in another.</summary>
    /// <param name="resume">The résumé, in the language of the page.</param>
    /// <param name="isOwn">Whether a title is still its author's, and not one that the user gave for this page.</param>
    public static Resume Translated(Resume resume, Func<Section, bool> isOwn) =>
        resume with
        {
            Sections =
            [
                .. resume.Sections.Select(section =>
                    isOwn(section)
                    && IsOfAnotherLanguage(section, resume.Language)
                    && TitleOf(section.Kind, resume.Language) is { } title
                        ? section with
                        {
                            Title = RichText.Plain(title, section.Title.Span),
                        }
                        : section
                ),
            ],
        };

    private static bool IsOfAnotherLanguage(Section section, string language)
    {
        var title = section.Title.PlainText;
        if (section.Kind == SectionKind.Custom || !HeadingLexicon.TryRead(title, out var kind) || kind != section.Kind)
            return false;
        var languages = ForeignHeadings.LanguagesOf(title);
        return IsEnglish(language)
            ? !HeadingLexicon.IsEnglish(title)
            : !languages.Any(l => language.StartsWith(l, StringComparison.OrdinalIgnoreCase));
    }

    private static string? TitleOf(SectionKind kind, string language) =>
        IsEnglish(language) ? HeadingLexicon.EnglishTitle(kind) : ForeignHeadings.UsualTitle(kind, language);

    private static bool IsEnglish(string language) =>
        language.Equals("en", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    /// <summary>The résumé with the titles it was given in its own language: “Berufserfahrung” for
    /// <c>work</c>.</summary>
    /// <param name="resume">The résumé, its language known.</param>
    /// <param name="given">The English titles that keys are given; another title is its author's.</param>
    public static Resume InLanguageOf(Resume resume, IReadOnlySet<string> given) =>
        resume with
        {
            Sections =
            [
                .. resume.Sections.Select(section =>
                    given.Contains(section.Title.PlainText)
                    && ForeignHeadings.UsualTitle(section.Kind, resume.Language) is { } title
                        ? section with
                        {
                            Title = RichText.Plain(title, section.Title.Span),
                        }
                        : section
                ),
            ],
        };
}
