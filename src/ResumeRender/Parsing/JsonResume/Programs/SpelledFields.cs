using System.Collections.Immutable;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.Html;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Programs;

/// <summary>Reads a text in which an author spelled out the fields of an entry: <c>Title: Best Chef</c>, <c>Date:
/// 2020</c>, <c>Issuer: Guild</c>, a line each.</summary>
internal static class SpelledFields
{
    private const int FewestFields = 2;

    private const int LongestLabel = 30;

    /// <summary>The elements of a list; each text that spells out entries became the objects that it stands
    /// for.</summary>
    public static IEnumerable<DataNode> In(IEnumerable<DataNode> elements, SectionKeys section) =>
        elements.SelectMany(node => Read(node, section) is { Length: > 0 } maps ? maps.OfType<DataNode>() : [node]);

    /// <summary>The objects that a text stands for, or an object that is nothing but a text; an empty list for
    /// anything else.</summary>
    public static ImmutableArray<DataMap> Read(DataNode node, SectionKeys section) =>
        node switch
        {
            DataScalar { Kind: ScalarKind.Text } scalar => Read(scalar, section),
            DataMap { IsHidden: false } map when TextOf(map, section) is { } text => Read(text, section),
            _ => [],
        };

    private static DataScalar? TextOf(DataMap map, SectionKeys section) =>
        map.Entries.Where(static e => !Fields.IsAbsent(e.Value)).ToList()
            is [{ Value: DataScalar { Kind: ScalarKind.Text } text } only]
        && section.Keys.Find(only.Key) is "summary" or "description" or "reference"
            ? text
            : null;

    private static ImmutableArray<DataMap> Read(DataScalar scalar, SectionKeys section)
    {
        var lines = LinesOf(scalar.Text);
        if (lines.Count == 0 || KeyOf(lines[0], section) is null)
            return [];
        var maps = new List<List<DataEntry>>();
        foreach (var line in lines)
        {
            var key = KeyOf(line, section);
            var last = maps.Count > 0 ? maps[^1] : null;
            if (key is not null && (last is null || last.Exists(e => e.Key == key)))
                maps.Add(last = []);
            if (key is not null)
                last!.Add(EntryOf(key, line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..], scalar));
            else
                AddText(last!, line, scalar);
        }

        var isSpelled = maps.TrueForAll(m => Names(m, section) && m.Count >= FewestFields);
        return isSpelled ? [.. maps.Select(m => new DataMap([.. m], scalar.Span))] : [];
    }

    private static bool Names(List<DataEntry> map, SectionKeys section) =>
        map.Exists(e => e.Key == section.Title || e.Key == section.Organization);

    /// <summary>What has no label goes on with the text above, or is the text of the entry.</summary>
    private static void AddText(List<DataEntry> map, string line, DataScalar scalar)
    {
        if (map.Find(static e => e.Key == "summary") is { Value: DataScalar text } summary)
            map[map.IndexOf(summary)] = EntryOf("summary", $"{text.Text}\n{line}", scalar);
        else
            map.Add(EntryOf("summary", line, scalar));
    }

    private static DataEntry EntryOf(string key, string value, DataScalar scalar) =>
        new(key, scalar.Span, new DataScalar(ScalarKind.Text, value.Trim().TrimStart('*').TrimStart(), scalar.Span));

    /// <summary>The key of the standard that the label of a line names; null if it has no such label, or no
    /// value.</summary>
    private static string? KeyOf(string line, SectionKeys section)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is <= 0 or > LongestLabel || line.AsSpan(colon + 1).Trim(" *").IsEmpty || line[colon + 1] == '/')
            return null;
        return section.Keys.Find(line[..colon].Trim(' ', '*', '_', '-', '•'));
    }

    /// <summary>The lines of a text; of one line, what semicolons or bars part.</summary>
    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isTag = text[i] == '<' && HtmlTag.TryRead(text, i, out var tag) && tag.IsBlock;
            if (!isTag && text[i] is not ('\n' or '\r'))
                continue;
            lines.Add(text[start..i]);
            start = isTag && HtmlTag.TryRead(text, i, out var end) ? end.End : i + 1;
            i = start - 1;
        }

        lines.Add(text[start..]);
        lines.RemoveAll(static l => string.IsNullOrWhiteSpace(l));
        if (lines.Count == 1)
            lines = [.. lines[0].Split([';', '|'], StringSplitOptions.RemoveEmptyEntries)];
        return lines.ConvertAll(static l => WithoutTags(l).Trim());
    }

    /// <summary>The line without the tags that only set a label bold.</summary>
    private static string WithoutTags(string line)
    {
        foreach (var tag in (ReadOnlySpan<string>)["<b>", "</b>", "<strong>", "</strong>"])
            line = line.Replace(tag, "", StringComparison.OrdinalIgnoreCase);
        return line;
    }
}
