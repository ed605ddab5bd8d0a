namespace ResumeRender.Layout;

/// <summary>A size of paper, upright.</summary>
/// <param name="Id">The name users type: <c>a4</c> or <c>letter</c>.</param>
/// <param name="Width">The shorter side.</param>
/// <param name="Height">The longer side.</param>
public sealed record Paper(string Id, Length Width, Length Height)
{
    /// <summary>210 × 297 mm (ISO 216).</summary>
    public static Paper A4 { get; } = new("a4", Length.Mm(210), Length.Mm(297));

    /// <summary>8.5 × 11 inches.</summary>
    public static Paper Letter { get; } = new("letter", Length.Inch(8.5), Length.Inch(11));

    /// <summary>All sizes.</summary>
    public static IReadOnlyList<Paper> All { get; } = [A4, Letter];
}

/// <summary>The empty border of a page.</summary>
/// <param name="Top">Above the text.</param>
/// <param name="Right">Right of the text.</param>
/// <param name="Bottom">Below the text.</param>
/// <param name="Left">Left of the text.</param>
public sealed record Margins(Length Top, Length Right, Length Bottom, Length Left)
{
    /// <summary>
    /// Reads one length for all sides, two for above and below and for the sides, or four for top, right, bottom and
    /// left; millimetres unless they say otherwise.
    /// </summary>
    public static Margins? TryParse(string text)
    {
        var lengths = new List<Length>();
        foreach (
            var part in text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
        {
            if (!Length.TryParse(part, "mm", out var length))
                return null;
            lengths.Add(length);
        }

        return lengths switch
        {
            [var all] => new Margins(all, all, all, all),
            [var vertical, var horizontal] => Symmetric(vertical, horizontal),
            [var top, var right, var bottom, var left] => new Margins(top, right, bottom, left),
            _ => null,
        };
    }

    /// <summary>Margins that are the same at opposite sides.</summary>
    public static Margins Symmetric(Length vertical, Length horizontal) =>
        new(vertical, horizontal, vertical, horizontal);
}
