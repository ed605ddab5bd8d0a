using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.JsonResume;

/// <summary>Reads skills, languages and interests: each element is a line such as “Languages: C#, F#”.</summary>
internal sealed class LineElements(SectionKeys section, DiagnosticBag diagnostics)
{
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
            case DataScalar scalar:
                _names.Add(DataText.Item(scalar));
                break;
            case DataMap map when map.Entries.Any(IsElement):
                AddElement(map);
                break;
            case DataMap map:
                AddGroups(map);
                break;
        }
    }

    /// <remarks>“Tools” with a list may as well be the name of a group.</remarks>
    private bool IsElement(DataEntry entry) => entry.Key is "keywords"
        || (entry.Value is DataScalar && (section.Keys.Find(entry.Key) ?? section.Keys.Guess(entry.Key)) is { } name && (name == NameKey || name == LevelKey));

    private void AddElement(DataMap map)
    {
        var fields = new Fields(map, section.Keys, diagnostics);
        var name = Take(fields, NameKey);
        var level = TakeLevel(fields);
        var keywords = Take(fields, "keywords");
        var summary = Take(fields, "summary");
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
            _body.Add(new LabelledItem(name, keywords ?? RichText.Empty) { Level = level, Priority = priority, Span = map.Span });
        else if (ValueText.Join(new[] { keywords, level }.OfType<RichText>(), ", ") is { IsEmpty: false } rest)
            _body.Add(new ParagraphItem(rest) { Priority = priority, Span = map.Span });
        _body.AddRange(unknown);
    }

    /// <summary><c>{"Languages": ["C#", "F#"], "Tools": "git"}</c>: a group for each key, or a level for each language.</summary>
    private void AddGroups(DataMap map)
    {
        EndNames();
        foreach (var entry in map.Entries.Where(static e => !Fields.IsAbsent(e.Value)))
        {
            var label = RichText.Plain(entry.Key.Contains(' ', StringComparison.Ordinal) ? entry.Key : ValueText.Title(entry.Key), entry.KeySpan);
            var value = ValueText.Line(entry.Value);
            if (entry.Key.Length == 0)
                _body.Add(new ParagraphItem(value) { Span = entry.Value.Span });
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

    private static RichText? Take(Fields fields, string name) => fields.Take(name) is { } entry ? ValueText.Line(entry.Value) : null;

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
