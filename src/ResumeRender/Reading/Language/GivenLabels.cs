using System.Collections.Immutable;
using ResumeRender.Model;
using ResumeRender.Words;

namespace ResumeRender.Reading.Language;

/// <summary>Labels of lines whose file has data under keys and no labels.</summary>
internal static class GivenLabels
{
    /// <summary>The average of an American school, which other languages call so too.</summary>
    public const string Average = "GPA";

    /// <summary>The words of a language, in the order of the properties below.</summary>
    private const string Group = "print.labels";

    private static readonly Lazy<ImmutableArray<string>> English = new(static () => [.. WordFiles.Of(Group, "en")]);

    private static readonly Lazy<WordSet> GradeLabels = new(static () =>
        new WordSet(WordFiles.Distinct("terms.grade-labels")));

    /// <summary>Before a grade.</summary>
    public static string Grade => English.Value[0];

    /// <summary>Before the courses of a school.</summary>
    public static string Courses => English.Value[1];

    /// <summary>Before the techniques of a job or project.</summary>
    public static string Technologies => English.Value[2];

    /// <summary>Before keywords of anything else.</summary>
    public static string Keywords => English.Value[3];

    /// <summary>True for a word that stands before a grade: “GPA”, “Note”.</summary>
    public static bool IsLabelOfGrade(string word) => GradeLabels.Value.Contains(word);

    /// <summary>The résumé with the labels it was given in its own language; English ones stay where a language has
    /// no words for them.</summary>
    public static Resume InLanguageOf(Resume resume)
    {
        ImmutableArray<string> labels = [.. WordFiles.Of(Group, resume.Language.Split('-')[0].ToLowerInvariant())];
        return labels.IsEmpty || labels[0] == Grade
            ? resume
            : resume with { Sections = [.. resume.Sections.Select(s => Translated(s, labels))] };
    }

    private static Section Translated(Section section, ImmutableArray<string> labels) =>
        section with
        {
            Entries = [.. section.Entries.Select(entry => Translated(entry, labels))],
        };

    private static Entry Translated(Entry entry, ImmutableArray<string> labels) =>
        entry with
        {
            Body = [.. entry.Body.Select(item => Translated(item, labels))],
            Roles = [.. entry.Roles.Select(role => Translated(role, labels))],
        };

    private static BodyItem Translated(BodyItem item, ImmutableArray<string> labels)
    {
        if (item is not LabelledItem { Field: not null } line)
            return item;
        var given = English.Value.IndexOf(line.Label.PlainText);
        return given < 0 ? item : line with { Label = RichText.Plain(labels[given], line.Label.Span) };
    }
}
