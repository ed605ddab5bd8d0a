namespace ResumeRender.Parsing.Editors;

/// <summary>How a piece of an editor's text looks, and where it leads.</summary>
internal sealed record EditorStyle
{
    public static EditorStyle Plain { get; } = new();

    public bool IsStrong { get; init; }

    public bool IsEmphasis { get; init; }

    public bool IsCode { get; init; }

    public bool IsStruck { get; init; }

    /// <summary><c>sup</c>, <c>sub</c> or null.</summary>
    public string? Raised { get; init; }

    public string? Link { get; init; }

    /// <summary>The style with one more, by any of the names that editors have for it; an unknown name changes
    /// nothing.</summary>
    public EditorStyle With(string name) => EditorTypes.Plain(name) switch
    {
        "bold" or "strong" or "b" => this with { IsStrong = true },
        "italic" or "em" or "emphasis" or "i" => this with { IsEmphasis = true },
        "code" or "inlinecode" => this with { IsCode = true },
        "strike" or "strikethrough" or "s" or "del" or "linethrough" => this with { IsStruck = true },
        "sup" or "superscript" => this with { Raised = "sup" },
        "sub" or "subscript" => this with { Raised = "sub" },
        _ => this,
    };
}
