namespace ResumeRender.Cli.Commands.Options;

/// <summary>The kinds of design options: with a text of one's own, with a choice, with a family.</summary>
internal static class DesignOptionKinds
{
    internal static DesignOption Free(
        string key,
        string value,
        string description,
        string expected,
        Func<RenderRequest, string, RenderRequest?> apply
    ) => new(key, value, description, expected, (request, text, _) => apply(request, text));

    internal static DesignOption OneOf(
        string key,
        IReadOnlyList<string> choices,
        string description,
        Func<RenderRequest, string, RenderRequest?> apply
    ) =>
        new(key, string.Join('|', choices), description, "", (request, text, _) =>
            choices.FirstOrDefault(c => c.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) is { } choice
                ? apply(request, choice)
                : null
        )
        {
            Choices = choices,
        };

    internal static DesignOption Family(
        string key,
        string description,
        Func<RenderRequest, string, RenderRequest> apply
    ) =>
        new(key, "FAMILY", description, "", (request, text, fonts) =>
            fonts.Find(text) is { } family ? apply(request, family.Name) : null
        )
        {
            IsFamily = true,
        };
}
