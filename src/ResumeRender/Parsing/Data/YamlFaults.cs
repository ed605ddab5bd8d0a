namespace ResumeRender.Parsing.Data;

/// <summary>Says in plain words what the scanner of YAML found wrong.</summary>
internal static class YamlFaults
{
    /// <summary>Part of the scanner's words, and ours.</summary>
    private static readonly (string Theirs, string Ours)[] Words =
    [
        ("tab character", "a tab stands where YAML allows spaces only"),
        ("block mapping, did not find expected key", "a key should stand here, as far in as the keys above"),
        ("block collection, did not find expected '-'", "a `-` should stand here, as far in as those above"),
        ("could not find expected ':'", "a colon is missing after a key"),
        ("mapping values are not allowed", "a second colon stands in this line; put quotes around the value"),
        ("did not find expected ',' or ']'", "a `,` or `]` is missing"),
        ("did not find expected ',' or '}'", "a `,` or `}` is missing"),
        ("quoted scalar, found unexpected", "a quote is not closed"),
        ("did not find expected <document start>", "something stands at the margin that belongs to no key"),
    ];

    public static string Plain(string message)
    {
        foreach (var (theirs, ours) in Words)
        {
            if (message.Contains(theirs, StringComparison.OrdinalIgnoreCase))
                return ours;
        }

        return message.ReplaceLineEndings(" ").TrimEnd('.').ToLowerInvariant();
    }
}
