using ResumeRender.Typesetting.Flow;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Typesetting.Text;

/// <summary>How lines are broken.</summary>
internal enum LineBreaking
{
    /// <summary>All lines of a paragraph are weighed against each other.</summary>
    WholeParagraph,

    /// <summary>Each line takes what it can hold, as Word and browsers do it.</summary>
    LineByLine,
}

/// <summary>How a composition is typeset.</summary>
internal sealed record TypesetOptions
{
    /// <summary>How lines are broken.</summary>
    internal LineBreaking Breaking { get; init; }

    /// <summary>The families to set it in.</summary>
    internal FontCatalog Fonts { get; init; } = FontCatalog.Bundled;

    /// <summary>Gets every paragraph that a word or two make a line longer; null if nobody wants to know.</summary>
    internal List<LooseEnd>? LooseEnds { get; init; }

    /// <summary>Text for more pages is not set to its end: nobody wants it, and it may be without end.</summary>
    internal int MostPages { get; init; } = int.MaxValue;

    /// <summary>Texts that were shaped before; the fit sets the same text many times.</summary>
    internal ShapeCache Shapes { get; init; } = new();
}
