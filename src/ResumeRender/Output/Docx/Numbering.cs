using System.Collections.Immutable;
using ResumeRender.Layout;

namespace ResumeRender.Output.Docx;

/// <summary>Where a list item takes its bullet from.</summary>
/// <param name="List">Number of the list definition, from 1.</param>
/// <param name="Level">Its level, 0 for the outermost.</param>
internal sealed record NumberingPlace(int List, int Level);

/// <summary>A bullet and its place.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="Look">How it looks.</param>
/// <param name="Indent">Distance of the item's text from the start edge.</param>
/// <param name="Hang">Width of the bullet's column before that.</param>
internal sealed record ListLevel(string Text, TextStyle Look, Length Indent, Length Hang)
{
    /// <summary>How its items are numbered; null for bullets. <see cref="Text"/> then has <c>%</c> where the number
    /// stands.</summary>
    internal NumberForm? Form { get; init; }

    /// <summary>The number of the first item.</summary>
    internal int Start { get; init; } = 1;
}

/// <summary>The list definitions that a document needs: as few as its bullets allow.</summary>
internal sealed class Numbering
{
    private readonly List<ListLevel?[]> _lists = [];

    /// <summary>The number that comes next at a level of a list.</summary>
    private readonly Dictionary<(int List, int Depth), int> _next = [];
    private readonly Dictionary<FlowParagraph, NumberingPlace> _places = new(ReferenceEqualityComparer.Instance);

    internal Numbering(ImmutableArray<FlowParagraph> paragraphs)
    {
        var current = -1;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Role != ParagraphRole.ListItem || LevelOf(paragraph) is not { } level)
                continue;
            current = level.Form is null
                ? Place(current, paragraph.Level, level)
                : PlaceNumber(current, paragraph.Level, level);
            for (var deeper = paragraph.Level + 1; deeper < ReadingFlow.MaxLevels; deeper++)
                _next.Remove((current, deeper));
            _places[paragraph] = new NumberingPlace(current + 1, paragraph.Level);
        }
    }

    /// <summary>The definitions, each with what stands at its levels; a level that is not used is null.</summary>
    internal IReadOnlyList<IReadOnlyList<ListLevel?>> Lists => _lists;

    /// <summary>Where an item takes its bullet from; null if it has none.</summary>
    internal NumberingPlace? PlaceOf(FlowParagraph paragraph) => _places.GetValueOrDefault(paragraph);

    private static ListLevel? LevelOf(FlowParagraph paragraph)
    {
        var texts = paragraph
            .Line.Lead.SelectMany(static i => i is LinkInline link ? link.Content : [(TextInline)i])
            .ToList();
        if (texts.Count == 0)
            return null;
        var sign = string.Concat(texts.Select(static t => t.Text)).Trim();
        var level = new ListLevel(sign, texts[0].Style, paragraph.Style.Indent, paragraph.Style.Hang);
        return ListNumber.TryRead(sign, out var number)
            ? level with
            {
                Text = $"{number.Before}%{number.After}",
                Form = number.Form,
                Start = number.Value,
            }
            : level;
    }

    /// <summary>Finds the list that goes on with this number, or begins one with it.</summary>
    private int PlaceNumber(int current, int depth, ListLevel level)
    {
        // A list at hand whose level is free, or whose items before this one were counted and ended.
        var found = Goes(current)
            ? current
            : _lists.Index().Where(l => Goes(l.Index)).Select(static l => l.Index).DefaultIfEmpty(-1).Last();
        if (found < 0 && current >= 0 && _lists[current][depth] is null)
            (found, _lists[current][depth]) = (current, level);
        if (found < 0)
        {
            var list = new ListLevel?[ReadingFlow.MaxLevels];
            if (current >= 0 && depth > 0)
                Array.Copy(_lists[current], list, depth);
            list[depth] = level;
            _lists.Add(list);
            found = _lists.Count - 1;
        }

        _next[(found, depth)] = level.Start + 1;
        return found;

        bool Goes(int list) =>
            list >= 0
            && _lists[list][depth] is { } own
            && own with { Start = level.Start } == level
            && _next.GetValueOrDefault((list, depth), depth > 0 ? own.Start : -1) == level.Start;
    }

    /// <summary>Finds a definition with this level, or a place for it; the list at hand is tried first.</summary>
    private int Place(int current, int depth, ListLevel level)
    {
        if (current >= 0 && (_lists[current][depth] ??= level) == level)
            return current;
        var known = _lists.FindIndex(l => l[depth] == level);
        if (known >= 0)
            return known;
        var list = new ListLevel?[ReadingFlow.MaxLevels];
        if (current >= 0 && depth > 0)
            Array.Copy(_lists[current], list, depth);
        list[depth] = level;
        _lists.Add(list);
        return _lists.Count - 1;
    }
}
