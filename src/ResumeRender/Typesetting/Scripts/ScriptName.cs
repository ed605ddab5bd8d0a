using System.Collections.Frozen;

namespace ResumeRender.Typesetting.Scripts;

/// <summary>What a script is called and which free families have its letters; they stand in
/// <c>ScriptNames.txt</c>.</summary>
/// <param name="Name">Its name in English, such as “Devanagari”.</param>
/// <param name="Families">Names of families, with commas between them.</param>
internal sealed record ScriptName(string Name, string Families)
{
    private static readonly Lazy<FrozenDictionary<string, ScriptName>> Known = new(Load);

    /// <summary>The name of a script; its tag stands for one that is not known here.</summary>
    /// <param name="tag">Four letters of ISO 15924, such as <c>Deva</c>.</param>
    internal static ScriptName Of(string tag) =>
        Known.Value.GetValueOrDefault(tag) ?? new ScriptName($"`{tag}`", "one of the Noto families");

    private static FrozenDictionary<string, ScriptName> Load()
    {
        using var stream = typeof(ScriptName).Assembly.GetManifestResourceStream("scripts/names.txt")
            ?? throw new InvalidOperationException("the names of scripts are not part of the program");
        using var reader = new StreamReader(stream);
        var all = new Dictionary<string, ScriptName>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('|') is [var tag, var name, var families])
                all.Add(tag, new ScriptName(name, families));
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
