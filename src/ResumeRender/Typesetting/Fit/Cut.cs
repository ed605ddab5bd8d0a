using ResumeRender.Diagnostics;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Something that may be left out to make room.</summary>
/// <param name="Part">The part of the résumé: a section, an entry or an item of a body.</param>
/// <param name="Kind">What people call it, such as “highlight”.</param>
/// <param name="Text">How it begins.</param>
/// <param name="Span">Where it was written.</param>
/// <param name="Value">What it is worth against other parts.</param>
internal sealed record Cut(object Part, string Kind, string Text, SourceSpan Span, double Value)
{
    /// <summary>Parts that go with it, in order.</summary>
    internal IReadOnlyList<Cut> Inner { get; init; } = [];

    /// <summary>Height in points that its absence wins in the tightest setting.</summary>
    internal double Height { get; init; }

    /// <summary>What it and all its parts are worth.</summary>
    internal double TotalValue => Value + Inner.Sum(static i => i.TotalValue);
}
