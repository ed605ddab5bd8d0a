namespace ResumeRender.Layout.Design;

/// <summary>Factors that make a composition roomier or tighter without touching its text.</summary>
/// <param name="Size">Factor for the size of all type, and of the indents that go with it.</param>
/// <param name="Leading">Factor for the distance between baselines.</param>
/// <param name="Gap">Factor for the spaces between blocks and around rules.</param>
/// <param name="Margin">Factor for the page's margins.</param>
internal sealed record StyleScale(double Size = 1, double Leading = 1, double Gap = 1, double Margin = 1)
{
    /// <summary>The look's own values.</summary>
    public static StyleScale Default { get; } = new();
}
