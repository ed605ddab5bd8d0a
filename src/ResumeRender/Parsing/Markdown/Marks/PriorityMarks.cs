using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Formats;
using ResumeRender.Formats.Markdown;
using ResumeRender.Model;

namespace ResumeRender.Parsing.Markdown.Marks;

/// <summary>Collects marks such as <c>{.optional}</c>, <c>{.hidden}</c> and <c>&lt;!-- optional --&gt;</c> at the ends
/// of lines, and gives them to what stands there.</summary>
/// <remarks>
/// No reader between the text and the model has to know of them: a mark is found by the part whose words end before it
/// on its line.
/// </remarks>
internal sealed class PriorityMarks(SourceText source, DiagnosticBag diagnostics)
{
    private const string Key = "priority";

    private readonly List<Mark> _marks = [];

    /// <summary>Takes a comment if it says a priority, or that something is hidden, and nothing else.</summary>
    public bool TryTakeComment(ReadOnlySpan<char> comment, int start)
    {
        if (
            !comment.StartsWith("<!--")
            || !comment.EndsWith("-->")
            || comment.Length < 7
            || TryReadWord(comment[4..^3].Trim()) is not { } wish
        )
            return false;
        _marks.Add(new Mark(start, comment.Length, wish, IsBelow: false));
        return true;
    }

    /// <summary>Takes the comment that our own Markdown hides a part with; above the first section it is about contact
    /// data, so there it finds no part and nothing is reported.</summary>
    public void TakeHidden(int start, int length) =>
        _marks.Add(new Mark(start, length, Wish.Hidden, IsBelow: false) { IsOurs = true });

    /// <summary>Takes a list of attributes with a priority or <c>.hidden</c> in it from the end of a text; returns how
    /// much of the text is left.</summary>
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
        var wish = default(Wish);
        var isForPages = false;
        foreach (var range in content.Split(' '))
        {
            if (content[range] is not { IsEmpty: false } word)
                continue;
            if (TryReadAttribute(word) is { } read)
                wish = wish.And(read);
            else if (word is ['.' or '#', _, ..] || word.IndexOf('=') > 0)
                isForPages = true;
            else
                return text.Length;
        }

        // With anything else in it the list is one for web pages; what it hides on them is hidden here too.
        if (isForPages)
            wish = wish with { Priority = null };
        if (wish == default)
            return text.Length;
        _marks.Add(new Mark(start + open, end - open, wish, isBelow));
        return isForPages ? text.Length : text[..open].TrimEnd().Length;
    }

    /// <summary>The sections with what their lines were marked with; a mark after nothing is reported.</summary>
    public ImmutableArray<Section> GiveTo(ImmutableArray<Section> sections)
    {
        if (_marks.Count == 0)
            return sections;
        var given = new Dictionary<object, Wish>(ReferenceEqualityComparer.Instance);
        var texts = PriorityTargets.Of(sections, source);
        foreach (var mark in _marks)
        {
            if (texts.Find(mark.Start, mark.IsBelow) is { } part)
                given[part] = given.GetValueOrDefault(part).And(mark.Wish);
            else if (!mark.IsOurs)
                diagnostics.Add(
                    PriorityDiagnostics.AfterNothing(
                        source.Span(mark.Start, mark.Length),
                        source.Text.Substring(mark.Start, mark.Length)
                    )
                );
        }

        return [.. sections.Select(s => Give(s, given))];
    }

    /// <summary><c>.optional</c>, <c>.hidden</c> or <c>priority=0</c>.</summary>
    private static Wish? TryReadAttribute(ReadOnlySpan<char> word) =>
        word is ['.', .. { Length: > 1 } name] ? TryReadName(name)
        : word.StartsWith(Key) ? TryReadWord(word)
        : null;

    /// <summary><c>optional</c>, <c>hidden</c>, <c>priority: low</c> or <c>priority=0</c>.</summary>
    private static Wish? TryReadWord(ReadOnlySpan<char> words)
    {
        if (!words.StartsWith(Key, StringComparison.OrdinalIgnoreCase))
            return words.Length > 1 ? TryReadName(words) : null;
        words = words[Key.Length..].TrimStart();
        return words is [':' or '=', .. var value] ? Of(PriorityReader.TryRead(value.Trim().Trim('"'))) : null;
    }

    private static Wish? TryReadName(ReadOnlySpan<char> name) =>
        name.Equals(MarkNames.Hidden, StringComparison.OrdinalIgnoreCase)
            ? Wish.Hidden
            : Of(PriorityReader.TryRead(name));

    private static Wish? Of(Priority? priority) => priority is { } read ? new Wish(read, IsHidden: false) : null;

    private static Section Give(Section section, Dictionary<object, Wish> given)
    {
        var wish = given.GetValueOrDefault(section);
        return section with
        {
            Priority = wish.Priority ?? section.Priority,
            IsHidden = section.IsHidden || wish.IsHidden,
            Body = Give(section.Body, given),
            Entries = Give(section.Entries, given),
        };
    }

    private static ImmutableArray<Entry> Give(ImmutableArray<Entry> entries, Dictionary<object, Wish> given) =>
        [.. entries.Select(e => Give(e, given.GetValueOrDefault(e), given))];

    private static Entry Give(Entry entry, Wish wish, Dictionary<object, Wish> given) => entry with
    {
        Priority = wish.Priority ?? entry.Priority,
        IsHidden = entry.IsHidden || wish.IsHidden,
        Body = Give(entry.Body, given),
        Roles = Give(entry.Roles, given),
    };

    private static ImmutableArray<T> Give<T>(ImmutableArray<T> items, Dictionary<object, Wish> given)
        where T : BodyItem =>
        [.. items.Select(i => (T)Give(i, given.GetValueOrDefault(i), given))];

    private static BodyItem Give(BodyItem item, Wish wish, Dictionary<object, Wish> given)
    {
        var marked = item with
        {
            Priority = wish.Priority ?? item.Priority,
            IsHidden = item.IsHidden || wish.IsHidden,
        };
        return marked is BulletItem bullet ? bullet with { Children = Give(bullet.Children, given) } : marked;
    }

    /// <summary>What a mark says of the part that it is about.</summary>
    /// <param name="Priority">When it may be left out, or null.</param>
    /// <param name="IsHidden">True if no page is to show it.</param>
    private readonly record struct Wish(Priority? Priority, bool IsHidden)
    {
        public static Wish Hidden => new(null, IsHidden: true);

        /// <summary>Both; of two priorities the first.</summary>
        public Wish And(Wish other) => new(Priority ?? other.Priority, IsHidden || other.IsHidden);
    }

    /// <param name="Start">Where it stands.</param>
    /// <param name="Length">Its length.</param>
    /// <param name="Wish">What it says.</param>
    /// <param name="IsBelow">True for <c>{: …}</c>, which may stand on the line below.</param>
    private readonly record struct Mark(int Start, int Length, Wish Wish, bool IsBelow)
    {
        /// <summary>True for the comment that our own Markdown has.</summary>
        public bool IsOurs { get; init; }
    }
}
