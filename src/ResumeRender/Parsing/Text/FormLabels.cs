using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Parsing.Text;

/// <summary>Recognises the labels of application forms on web pages.</summary>
internal static class FormLabels
{
    private const int MostWords = 8;

    private const int LongestLabel = 60;

    private static readonly (string Group, FormField Field)[] Groups =
    [
        ("forms.first-name", FormField.FirstName),
        ("forms.last-name", FormField.LastName),
        ("forms.full-name", FormField.FullName),
        ("forms.email", FormField.Email),
        ("forms.phone", FormField.Phone),
        ("forms.title", FormField.Title),
        ("forms.organization", FormField.Organization),
        ("forms.school", FormField.School),
        ("forms.degree", FormField.Degree),
        ("forms.place", FormField.Place),
        ("forms.current", FormField.Current),
        ("forms.from", FormField.From),
        ("forms.to", FormField.To),
        ("forms.text", FormField.Text),
        ("forms.other", FormField.Other),
        ("forms.office", FormField.Office),
    ];

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
        var fields = new Dictionary<string, FormField>(StringComparer.OrdinalIgnoreCase);
        foreach (var (group, field) in Groups)
        {
            foreach (var label in WordFiles.Of(group))
                fields.TryAdd(label.Text, field);
        }

        return fields;
    }
}
