using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>Composes a section: its title, what stands under it, then the entries with their roles, each a head and a
/// body.</summary>
/// <param name="title">Style of the title.</param>
/// <param name="body">Composes bodies.</param>
/// <param name="head">Composes the head of an entry or role; this is where looks differ.</param>
public sealed class SectionComposer(BlockStyle title, BodyComposer body, Func<EntryHead, IEnumerable<Block>> head)
{
    /// <summary>Whether the look wants titles in capitals; the user may want otherwise.</summary>
    public bool Capitals { get; init; }

    /// <summary>Composes the bodies of entries where a look sets them otherwise than those of sections.</summary>
    public BodyComposer? EntryBody { get; init; }

    /// <summary>All sections that have something in them.</summary>
    public IEnumerable<Block> Compose(Resume resume, LayoutContext context) =>
        resume.Sections.Where(static s => !s.IsEmpty).SelectMany(section => Compose(section, context));

    /// <summary>One section.</summary>
    public IEnumerable<Block> Compose(Section section, LayoutContext context)
    {
        if (!section.Title.IsEmpty)
            yield return new HeadingBlock(title)
            {
                Line = new(new InlineBuilder().Add(SectionTitle.Of(section, context, Capitals), title.Text).Build()),
            };
        foreach (var block in body.Compose(section.Body))
            yield return block;
        var isRow = section.HasRows;
        foreach (var entry in section.Entries)
        {
            foreach (
                var block in Compose(
                    new EntryHead(entry, isRow ? [entry.HeadRow] : Lines(entry, section.Kind), isRow, IsRole: false)
                )
            )
                yield return block;
            foreach (
                var block in entry.Roles.SelectMany(role =>
                    Compose(new EntryHead(role, Lines(role, section.Kind), IsRow: false, IsRole: true))
                )
            )
                yield return block;
        }
    }

    /// <summary>The lines of a head; a degree and its field are one: <c>PhD, Computer Science</c>.</summary>
    private static ImmutableArray<RichText> Lines(Entry entry, SectionKind kind) =>
        kind == SectionKind.Education
        && entry is { Title: { IsEmpty: false } degree, Subtitle: { IsEmpty: false } field }
            ? [.. (entry with { Title = degree.Append(", ").Append(field), Subtitle = null }).HeadLines]
            : [.. entry.HeadLines];

    private IEnumerable<Block> Compose(EntryHead entry) =>
        head(entry).Concat((EntryBody ?? body).Compose(entry.Entry.Body));
}
