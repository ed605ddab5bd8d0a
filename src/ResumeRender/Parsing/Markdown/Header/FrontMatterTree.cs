using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.Markdown.Header;

/// <summary>Walks down to the values of front matter; the key that is nearest to a value says what it is.</summary>
internal sealed class FrontMatterTree(FrontMatterFields fields)
{
    /// <summary>Keys that say only that their value is a page.</summary>
    private static readonly HashSet<string> PageKeys = new(
        ["url", "website", "homepage", "link", "web", "site"],
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> ContactKeys = new(
        ["email", "e-mail", "mail", "phone", "mobile", "tel", "telephone", "cell"],
        StringComparer.Ordinal
    );

    public void Walk(string key, DataNode node)
    {
        switch (node)
        {
            case { } when DocumentSettings.Has(key):
                WalkSetting(key, node);
                break;
            case DataScalar scalar when NoContact.Is(key, scalar):
                fields.Remove(key);
                break;
            case DataScalar { IsAbsent: false } scalar:
                fields.Set(
                    key.Length > 0 ? key : "text",
                    string.Join(
                        ' ',
                        scalar.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    ),
                    scalar.Span
                );
                break;
            case DataList list:
                fields.RemoveNetworks(key, list);
                foreach (var item in list.Items)
                    Walk(key, item);
                break;
            case DataMap map when FrontMatterLinks.Read(map) is { } link:
                fields.AddLink(link);
                break;
            case DataMap map when key is "location" or "address" && map.Entries.All(static e => e.Value is DataScalar):
                fields.Set(
                    key,
                    string.Join(
                        ", ",
                        map.Entries.Select(static e => ((DataScalar)e.Value).Text.Trim())
                            .Where(static v => v.Length > 0)
                    ),
                    map.Span
                );
                break;
            case DataMap map when IsProfile(map, out var network, out var user):
                fields.AddProfile(network, user, map.Span);
                break;
            case DataMap map when key == "rename":
                foreach (var entry in map.Entries)
                    Walk(
                        key,
                        entry.Value is DataScalar title
                            ? title with
                            {
                                Text = $"{entry.Key}={title.Text}",
                            }
                            : entry.Value
                    );
                break;
            case DataMap map
                when FrontMatterLinks.IsList(key) && !map.Entries.Any(static e => e.Value is not DataScalar):
                foreach (var entry in map.Entries)
                    SetListed(entry);
                break;
            case DataMap map:
                foreach (var entry in map.Entries)
                {
                    var inner = entry.Key.ToLowerInvariant();
                    Walk(inner is "link" or "href" && key.Length > 0 ? "url" : inner, entry.Value);
                }

                break;
        }
    }

    /// <summary>“Blog: https://…” in a list of links; a label there is never what the person is.</summary>
    private void SetListed(DataEntry entry)
    {
        if (entry.Value is not DataScalar { IsAbsent: false } value)
            return;
        var key = entry.Key.ToLowerInvariant();
        if (FrontMatterLinks.Read(key, value.Text, value.Span) is { } profile)
            fields.AddLink(profile);
        else if (
            FrontMatterLinks.Read("links", $"{entry.Key}={value.Text}", value.Span) is { } labelled
            && !PageKeys.Contains(key)
        )
            fields.AddLink(labelled);
        else if (ContactKeys.Contains(key))
            fields.Set(key, value.Text.Trim(), value.Span);
        else
            fields.SetOther(key, value.Text.Trim(), value.Span);
    }

    private void WalkSetting(string key, DataNode node)
    {
        if (node is DataScalar { IsAbsent: false } scalar)
            fields.AddSetting(
                key,
                string.Join(
                    ' ',
                    scalar.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                ),
                scalar.Span
            );
        foreach (
            var inner in node is DataList list ? list.Items
            : node is DataMap map ? map.Entries.Select(static e => e.Value)
            : []
        )
            WalkSetting(key, inner);
    }

    /// <summary>A network with a name there; one with an address is read by its address.</summary>
    private static bool IsProfile(DataMap map, out string network, out string user)
    {
        network = (map["network"] as DataScalar)?.Text.Trim() ?? "";
        user = (map["username"] as DataScalar)?.Text.Trim() ?? "";
        return network.Length > 0
            && user.Length > 0
            && map.Entries.All(static e =>
                e.Key is "network" or "username" || e.Value is DataScalar { IsAbsent: true }
            );
    }
}
