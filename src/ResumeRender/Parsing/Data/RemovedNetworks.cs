using ResumeRender.Model;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing.Data;

/// <summary>Which profiles a data file takes away: <c>github: null</c>, or an item of the list of profiles that names a
/// network and, in place of a name, nothing.</summary>
internal static class RemovedNetworks
{
    private static readonly string[] Endings = ["url", "username", "user", "handle", "profile", "link"];

    /// <summary>The networks of the keys and lists of a map that are taken away, by the names that they write
    /// themselves.</summary>
    internal static IEnumerable<string> Of(DataMap map)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Value is DataScalar { IsAbsent: true } && Name(entry.Key) is { } network)
                yield return network;
            if (entry.Value is not DataList list)
                continue;
            foreach (var told in Of(entry.Key, list))
                yield return told;
        }
    }

    /// <summary>The networks of a list of profiles whose items have no name and no address, one of them
    /// <c>null</c>.</summary>
    internal static IEnumerable<string> Of(string key, DataList list)
    {
        if ((RemovedParts.Of(key) & PersonParts.Links) == 0)
            yield break;
        foreach (var item in list.Items)
        {
            if (OfItem(item) is { } told)
                yield return told;
        }
    }

    /// <summary>The network of an item that has neither name nor address, one of them <c>null</c>; null for any other
    /// item.</summary>
    internal static string? OfItem(DataNode item) =>
        item is DataMap map
        && map["network"] is DataScalar named
        && map.Entries.Any(static e => e.Value is DataScalar { Kind: ScalarKind.Null })
        && map.Entries.All(e => e.Value == named || e.Value is DataScalar { IsAbsent: true })
            ? SocialNetworks.Name(named.Text)
            : null;

    /// <summary>The network that a key such as <c>github</c> or <c>githubUsername</c> is about; null for other
    /// keys.</summary>
    internal static string? Name(string key)
    {
        if (key.Length > 1 && SocialNetworks.Name(key) is { } name)
            return name;
        var plain = string.Concat(key.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        var ending = Array.Find(
            Endings,
            e => plain.Length > e.Length + 1 && plain.EndsWith(e, StringComparison.Ordinal)
        );
        return ending is null ? null : SocialNetworks.Name(plain[..^ending.Length]);
    }
}
