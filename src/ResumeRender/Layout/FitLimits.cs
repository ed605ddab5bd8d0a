namespace ResumeRender.Layout;

/// <summary>How far a look lets itself be tightened or opened up to fill one page.</summary>
/// <remarks>
/// The look's own values lie between the two ends. Sizes are those of the running text; all other sizes change in
/// proportion, in half points, because Word knows no others. Leading is a multiple of the size; gaps are multiples of
/// the look's own.
/// </remarks>
public sealed record FitLimits
{
    /// <summary>Smallest size of the running text.</summary>
    public Length LeastSize { get; init; } = Length.Pt(9);

    /// <summary>Largest size of the running text, for a short résumé.</summary>
    public Length MostSize { get; init; } = Length.Pt(11);

    /// <summary>Smallest leading of the running text.</summary>
    public double LeastLeading { get; init; } = 1.1;

    /// <summary>Largest leading of the running text.</summary>
    public double MostLeading { get; init; } = 1.38;

    /// <summary>Smallest gaps.</summary>
    public double LeastGap { get; init; } = 0.5;

    /// <summary>Largest gaps.</summary>
    public double MostGap { get; init; } = 1.9;

    /// <summary>Smallest margins; a margin that the look itself makes smaller stays.</summary>
    public Length LeastMargin { get; init; } = Length.Mm(12);

    /// <summary>Largest margins; a margin that the look itself makes larger stays.</summary>
    public Length MostMargin { get; init; } = Length.Mm(22);
}
