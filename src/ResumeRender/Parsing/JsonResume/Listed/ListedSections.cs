using System.Collections.Immutable;
using System.Globalization;
using ResumeRender.Diagnostics;
using ResumeRender.Formats.Json;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Listed;

/// <summary>Reads <c>sections</c>, where our own writer lists what the standard has no keys for; <c>docs/json.md</c>
/// describes it.</summary>
/// <remarks>
/// The table of keys is the writer's, since this reads what that wrote. A <c>ref</c> is followed into the standard's
/// arrays; what another hand has added there without listing it is found by <see cref="WithoutListed"/>.
/// </remarks>
internal sealed class ListedSections
{
    private readonly DataMap _root;
    private readonly DataList _list;
    private readonly HashSet<string> _followed = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;

    private ListedSections(DataMap root, DataList list, DiagnosticBag diagnostics) =>
        (_root, _list, _diagnostics) = (root, list, diagnostics);

    /// <summary>The list, if the file has one of ours.</summary>
    public static ListedSections? Find(DataMap root, DiagnosticBag diagnostics) =>
        root["sections"] is DataList list
        && list.Items.All(static i => i is DataMap)
        && (list.Items.IsEmpty || list.Items.Any(static i => i is DataMap map && KindOf(map) is not null))
            ? new ListedSections(root, list, diagnostics)
            : null;

    public IEnumerable<Section> Read() => _list.Items.OfType<DataMap>().Select(Section);

    /// <summary>True if a section took the text at this place.</summary>
    public bool HasFollowed(string pointer) => _followed.Contains(pointer);

    /// <summary>The elements of an array that no section took.</summary>
    public DataNode WithoutListed(string array, DataNode node) => node is DataList list
        ? list with { Items = [.. list.Items.Where((_, i) => !_followed.Contains(Pointer(array, i)))] }
        : node;

    /// <summary>What stands at a JSON pointer; null, with a warning, if nothing does or if it was told
    /// already.</summary>
    internal DataNode? Follow(DataScalar reference)
    {
        DataNode? node = _root;
        foreach (var step in reference.Text.Split('/').Skip(1))
        {
            node = node switch
            {
                DataMap map => map[step],
                DataList list
                    when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
                        && i < list.Items.Length
                        && (i == 0 ? step.Length == 1 : step[0] != '0') => list.Items[i],
                _ => null,
            };
        }

        // A text that is told over and over could fill any memory.
        if (node is null || !reference.Text.StartsWith('/') || !_followed.Add(reference.Text))
        {
            _diagnostics.Add(JsonResumeDiagnostics.LeadsNowhere(reference.Span, reference.Text));
            return null;
        }

        return node;
    }

    private static string Pointer(string array, int index) =>
        $"/{array}/{index.ToString(CultureInfo.InvariantCulture)}";

    private static SectionKind? KindOf(DataMap map) =>
        map["kind"] is DataScalar { Text: { Length: > 0 } text }
        && char.IsLetter(text[0])
        && Enum.TryParse<SectionKind>(text, ignoreCase: true, out var kind)
            ? kind
            : null;

    private Section Section(DataMap map)
    {
        var kind = KindOf(map) ?? SectionKind.Custom;
        if (map["kind"] is DataScalar { IsAbsent: false } word && KindOf(map) is null)
            _diagnostics.Add(JsonResumeDiagnostics.UnknownKind(word.Span, word.Text));
        var keys = ElementKeys.For(kind);
        var body = ImmutableArray.CreateBuilder<BodyItem>();
        var reader = new ListedBody(this, _diagnostics);
        if (map["ref"] is DataScalar reference && Follow(reference) is DataScalar summary)
            body.AddRange(ListedBody.Paragraphs(summary));
        reader.Add(body, map, keys);
        var entries = map["entries"] is DataList list
            ? list.Items.OfType<DataMap>().Select(e => new ListedEntry(this, reader, keys, _diagnostics).Read(e, false))
            : [];
        var unknown = new DataMap(
            [
                .. map.Entries.Where(static e =>
                    e.Key
                        is not (
                            "title"
                            or "kind"
                            or "ref"
                            or "text"
                            or "highlights"
                            or "body"
                            or "entries"
                            or PriorityField.Key
                        )
                ),
            ],
            map.Span
        );
        var section = new Section
        {
            Title = map["title"] is DataScalar title ? WrittenText.Read(title) : RichText.Empty,
            Kind = kind,
            Priority = PriorityField.Read(map, _diagnostics),
            IsHidden = map.IsHidden,
            Entries = [.. entries],
            Span = map.Span,
        };
        body.AddRange(UnknownKeys.ToItems(new Fields(unknown, ListedEntry.NoKeys, _diagnostics), _diagnostics));
        return section with { Body = body.ToImmutable() };
    }
}
