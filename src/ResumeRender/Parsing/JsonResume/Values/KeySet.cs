using System.Collections.Frozen;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.JsonResume.Values;

/// <summary>The keys that an object may have, with the other names that people give them.</summary>
internal sealed class KeySet
{
    private readonly FrozenDictionary<string, string> _names;
    private readonly string[] _spellings;

    /// <summary>The keys as <see cref="Plain"/> has them, in the same order.</summary>
    private readonly string[] _plain;

    /// <param name="keys">A line a key: the key of the standard, a colon, its other names.</param>
    public KeySet(string keys)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var spellings = new List<string>();
        foreach (var line in keys.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words)
                names.TryAdd(Plain(word), words[0]);
            spellings.Add(words[0]);
        }

        (_names, _spellings) = (names.ToFrozenDictionary(StringComparer.Ordinal), [.. spellings]);
        _plain = Array.ConvertAll(_spellings, Plain);
    }

    /// <summary>The keys of the standard.</summary>
    public IReadOnlyList<string> Keys => _spellings;

    /// <summary>The key of the standard that is written so, in any case and with any signs between its words; null if
    /// there is none.</summary>
    public string? Find(string key) => _names.GetValueOrDefault(Plain(key));

    /// <summary>The key of the standard that was probably meant.</summary>
    public string? Guess(string key)
    {
        if (key.Length is < 4 or > 24)
            return null;
        var plain = Plain(key);
        var allowed = plain.Length >= 8 ? 2 : 1;
        for (var i = 0; i < _spellings.Length; i++)
        {
            var length = _spellings[i].Length;
            if (
                length >= 4
                && Math.Abs(length - plain.Length) <= allowed
                && Spelling.MayBeWithin(_plain[i], plain, allowed)
                && Spelling.Distance(_plain[i], plain) <= allowed
            )
                return _spellings[i];
        }

        return null;
    }

    /// <summary>Letters and digits in lower case.</summary>
    public static string Plain(string key) => PlainKey.Of(key);
}
