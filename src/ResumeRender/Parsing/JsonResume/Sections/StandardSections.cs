using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Entries;
using ResumeRender.Parsing.JsonResume.Programs;
using ResumeRender.Parsing.JsonResume.Values;
using ResumeRender.Reading;
using ResumeRender.Reading.Entries;

namespace ResumeRender.Parsing.JsonResume.Sections;

/// <summary>Reads sections that are arrays of the standard.</summary>
internal sealed class StandardSections(SectionList sections, DiagnosticBag diagnostics)
{
    public void Add(SectionKeys section, DataEntry entry)
    {
        var opened = SectionObject.Open(entry.Value, diagnostics);
        var node = sections.Listed?.WithoutListed(section.Array, opened.Content) ?? opened.Content;
        if (Fields.IsAbsent(node))
        {
            if (opened.Title is { } empty)
                diagnostics.Add(ReadingDiagnostics.EmptySection(entry.KeySpan, empty.PlainText));
            return;
        }

        var read = new Section
        {
            Title = opened.Title ?? section.Heading,
            Kind = section.Kind,
            Priority = opened.Priority,
            IsHidden = opened.IsHidden,
            Span = node.Span,
        };
        if (section.IsLines)
        {
            sections.Add(read with { Body = LineElements.Read(node, section, diagnostics) });
            return;
        }

        if (node is DataScalar scalar && SpelledFields.Read(scalar, section) is { } spelled)
        {
            if (spelled.IsEmpty)
            {
                sections.Add(read with { Body = DataText.Body(scalar) });
                return;
            }

            node = new DataList([.. spelled], scalar.Span);
        }

        var entries = ElementEntries.Read(section, node, diagnostics);
        if (section.Kind == SectionKind.References)
        {
            sections.Add(References(read, entries));
            return;
        }

        sections.Add(
            read with
            {
                Entries = section.Kind is SectionKind.Work or SectionKind.Activities
                    ? RoleGrouper.GroupSame(entries)
                    : [.. entries],
            }
        );
    }

    private static Section References(Section read, List<Entry> entries)
    {
        // A quotation without a name is not an entry.
        var unnamed = entries
            .Where(static e => e is { Title: null, Organization: null })
            .SelectMany(static e =>
                e.Body.Select(i =>
                    i with
                    {
                        Priority = i.Priority ?? e.Priority,
                        IsHidden = i.IsHidden || e.IsHidden,
                    }
                )
            );
        return read with
        {
            Body = [.. unnamed],
            Entries = [.. entries.Where(static e => e.Title is not null || e.Organization is not null)],
        };
    }
}
