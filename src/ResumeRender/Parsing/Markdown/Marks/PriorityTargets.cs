using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Parsing.Markdown.Marks;

/// <summary>Where the words of sections, entries and items of bodies stand, so that a mark at the end of a line finds
/// what it is about.</summary>
internal sealed class PriorityTargets
{
    private readonly List<Target> _targets = [];
    private readonly SourceText _source;

    private PriorityTargets(SourceText source) => _source = source;

    public static PriorityTargets Of(IEnumerable<Section> sections, SourceText source)
    {
        var targets = new PriorityTargets(source);
        foreach (var section in sections)
        {
            targets.Add(section.Title.Span, section, null);
            foreach (var item in section.Body)
                targets.Add(item);
            foreach (var entry in section.Entries)
                targets.Add(entry, null);
        }

        targets._targets.Sort(
            static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Order.CompareTo(a.Order)
        );
        return targets;
    }

    /// <summary>The part whose words end before a place on the same line, or on the line above; null for
    /// none.</summary>
    public object? Find(int at, bool mayBeAbove)
    {
        var (low, high) = (0, _targets.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _targets[middle].Start < at ? (middle + 1, high) : (low, middle);
        }

        if (low == 0)
            return null;
        var target = _targets[low - 1];
        var between = target.End < at ? _source.Text.AsSpan(target.End, at - target.End).Trim() : [];
        var lines = target.End < at ? _source.Text.AsSpan(target.End, at - target.End).Count('\n') : 0;
        if (between.Length > MostBetween || lines > (mayBeAbove ? 1 : 0))
            return null;
        // “Baker, Harbour Bakery”: an employer that was named once for several roles is not meant, the role is.
        var line = _source.PositionOf(target.Start).Line;
        for (var i = low - 1; i >= 0 && _source.PositionOf(_targets[i].Start).Line == line; i--)
        {
            if (ReferenceEquals(_targets[i].Employer, target.Part))
                return _targets[i].Part;
        }

        return target.Part;
    }

    /// <summary>Signs that may stand between words and a mark after them: of emphasis, links, tables and
    /// heads.</summary>
    private const int MostBetween = 200;

    private void Add(Entry entry, Entry? employer)
    {
        foreach (var text in new[] { entry.Title, entry.Subtitle, entry.Organization })
            Add(text?.Span ?? default, entry, employer);
        Add(entry.Location?.Span ?? default, entry, employer);
        Add(entry.Dates?.Span ?? default, entry, employer);
        Add(entry.Link?.Span ?? default, entry, employer);
        foreach (var item in entry.Body)
            Add(item);
        foreach (var role in entry.Roles)
            Add(role, entry);
    }

    private void Add(BodyItem item)
    {
        switch (item)
        {
            case BulletItem bullet:
                Add(bullet.Text.Span, item, null);
                foreach (var child in bullet.Children)
                    Add(child);
                break;
            case LabelledItem line:
                Add(line.Label.Span.Union(line.Value.Span), item, null);
                Add(line.Level?.Span ?? default, item, null);
                break;
            case ParagraphItem paragraph:
                Add(paragraph.Text.Span, item, null);
                break;
        }
    }

    private void Add(SourceSpan span, object part, Entry? employer)
    {
        if (span.Source == _source)
            _targets.Add(new Target(span.Start, span.End, part, employer, _targets.Count));
    }

    private readonly record struct Target(int Start, int End, object Part, Entry? Employer, int Order);
}
