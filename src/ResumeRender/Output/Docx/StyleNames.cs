namespace ResumeRender.Output.Docx;

/// <summary>Gives styles names and identifiers that no other style of the document has.</summary>
/// <remarks>Word takes names that differ in case only for the same (and calls its headings <c>heading 1</c>).</remarks>
internal sealed class StyleNames
{
    /// <summary>Names of styles that Word has itself and a look may well use.</summary>
    private static readonly string[] WordsOwn =
    [
        "Normal", "Title", "Subtitle", "Body Text", "List Bullet", "List Number", "List Paragraph", "No Spacing",
        "Quote", "Caption", "Date", "Signature", "Strong", "Emphasis", "Intense Emphasis", "Subtle Emphasis",
        "Hyperlink", "FollowedHyperlink", "Default Paragraph Font",
    ];

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="reserved">Names that the document has anyway.</param>
    internal StyleNames(params ReadOnlySpan<string> reserved)
    {
        foreach (var name in reserved)
            TryTake(name);
    }

    internal bool IsFree(string name) => !_taken.Contains(name) && !_taken.Contains("id:" + IdOf(name));

    /// <summary>The wanted name, or a variant of it that is unlike all others.</summary>
    internal (string Id, string Name) Take(string wanted)
    {
        // A comma would divide the name into aliases.
        var stem = wanted.Replace(',', ' ').Trim();
        var name = stem.Length > 0 ? stem : "Style";
        for (var number = 1; !TryTake(name); number++)
            name = number == 1 ? $"{stem} Variant" : FormattableString.Invariant($"{stem} Variant {number}");
        // Word's own names of headings are lower-case: any other spelling would be a second style beside its own.
        var shown = name.StartsWith("Heading ", StringComparison.OrdinalIgnoreCase) ? "heading " + name[8..] : name;
        return (IdOf(name), shown);
    }

    /// <summary>Whether Word has a style of this name, so that this is not a style of the document's own.</summary>
    internal static bool IsWordsOwn(string name) =>
        WordsOwn.Contains(name, StringComparer.OrdinalIgnoreCase)
        || (
            name.Length > 1
            && name[^1] is >= '1' and <= '9'
            && name[..^1] is "heading " or "List Bullet " or "List Number "
        );

    private bool TryTake(string name)
    {
        if (!IsFree(name))
            return false;
        _taken.Add(name);
        _taken.Add("id:" + IdOf(name));
        return true;
    }

    private static string IdOf(string name)
    {
        var id = string.Concat(name.Where(char.IsAsciiLetterOrDigit));
        return id.Length > 0 ? id : "Style";
    }
}
