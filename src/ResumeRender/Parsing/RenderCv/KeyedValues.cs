using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.RenderCv;

/// <summary>The values of one map, each taken once, so that what nobody took is known.</summary>
internal sealed class KeyedValues
{
    private readonly List<(string Plain, DataEntry Entry)> _left = [];

    public KeyedValues(DataMap map, DiagnosticBag diagnostics, params ReadOnlySpan<string> guesses)
    {
        var known = guesses.ToArray();
        foreach (var entry in map.Entries)
        {
            if (NodeText.IsAbsent(entry.Value))
                continue;
            var plain = KeyName.Plain(entry.Key);
            if (!known.Contains(plain) && KeyName.Guess(entry.Key, known) is { } guess)
            {
                diagnostics.Add(RenderCvDiagnostics.KeyCorrected(entry.KeySpan, entry.Key, guess));
                plain = guess;
            }

            _left.Add((plain, entry));
        }
    }

    /// <summary>The keys that were not read, in the file's order.</summary>
    public IEnumerable<DataEntry> Left => _left.Select(static l => l.Entry);

    public bool Has(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_left.Exists(l => l.Plain == name))
                return true;
        }

        return false;
    }

    /// <summary>The value of the first of the keys that is there.</summary>
    public DataEntry? Take(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var at = _left.FindIndex(l => l.Plain == name);
            if (at < 0)
                continue;
            var entry = _left[at].Entry;
            _left.RemoveAt(at);
            return entry;
        }

        return null;
    }
}
