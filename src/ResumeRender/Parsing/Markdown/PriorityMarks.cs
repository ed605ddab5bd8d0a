using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Parsing.Markdown;

/// <summary>Collects marks such as <c>{.optional}</c> and <c>&lt;!-- optional --&gt;</c> at the ends of lines, and
/// gives them to what stands there.</summary>
/// <remarks>
/// No reader between the text and the model has to know of them: a mark is found by the part whose words end before it
/// on its line.
/// </remarks>
internal sealed class PriorityMarks(SourceText source, DiagnosticBag diagnostics)
{
    private const string Key = "priority";

    private readonly List<Mark> _marks = [];

    /// <summary>Takes a comment if it says a priority and nothing else.</summary>
    public bool TryTakeComment(ReadOnlySpan<char> comment, int start)
    {
        if (
            !comment.StartsWith("<!--")
            || !comment.EndsWith("-->")
            || comment.Length < 7
            || TryReadWord(comment[4..^3].Trim()) is not { } priority
        )
            return false;
        _marks.Add(new Mark(start, comment.Length, priority, IsBelow: false));
        return true;
    }

    /// <summary>Takes a list of attributes with a priority in it from the end of a text; returns how much of the text
    /// is left.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it stands in the source.</param>
    public int TakeAttributes(ReadOnlySpan<char> text, int start)
    {
        var end = text.TrimEnd().Length;
        var open = text.LastIndexOf('{');
        if (open < 0 || text[end - 1] != '}')
            return text.Length;
        var content = text[(open + 1)..(end - 1)];
        var isBelow = content is [':', ..];
        content = content.TrimStart(':').Trim();
        Priority? priority = null;
        foreach (var range in content.Split(' '))
        {
            if (content[range] is not { IsEmpty: false } word)
                continue;
            // With anything else in it the list is one for web pages.
            if (TryReadAttribute(word) is not { } read)
                return text.Length;
            priority ??= read;
        }

        if (priority is not { } given)
            return text.Length;
        _marks.Add(new Mark(start + open, end - open, given, isBelow));
        return text[..open].TrimEnd().Length;
    }

    /// <summary>The sections with the priorities that their lines were marked with; a mark behind nothing is
    /// told.</summary>
    public ImmutableArray<Section> GiveTo(ImmutableArray<Section> sections)
    {
        if (_marks.Count == 0)
            return sections;
        var given = new Dictionary<object, Priority>(ReferenceEqualityComparer.Instance);
        var texts = PriorityTargets.Of(sections, source);
        foreach (var mark in _marks)
        {
            if (texts.Find(mark.Start, mark.IsBelow) is { } part)
                given.TryAdd(part, mark.Priority);
            else
                diagnostics.Add(
                    PriorityDiagnostics.BehindNothing(
                        source.Span(mark.Start, mark.Length),
                        source.Text.Substring(mark.Start, mark.Length)
                    )
                );
        }

        return [.. sections.Select(s => Give(s, given))];
    }

    /// <summary><c>.optional</c> or <c>priority=0</c>.</summary>
    private static Priority? TryReadAttribute(ReadOnlySpan<char> word) =>
        word is ['.', .. var name] ? (name.Length > 1 ? PriorityReader.TryRead(name) : null)
        : word.StartsWith(Key) ? TryReadWord(word)
        : null;

    /// <summary><c>optional</c>, <c>priority: low</c> or <c>priority=0</c>.</summary>
    private static Priority? TryReadWord(ReadOnlySpan<char> words)
    {
        if (!words.StartsWith(Key, StringComparison.OrdinalIgnoreCase))
            return words.Length > 1 ? PriorityReader.TryRead(words) : null;
        words = words[Key.Length..].TrimStart();
        return words is [':' or '=', .. var value] ? PriorityReader.TryRead(value.Trim().Trim('"')) : null;
    }

    private static Section Give(Section section, Dictionary<object, Priority> given) => section with
    {
        Priority = Of(section, given) ?? section.Priority,
        Body = Give(section.Body, given),
        Entries = Give(section.Entries, given),
    };

    private static ImmutableArray<Entry> Give(ImmutableArray<Entry> entries, Dictionary<object, Priority> given) =>
        [
            .. entries.Select(e =>
                e with
                {
                    Priority = Of(e, given) ?? e.Priority,
                    Body = Give(e.Body, given),
                    Roles = Give(e.Roles, given),
                }
            ),
        ];

    private static ImmutableArray<T> Give<T>(ImmutableArray<T> items, Dictionary<object, Priority> given)
        where T : BodyItem =>
        [.. items.Select(i => (T)(BodyItem)(i is BulletItem bullet
            ? bullet with { Priority = Of(i, given) ?? i.Priority, Children = Give(bullet.Children, given) }
            : i with { Priority = Of(i, given) ?? i.Priority }))];

    private static Priority? Of(object part, Dictionary<object, Priority> given) =>
        given.TryGetValue(part, out var priority) ? priority : null;

    /// <param name="Start">Where it stands.</param>
    /// <param name="Length">Its length.</param>
    /// <param name="Priority">What it says.</param>
    /// <param name="IsBelow">True for <c>{: …}</c>, which may stand on the line below.</param>
    private readonly record struct Mark(int Start, int Length, Priority Priority, bool IsBelow);
}
