using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Entries;
using ResumeRender.Parsing.JsonResume.Programs;
using ResumeRender.Parsing.JsonResume.Values;
using ResumeRender.Reading;
using ResumeRender.Reading.Headings;

namespace ResumeRender.Parsing.JsonResume.Sections;

/// <summary>Reads sections that the standard does not know.</summary>
internal sealed class CustomSections(SectionList sections, StandardSections standard, DiagnosticBag diagnostics)
{
    private static KeySet NoKeys { get; } = new("");

    public void Add(DataEntry entry)
    {
        if (IsForPrograms(entry))
        {
            diagnostics.Add(
                JsonResumeDiagnostics.KeptForPrograms(entry.KeySpan, entry.Key, ValueText.Line(entry.Value).PlainText)
            );
            return;
        }

        var opened = SectionObject.Open(entry.Value, diagnostics);
        var (node, given, priority) = opened;
        if (
            opened.Type is { } type
            && Vocabulary.Sections.FirstOrDefault(s => s.Array == Vocabulary.Root.Find(type)) is { } like
            && !Fields.IsAbsent(node)
        )
        {
            standard.Add(like, entry);
            return;
        }

        if (Fields.IsAbsent(node) && given is not null)
            diagnostics.Add(ReadingDiagnostics.EmptySection(entry.KeySpan, given.PlainText));
        if (given is null)
            diagnostics.Add(JsonResumeDiagnostics.UnknownSection(entry.KeySpan, entry.Key));
        var title = given ?? RichText.Plain(ValueText.Title(entry.Key), entry.KeySpan);
        var kind = HeadingLexicon.TryRead(title.PlainText, out var known) ? known : SectionKind.Custom;
        var section = new Section
        {
            Title = title,
            Kind = kind,
            Priority = priority,
            IsHidden = opened.IsHidden,
            Span = node.Span,
        };
        sections.Add(Filled(section, node));
    }

    private static bool IsForPrograms(DataEntry entry) =>
        (entry.Key.Length == 0 && entry.Value is DataScalar)
        || KeySet.Plain(entry.Key) is "schema" or "version"
        || (ResumeEnvelope.IsAround(entry.Key) && entry.Value is DataMap);

    /// <summary>The section with its entries, its lines or its text, whichever it has.</summary>
    private Section Filled(Section section, DataNode node) =>
        node switch
        {
            DataList list when list.Items.Any(static i => i is DataMap) => WithoutHeadless(
                section with
                {
                    Entries = [.. ElementEntries.Read(Vocabulary.Custom, list, diagnostics)],
                }
            ),
            DataList => section with { Body = ValueText.Bullets(node) },
            DataMap { Entries.IsEmpty: false } map when map.Entries.All(static e => e.Value is DataMap) =>
                section with
                {
                    Entries = [.. ElementEntries.Read(Vocabulary.Custom, map, diagnostics)],
                },
            DataMap map
                when map.Entries.Any(static e => Vocabulary.Custom.Keys.Find(e.Key) is "name" or "organization") =>
                section with
                {
                    Entries = [.. ElementEntries.Read(Vocabulary.Custom, map, diagnostics)],
                },
            DataMap map => section with
            {
                Body =
                [
                    .. UnknownKeys.ToItems(new Fields(map, NoKeys, diagnostics), diagnostics, isExpected: true),
                ],
            },
            _ => section with { Body = ValueText.Body(node) },
        };

    /// <summary>Text of which nothing says what it is about is the section's own.</summary>
    private static Section WithoutHeadless(Section section) =>
        section.Entries.All(static e =>
            e
                is
            {
                Title: null,
                Organization: null,
                Subtitle: null,
                Dates: null,
                Location: null,
                Link: null,
                Roles.IsEmpty: true,
                IsHidden: false,
                Priority: null
            }
        )
            ? section with
            {
                Body = [.. section.Entries.SelectMany(static e => e.Body)],
                Entries = [],
            }
            : section;
}
