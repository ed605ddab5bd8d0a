using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing.Documents;

/// <summary>Decides whether a file seems to hold the résumés of two persons, one after the other.</summary>
/// <remarks>The sign is an e-mail address of somebody else in the middle, after which sections that came before come
/// again. Referees have addresses too, but no sections of their own.</remarks>
internal static class SecondPerson
{
    private const int FewestSectionsAgain = 2;

    public static void Tell(Resume resume, DiagnosticBag diagnostics)
    {
        var sections = resume.Sections.Where(static s => IsTelling(s.Kind) && s.Span.Source is not null).ToList();
        foreach (var (address, at) in Addresses(resume).OrderBy(static a => a.At.Start))
        {
            var before = sections.Where(s => s.Span.Start < at.Start && s.Span.Source == at.Source).ToList();
            var after = sections.Where(s => s.Span.Start > at.Start && s.Span.Source == at.Source);
            var again = after.Where(s => before.Exists(b => b.Kind == s.Kind)).Select(static s => s.Kind).Distinct();
            if (again.Count() < FewestSectionsAgain)
                continue;
            diagnostics.Add(DocumentDiagnostics.TwoPersons(at, address));
            return;
        }
    }

    private static bool IsTelling(SectionKind kind) =>
        kind is SectionKind.Work or SectionKind.Education or SectionKind.Skills or SectionKind.Languages
            or SectionKind.Projects;

    /// <summary>All addresses but the first, which is the person's.</summary>
    private static IEnumerable<(string Address, SourceSpan At)> Addresses(Resume resume)
    {
        var own = resume.Person.Emails.Select(static e => (Address: e.Value, At: e.Span)).ToList();
        var all = own.Concat(resume.Sections.SelectMany(static s => Of(s)))
            .Where(static a => a.At.Source is not null)
            .OrderBy(static a => a.At.Start)
            .ToList();
        return all.Where(a => !a.Address.Equals(all[0].Address, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<(string Address, SourceSpan At)> Of(Section section) =>
        section
            .Body.Concat(section.Entries.SelectMany(static e => e.Roles.Prepend(e)).SelectMany(static e => e.Body))
            .SelectMany(TextsOf)
            .SelectMany(static t => t)
            .SelectMany(static run =>
                run.Text.Split((char[])[' ', '|', ',', ';', '(', ')', '<', '>'], StringSplitOptions.RemoveEmptyEntries)
                    .Where(static word => LinkReader.IsEmail(word))
                    .Select(word => (word, run.Span))
            );

    private static IEnumerable<RichText> TextsOf(BodyItem item) =>
        item switch
        {
            ParagraphItem paragraph => [paragraph.Text],
            LabelledItem labelled => [labelled.Label, labelled.Value],
            BulletItem bullet => [bullet.Text, .. bullet.Children.SelectMany(TextsOf)],
            _ => [],
        };
}
