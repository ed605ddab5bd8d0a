using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.Editors;

/// <summary>The entities of a document of Draft.js: links and pictures, each under its number or in its
/// order.</summary>
internal sealed class DraftEntities
{
    private readonly Dictionary<string, DataNode> _byName = new(StringComparer.Ordinal);
    private readonly DataList? _inOrder;

    public DraftEntities(DataNode? entities)
    {
        AreGiven = entities is not null;
        _inOrder = entities as DataList;
        foreach (var entry in (entities as DataMap)?.Entries ?? [])
            _byName[entry.Key] = entry.Value;
    }

    /// <summary>False if the document says nothing of entities.</summary>
    public bool AreGiven { get; }

    /// <summary>The data of an entity, or null.</summary>
    public DataMap? Of(DataNode? key)
    {
        DataNode? entity = null;
        if (_inOrder is not null)
            entity = EditorNumber.Of(key) is var i && i < _inOrder.Items.Length ? _inOrder.Items[i] : null;
        else if (key is DataScalar name)
            entity = _byName.GetValueOrDefault(name.Text);
        return (entity as DataMap)?["data"] as DataMap;
    }
}
