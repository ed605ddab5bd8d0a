using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.JsonResume.Values;

/// <summary>The values of one object under the keys of the standard, whatever the author called them.</summary>
/// <remarks>Each value can be taken once; what nobody took is in <see cref="Unknown"/>, so that nothing is
/// lost.</remarks>
internal sealed class Fields
{
    /// <summary>A list that comes again goes on with the first; bounded, since each time copies it.</summary>
    private const int LongestJoined = 2000;

    private readonly Dictionary<string, DataEntry> _known = new(StringComparer.Ordinal);
    private readonly List<(string? Name, DataEntry Entry)> _order = [];

    public Fields(DataMap map, KeySet keys, DiagnosticBag diagnostics)
    {
        Map = map;
        var names = map.Entries.Select(e => keys.Find(e.Key)).ToList();
        var given = names.OfType<string>().ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            var entry = map.Entries[i];
            var name = names[i];
            if (name is null && !IsAbsent(entry.Value) && keys.Guess(entry.Key) is { } guess && given.Add(guess))
            {
                diagnostics.Add(JsonResumeDiagnostics.KeyCorrected(entry.KeySpan, entry.Key, guess));
                name = guess;
            }

            Add(name, entry, diagnostics);
        }
    }

    public DataMap Map { get; }

    /// <summary>The keys of the standard that have a value, in the file's order.</summary>
    public IEnumerable<string> Names => _order.Where(static o => o.Name is not null).Select(static o => o.Name!);

    /// <summary>What has no key of the standard and says something, in the file's order; also what was not
    /// taken.</summary>
    public IEnumerable<DataEntry> Unknown =>
        _order
            .Where(o => o.Name is null || _known.ContainsKey(o.Name))
            .Select(o => o.Name is null ? o.Entry : _known[o.Name]);

    /// <summary>What has no key of the standard, in the file's order.</summary>
    public IEnumerable<DataEntry> Unnamed => _order.Where(static o => o.Name is null).Select(static o => o.Entry);

    public bool Has(string name) => _known.ContainsKey(name);

    /// <summary>True if the first of the two stands before the other.</summary>
    public bool IsBefore(string first, string second) =>
        _order.FindIndex(o => o.Name == first) is >= 0 and var a
        && _order.FindIndex(o => o.Name == second) is var b
        && (b < 0 || a < b);

    /// <summary>The value as the author wrote it, with its key; null if there is none.</summary>
    public DataEntry? Take(string name) => _known.Remove(name, out var entry) ? entry : null;

    /// <summary>Gives back a value that turned out to be of another shape.</summary>
    public void PutBack(string name, DataEntry entry) => _known[name] = entry;

    /// <summary>The value if it is a text or number.</summary>
    /// <remarks>A list of one is taken for its item; anything else stays for <see cref="Unknown"/>.</remarks>
    public DataScalar? TakeScalar(string name)
    {
        if (!_known.TryGetValue(name, out var entry))
            return null;
        var scalar = entry.Value as DataScalar ?? (entry.Value is DataList { Items: [DataScalar only] } ? only : null);
        if (scalar is null || scalar.Kind == ScalarKind.Boolean)
            return null;
        _known.Remove(name);
        return scalar;
    }

    public static bool IsAbsent(DataNode node) => node switch
    {
        DataScalar scalar => scalar.IsAbsent,
        DataList list => list.Items.All(IsAbsent),
        DataMap map => map.Entries.All(static e => IsAbsent(e.Value)),
        _ => false,
    };

    private static ImmutableArray<DataNode> Items(DataNode node) => node is DataList list ? list.Items : [node];

    private void Add(string? name, DataEntry entry, DiagnosticBag diagnostics)
    {
        if (IsAbsent(entry.Value))
            return;
        if (name is null)
        {
            _order.Add((null, entry));
        }
        else if (!_known.TryGetValue(name, out var before))
        {
            _known[name] = entry;
            _order.Add((name, entry));
        }
        else if (before.Value is DataList { Items.Length: < LongestJoined } first && entry.Value is DataList second)
        {
            _known[name] = before with { Value = first with { Items = first.Items.AddRange(second.Items) } };
        }
        else if (before.Value is DataScalar a && entry.Value is DataScalar b && a.Text == b.Text)
        {
            return;
        }
        else if (
            name is "summary" or "highlights"
            && before.Key != entry.Key
            && before.Value is not DataList { Items.Length: >= LongestJoined }
        )
        {
            // A text and a description are both running text; neither needs its key for a label.
            _known[name] = before with
            {
                Value = new DataList([.. Items(before.Value), .. Items(entry.Value)], before.Value.Span),
            };
        }
        else
        {
            // Two names for the same thing, or one name twice: the first holds, the other becomes a line of its own.
            if (before.Key == entry.Key)
                diagnostics.Add(Data.JsonDiagnostics.WrittenTwice(entry.KeySpan, entry.Key));
            _order.Add((null, entry));
        }
    }
}
