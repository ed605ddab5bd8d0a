using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Entries;

/// <summary>Reads skills, languages and interests: each element is a line such as “Languages: C#, F#”.</summary>
internal sealed class LineElements(SectionKeys section, DiagnosticBag diagnostics)
{
    private const int LongestName = 40;

    private const int LongestLevel = 30;

    private readonly ImmutableArray<BodyItem>.Builder _body = ImmutableArray.CreateBuilder<BodyItem>();
    private readonly List<RichText> _names = [];

    public static ImmutableArray<BodyItem> Read(DataNode node, SectionKeys section, DiagnosticBag diagnostics)
    {
        var reader = new LineElements(section, diagnostics);
        reader.Add(node);
        reader.EndNames();
        return reader._body.ToImmutable();
    }

    private string NameKey => section.Kind == SectionKind.Languages ? "language" : "name";

    private string LevelKey => section.Kind == SectionKind.Languages ? "fluency" : "level";

    private void Add(DataNode node)
    {
        if (Fields.IsAbsent(node))
            return;
        switch (node)
        {
            case DataList list:
                foreach (var item in list.Items)
                    Add(item);
                break;
            case DataScalar scalar when scalar.Text.Contains('\n', StringComparison.Ordinal):
                EndNames();
                _body.AddRange(DataText.Body(scalar));
                break;
            case DataScalar scalar when NamedGroup(scalar) is { } group:
                EndNames();
                _body.Add(group);
                break;
            case DataScalar scalar:
                _names.Add(DataText.Item(scalar));
                break;
            case DataMap { IsHidden: true } map:
                AddHidden(map);
                break;
            case DataMap map when map.Entries.Any(IsElement):
                AddElement(map);
                break;
            case DataMap map:
                AddGroups(map);
                break;
        }
    }

    private void AddHidden(DataMap map)
    {
        EndNames();
        var start = _body.Count;
        Add(map with { IsHidden = false });
        EndNames();
        for (var i = start; i < _body.Count; i++)
            _body[i] = _body[i] with { IsHidden = true };
    }

    /// <summary><c>"Cloud: Azure, GCP."</c>: a text that is a group with its name.</summary>
    private static LabelledItem? NamedGroup(DataScalar scalar)
    {
        var text = DataText.Item(scalar);
        var plain = text.PlainText;
        var colon = plain.IndexOf(": ", StringComparison.Ordinal);
        if (
            colon is <= 0 or > LongestName
            || text.Count != 1
            || text[0].Marks != TextMarks.None
            || text[0].Link is not null
            || plain.AsSpan(0, colon).Contains(',')
            || plain.AsSpan(colon + 2).Trim().IsEmpty
        )
            return null;
        return new LabelledItem(
            RichText.Plain(plain[..colon].TrimEnd(), scalar.Span),
            RichText.Plain(plain[(colon + 2)..].Trim(), scalar.Span)
        )
        {
            Span = scalar.Span,
        };
    }

    /// <remarks>“Tools” with a list may as well be the name of a group.</remarks>
    private bool IsElement(DataEntry entry) =>
        entry.Key is "keywords"
        || (
            entry.Value is DataScalar
            && (section.Keys.Find(entry.Key) ?? section.Keys.Guess(entry.Key)) is { } name
            && (name == NameKey || name == LevelKey)
        );

    private void AddElement(DataMap map)
    {
        var fields = new Fields(map, section.Keys, diagnostics);
        var name = Take(fields, NameKey);
        var level = TakeLevel(fields);
        var hidden = fields.Take("keywords") is { } listed ? Split(fields, listed) : null;
        var keywords = Take(fields, "keywords");
        var summary = Take(fields, "summary");
        if (
            summary is not null
            && level is null
            && (keywords is not null || section.Kind == SectionKind.Languages)
            && IsLevel(summary)
        )
            (level, summary) = (summary, null);
        if (summary is not null)
            keywords = keywords is null ? summary : ValueText.Join([summary, keywords], ": ");
        var priority = fields.TakeScalar(PriorityField.Key) is { } said ? PriorityField.Read(said, diagnostics) : null;
        var unknown = UnknownKeys.ToItems(fields, diagnostics).ToList();
        var isName = name is not null && level is null && keywords is null;
        if (isName && priority is null && unknown.Count == 0)
        {
            _names.Add(name!);
            return;
        }

        EndNames();
        if (isName && unknown.Count == 0)
            _body.Add(new ParagraphItem(name!) { Priority = priority, Span = map.Span });
        else if (name is not null)
            _body.Add(
                new LabelledItem(name, keywords ?? RichText.Empty)
                {
                    Level = level,
                    Priority = priority,
                    Span = map.Span,
                }
            );
        else if (ValueText.Join(new[] { keywords, level }.OfType<RichText>(), ", ") is { IsEmpty: false } rest)
            _body.Add(new ParagraphItem(rest) { Priority = priority, Span = map.Span });
        _body.AddRange(unknown);
        if (hidden is not null)
            _body.Add(new LabelledItem(name ?? RichText.Empty, hidden) { IsHidden = true, Span = map.Span });
    }

    /// <summary>A word or three beside a list say how well: <c>{"name": "Taxonomy", "description": "Advanced",
    /// "keywords": […]}</c>.</summary>
    private static bool IsLevel(RichText text) =>
        text.PlainText is { Length: < LongestLevel } plain
        && !plain.AsSpan().ContainsAny(",;.:")
        && plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 3;

    /// <summary>Gives back the words that are shown, and returns those that are hidden.</summary>
    private static RichText? Split(Fields fields, DataEntry listed)
    {
        if (listed.Value is not DataList list || !list.Items.Any(static i => i is DataMap { IsHidden: true }))
        {
            fields.PutBack("keywords", listed);
            return null;
        }

        var shown = list with { Items = [.. list.Items.Where(static i => i is not DataMap { IsHidden: true })] };
        if (!Fields.IsAbsent(shown))
            fields.PutBack("keywords", listed with { Value = shown });
        return ValueText.Join(
            list.Items.OfType<DataMap>()
                .Where(static m => m.IsHidden)
                .Select(static m => ValueText.Line(m with { IsHidden = false })),
            ", "
        );
    }

    /// <summary><c>{"Languages": ["C#", "F#"], "Tools": "git"}</c>: a group for each key, or a level for each
    /// language.</summary>
    private void AddGroups(DataMap map)
    {
        EndNames();
        foreach (var entry in map.Entries.Where(static e => !Fields.IsAbsent(e.Value)))
        {
            var label = RichText.Plain(
                entry.Key.Contains(' ', StringComparison.Ordinal) ? entry.Key : ValueText.Title(entry.Key),
                entry.KeySpan
            );
            var value = ValueText.Line(entry.Value);
            if (entry.Key.Length == 0)
                _body.Add(new ParagraphItem(value) { Span = entry.Value.Span });
            else if (entry.Value is DataMap { IsHidden: true } hiddenGroup)
                _body.Add(
                    new LabelledItem(label, ValueText.Line(hiddenGroup with { IsHidden = false }))
                    {
                        IsHidden = true,
                        Span = entry.Value.Span,
                    }
                );
            else if (section.Kind == SectionKind.Languages && entry.Value is DataScalar)
                _body.Add(new LabelledItem(label, RichText.Empty) { Level = value, Span = entry.Value.Span });
            else
                _body.Add(new LabelledItem(label, value) { Span = entry.Value.Span });
        }
    }

    /// <summary>A level in words; how many stars a program draws says nothing without the stars.</summary>
    private RichText? TakeLevel(Fields fields)
    {
        if (fields.Take(LevelKey) is not { } entry)
            return null;
        if (entry.Value is not DataScalar { Kind: ScalarKind.Number } stars)
            return ValueText.Line(entry.Value);
        diagnostics.Add(JsonResumeDiagnostics.KeptForPrograms(entry.KeySpan, entry.Key, stars.Text));
        return null;
    }

    private static RichText? Take(Fields fields, string name) =>
        fields.Take(name) is { } entry ? ValueText.Line(entry.Value) : null;

    /// <summary>Names without anything to them are one line.</summary>
    private void EndNames()
    {
        if (_names.Count == 0)
            return;
        var line = ValueText.Join(_names, ", ");
        _body.Add(new ParagraphItem(line) { Span = line.Span });
        _names.Clear();
    }
}
