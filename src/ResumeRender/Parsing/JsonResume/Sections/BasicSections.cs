using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Basics;
using ResumeRender.Parsing.JsonResume.Entries;
using ResumeRender.Parsing.JsonResume.Listed;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Sections;

/// <summary>Reads who the résumé is about, wherever a file says it, and the sections that come of it.</summary>
internal sealed class BasicSections(SectionList sections, DiagnosticBag diagnostics)
{
    /// <summary>The person, as far as it was read.</summary>
    public Person Person { get; private set; } = new();

    /// <summary>True for a key of <c>basics</c> with a value that fits there.</summary>
    public static bool IsBasic(DataEntry entry) =>
        Vocabulary.Basics.Find(entry.Key) is { } name
        && (entry.Value is not DataList || name is "profiles" or "email" or "phone" or "url" or "customFields")
        && !IsSummaryObject(entry);

    /// <summary>True for a summary with a title or more of its own.</summary>
    public static bool IsSummaryObject(DataEntry entry) =>
        entry.Value is DataMap && Vocabulary.Basics.Find(entry.Key) == "summary";

    /// <summary>Reads an object with keys of <c>basics</c>.</summary>
    public void Add(DataMap map)
    {
        var own = new Person();
        if (sections.Listed is { } listed)
        {
            own = ListedBasics.Read(map, out var rest);
            map = map with
            {
                Entries = [.. rest.Where(e => e.Key != "summary" || !listed.HasFollowed("/basics/summary"))],
            };
            if (map.Entries.IsEmpty)
            {
                Person = own;
                return;
            }
        }

        var (read, summary, details) = BasicsReader.Read(map, diagnostics);
        if (!summary.IsEmpty)
            sections.Add(
                new Section
                {
                    IsHidden = map.IsHidden,
                    Title = "Summary",
                    Kind = SectionKind.Summary,
                    Body = summary,
                    Span = map.Span,
                }
            );
        if (!details.IsEmpty)
            sections.Add(
                new Section
                {
                    IsHidden = map.IsHidden,
                    Title = "Personal details",
                    Body = details,
                    Span = map.Span,
                }
            );
        Person = Merge(Merge(Person, own), read);

        Person Merge(Person first, Person second) =>
            first == new Person() ? second
            : second == new Person() ? first
            : ResumeMerger.Merge(new Resume { Person = first }, new Resume { Person = second }, diagnostics).Person;
    }

    /// <summary>Reads <c>basics</c> that are no object.</summary>
    public void AddOdd(DataEntry entry)
    {
        foreach (var map in entry.Value is DataList list ? list.Items.OfType<DataMap>() : [])
            Add(map);
        var rest = entry.Value is DataList all
            ? all
                .Items.Where(static i => i is not DataMap && !Fields.IsAbsent(i))
                .SelectMany(static i => ValueText.Body(i))
            : ValueText.Body(entry.Value);
        sections.Add(
            new Section
            {
                Title = "Summary",
                Kind = SectionKind.Summary,
                Body = [.. rest],
                Span = entry.Value.Span,
            }
        );
    }

    /// <summary>Reads a summary or profiles that stand where sections do.</summary>
    public void AddSection(DataEntry entry)
    {
        var opened = SectionObject.Open(entry.Value, diagnostics);
        var (content, title, priority) = opened;
        if (Fields.IsAbsent(content))
            return;
        if (Vocabulary.Basics.Find(entry.Key) == "profiles")
        {
            if (title is not null)
                diagnostics.Add(JsonResumeDiagnostics.KeptForPrograms(entry.KeySpan, "name", title.PlainText));
            var profiles =
                opened.IsHidden && content is DataList all
                    ? all with
                    {
                        Items =
                        [
                            .. all.Items.Select(static i =>
                                i is DataMap profile
                                    ? profile with
                                    {
                                        IsHidden = true,
                                    }
                                    : new DataMap([new DataEntry("url", i.Span, i)], i.Span) { IsHidden = true }
                            ),
                        ],
                    }
                    : content;
            Add(new DataMap([new DataEntry("profiles", entry.KeySpan, profiles)], entry.Value.Span));
            return;
        }

        sections.Add(
            new Section
            {
                Title = title ?? SectionList.TitleOf(entry),
                Kind = SectionKind.Summary,
                Priority = priority,
                IsHidden = opened.IsHidden,
                Body = ValueText.Body(content),
                Span = content.Span,
            }
        );
    }
}
