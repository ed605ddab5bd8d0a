namespace ResumeRender.Parsing.Text;

/// <summary>Knows the labels of application forms on web pages; they stand in <c>FormLabels.txt</c>.</summary>
internal static class FormLabels
{
    private const int MostWords = 8;

    private const int LongestLabel = 60;

    private static readonly Dictionary<string, FormField>.AlternateLookup<ReadOnlySpan<char>> Fields = Load()
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the field asks for whose label a whole line is; a star alone makes a label of words that no list
    /// knows.</summary>
    public static FormField Find(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.IsEmpty || line.Length > LongestLabel)
            return FormField.None;
        var isStarred = line[^1] == '*' && line.Length > 2 && !line[..^1].Contains('*') && char.IsLetter(line[0]);
        var label = Bare(line);
        if (Fields.TryGetValue(label, out var field))
            return field;
        return isStarred && Whitespace.CountWords(label) <= MostWords ? FormField.Other : FormField.None;
    }

    /// <summary>A label without its star.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> label) => label.Trim().TrimEnd('*').TrimEnd();

    private static Dictionary<string, FormField> Load()
    {
        using var stream = typeof(FormLabels).Assembly.GetManifestResourceStream("forms/labels.txt")
            ?? throw new InvalidOperationException("the labels of forms are not in the assembly");
        using var reader = new StreamReader(stream);
        var fields = new Dictionary<string, FormField>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || line[0] == '#')
                continue;
            var field = Enum.Parse<FormField>(line[..colon]);
            foreach (var label in line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries))
                fields.TryAdd(label, field);
        }

        return fields;
    }
}
