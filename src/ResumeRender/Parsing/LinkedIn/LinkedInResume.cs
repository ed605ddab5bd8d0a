using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Entries;

namespace ResumeRender.Parsing.LinkedIn;

/// <summary>Makes a résumé of the tables of an export, in the order in which LinkedIn's page has its
/// sections.</summary>
internal sealed class LinkedInResume(DiagnosticBag diagnostics)
{
    /// <summary>The titles that tables are given and that other languages have a word of their own for.</summary>
    public static readonly IReadOnlySet<string> GivenTitles = new HashSet<string>(StringComparer.Ordinal)
    {
        "Summary", "Experience", "Education", "Projects", "Certifications", "Honors & Awards", "Publications",
        "Volunteering", "Skills", "Languages", "Recommendations",
    };

    private readonly LinkedInEntries _entries = new(diagnostics);
    private readonly SortedDictionary<LinkedInFile, Section> _sections = [];
    private Person _person = new();

    /// <summary>Takes one table; one of the same kind that came before goes on with it.</summary>
    public void Add(LinkedInFile file, CsvTable table)
    {
        if (table.Rows.Count == 0)
            return;
        switch (file)
        {
            case LinkedInFile.Profile:
                var row = table.Rows[0];
                var profile = LinkedInPerson.ReadProfile(row, diagnostics);
                _person = profile with { Emails = _person.Emails, Phones = _person.Phones };
                AddSection(LinkedInFile.Summary, "Summary", SectionKind.Summary, _entries.Body(row, "Summary"), []);
                break;
            case LinkedInFile.Emails:
                _person = LinkedInPerson.AddEmails(_person, table, diagnostics);
                break;
            case LinkedInFile.Phones:
                _person = LinkedInPerson.AddPhones(_person, table);
                break;
            case LinkedInFile.Summary:
                // The profile has it as well, in most exports.
                if (!_sections.ContainsKey(LinkedInFile.Summary))
                    AddSection(
                        file,
                        "Summary",
                        SectionKind.Summary,
                        [.. table.Rows.SelectMany(r => _entries.Body(r, "Profile Summary"))],
                        []
                    );
                break;
            case LinkedInFile.Skills:
                AddSection(file, "Skills", SectionKind.Skills, Listed(table), []);
                break;
            case LinkedInFile.Languages:
                AddSection(file, "Languages", SectionKind.Languages, Languages(table), []);
                break;
            case LinkedInFile.Recommendations:
                AddSection(
                    file,
                    "Recommendations",
                    SectionKind.References,
                    [.. table.Rows.SelectMany(Recommendation)],
                    []
                );
                break;
            default:
                AddEntries(file, table);
                break;
        }

        NoteUnused(table);
    }

    public Resume ToResume() => new() { Person = _person, Sections = [.. _sections.Values] };

    private void AddEntries(LinkedInFile file, CsvTable table)
    {
        var (title, kind, read) = file switch
        {
            LinkedInFile.Positions => ("Experience", SectionKind.Work, _entries.Position),
            LinkedInFile.Education => ("Education", SectionKind.Education, _entries.Education),
            LinkedInFile.Projects => ("Projects", SectionKind.Projects, _entries.Project),
            LinkedInFile.Certifications => ("Certifications", SectionKind.Certificates, _entries.Certification),
            LinkedInFile.Courses => ("Courses", SectionKind.Education, LinkedInEntries.Course),
            LinkedInFile.Honors => ("Honors & Awards", SectionKind.Awards, _entries.Honor),
            LinkedInFile.Publications => ("Publications", SectionKind.Publications, _entries.Publication),
            LinkedInFile.Patents => ("Patents", SectionKind.Publications, _entries.Patent),
            LinkedInFile.Volunteering => ("Volunteering", SectionKind.Activities, _entries.Volunteering),
            LinkedInFile.Organizations => ("Organizations", SectionKind.Activities, _entries.Organization),
            _ => ("Test Scores", SectionKind.Custom, (Func<CsvRow, Entry>)_entries.TestScore),
        };
        var entries = table.Rows.Select(read).ToList();
        AddSection(
            file,
            title,
            kind,
            [],
            kind is SectionKind.Work or SectionKind.Activities ? RoleGrouper.GroupSame(entries) : [.. entries]
        );
    }

    private void AddSection(
        LinkedInFile file,
        string title,
        SectionKind kind,
        ImmutableArray<BodyItem> body,
        ImmutableArray<Entry> entries
    )
    {
        if (body.IsEmpty && entries.IsEmpty)
            return;
        var section = _sections.GetValueOrDefault(file) ?? new Section { Title = title, Kind = kind };
        section = section with { Body = section.Body.AddRange(body), Entries = section.Entries.AddRange(entries) };
        var span = section.Body.Aggregate(SourceSpan.None, static (all, item) => all.Union(item.Span));
        _sections[file] = section with
        {
            Span = section.Entries.Aggregate(span, static (all, entry) => all.Union(entry.Span)),
        };
    }

    /// <summary>Skills stand in one line, as people write them; LinkedIn has often fifty.</summary>
    private static ImmutableArray<BodyItem> Listed(CsvTable table)
    {
        var runs = new List<TextRun>();
        foreach (var row in table.Rows)
        {
            if (LinkedInPerson.Plain(row["Name"]) is not { } name)
                continue;
            if (runs.Count > 0)
                runs.Add(new TextRun(", "));
            runs.AddRange(name);
        }

        var text = new RichText(runs);
        return text.IsEmpty ? [] : [new ParagraphItem(text) { Span = text.Span }];
    }

    private static ImmutableArray<BodyItem> Languages(CsvTable table)
    {
        var items = ImmutableArray.CreateBuilder<BodyItem>();
        foreach (var row in table.Rows)
        {
            var (name, level) = (LinkedInPerson.Plain(row["Name"]), LinkedInPerson.Plain(row["Proficiency"]));
            if (name is not null)
                items.Add(
                    level is null
                        ? new ParagraphItem(name) { Span = name.Span }
                        : new LabelledItem(name, level) { Span = row.Span }
                );
        }

        return items.ToImmutable();
    }

    private IEnumerable<BodyItem> Recommendation(CsvRow row)
    {
        foreach (var item in _entries.Body(row, "Text"))
            yield return item;
        var name = string.Join(
            ' ',
            new[] { row["First Name"].Text.Trim(), row["Last Name"].Text.Trim() }.Where(static n => n.Length > 0)
        );
        var who = string.Join(
            ", ",
            new[] { name, row["Job Title"].Text.Trim(), row["Company"].Text.Trim() }.Where(static n => n.Length > 0)
        );
        if (who.Length > 0)
            yield return new ParagraphItem(RichText.Plain("— " + who, row.Span)) { Span = row.Span };
    }

    private void NoteUnused(CsvTable table)
    {
        var columns = table.Rows.SelectMany(static r => r.Unused()).Select(static u => u.Column).Distinct().ToList();
        if (columns.Count > 0)
            diagnostics.Add(
                LinkedInDiagnostics.ColumnsLeftOut(
                    table.TitleOf(columns[0]),
                    string.Join(", ", columns.Select(static c => $"`{c}`"))
                )
            );
        if (table.Preamble.Count > 0)
            diagnostics.Add(
                LinkedInDiagnostics.ColumnsLeftOut(
                    table.Preamble[0].Span,
                    string.Join(", ", table.Preamble.Select(static v => $"`{v.Text.Trim()}`"))
                )
            );
    }
}
