using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Something that may be left out to make room.</summary>
/// <param name="Part">The part of the résumé: a section, an entry or an item of a body.</param>
/// <param name="Kind">What people call it, such as “highlight”.</param>
/// <param name="Text">How it begins.</param>
/// <param name="Span">Where it was written.</param>
/// <param name="Value">What it is worth against other parts.</param>
internal sealed record Cut(object Part, string Kind, string Text, SourceSpan Span, double Value)
{
    /// <summary>When it may go with all that is in it: the highest priority of the whole.</summary>
    internal Priority Priority { get; init; } = Priority.Normal;

    /// <summary>The priority of the part itself, whatever is in it.</summary>
    internal Priority Own { get; init; } = Priority.Normal;

    /// <summary>False if only some of its inner parts may go now.</summary>
    internal bool MayGo { get; init; } = true;

    /// <summary>Parts that go with it, in order.</summary>
    internal IReadOnlyList<Cut> Inner { get; init; } = [];

    /// <summary>Height in points that its absence wins in the tightest setting.</summary>
    internal double Height { get; init; }

    /// <summary>The worth of the part and all parts in it.</summary>
    internal double TotalValue => Value + Inner.Sum(static i => i.TotalValue);
}
