using System.Collections.Frozen;
using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.JsonResume;

/// <summary>The keys that an object may have, with the other names that people give them.</summary>
internal sealed class KeySet
{
    private readonly FrozenDictionary<string, string> _names;
    private readonly string[] _spellings;

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
        return _spellings.FirstOrDefault(s =>
            s.Length >= 4 && Math.Abs(s.Length - plain.Length) <= allowed
                && Spelling.Distance(Plain(s), plain) <= allowed
        );
    }

    /// <summary>Letters and digits in lower case.</summary>
    public static string Plain(string key) =>
        string.Concat(key.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
