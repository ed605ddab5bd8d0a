using System.Collections.Concurrent;

namespace ResumeRender.Testing;

/// <summary>Values that are made when they are first asked for and kept for all tests that ask again.</summary>
internal sealed class Once<TKey, TValue>(Func<TKey, TValue> make)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Lazy<TValue>> _made = new();

    /// <summary>The value of a key.</summary>
    public TValue Of(TKey key) => _made.GetOrAdd(key, k => new Lazy<TValue>(() => make(k))).Value;
}
