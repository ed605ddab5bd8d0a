using System.Collections.Immutable;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.JsonResume.Programs;

/// <summary>Reads <c>meta</c>: what a file says about itself and for programs.</summary>
/// <remarks><c>{"render": {"paper": "a4"}}</c> is kept as <c>render.paper</c>, which is also what front matter
/// gives.</remarks>
internal static class MetaReader
{
    public static (string? Language, ImmutableArray<KeyValuePair<string, string>> Metadata) Read(DataNode meta)
    {
        string? language = null;
        var metadata = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        Add("", meta);
        return (language, metadata.ToImmutable());

        void Add(string key, DataNode node)
        {
            switch (node)
            {
                case DataMap map:
                    foreach (var entry in map.Entries)
                        Add(key.Length == 0 ? entry.Key : $"{key}.{entry.Key}", entry.Value);
                    break;
                case DataList list:
                    foreach (var item in list.Items)
                        Add(key, item);
                    break;
                case DataScalar { Kind: not ScalarKind.Null } scalar
                    when key is "language" or "lang" or "render.language" or "render.lang":
                    language = LanguageTags.Find(scalar.Text.Trim()) ?? scalar.Text.Trim();
                    break;
                case DataScalar { Kind: not ScalarKind.Null } scalar:
                    metadata.Add(new(key, scalar.Text));
                    break;
            }
        }
    }
}
