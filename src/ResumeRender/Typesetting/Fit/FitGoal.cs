using ResumeRender.Layout;
using ResumeRender.Layout.Design;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Typesetting.Fit;

/// <summary>What is to be fitted, and how far the fit may go.</summary>
internal sealed record FitGoal
{
    /// <summary>The look, with what the user wants to be different from it.</summary>
    internal required ILayout Layout { get; init; }

    /// <summary>What the user chose for the page.</summary>
    internal required LayoutContext Context { get; init; }

    /// <summary>How text is typeset.</summary>
    internal required TypesetOptions Options { get; init; }

    /// <summary>How many pages to fill; null takes as few as the text needs at the look's own size.</summary>
    internal int? Pages { get; init; } = 1;

    /// <summary>Whether sizes and distances may change at all; if not, the text takes as many pages as it
    /// needs.</summary>
    internal bool IsFitted { get; init; } = true;

    /// <summary>Whether parts may be left out until the rest fits.</summary>
    internal bool MayDrop { get; init; }

    /// <summary>Factors for the look's own values; they count only without fitting.</summary>
    internal StyleScale Scale { get; init; } = StyleScale.Default;

    /// <summary>The pages that the text may take.</summary>
    internal int MostPages => IsFitted ? Pages ?? PageCount.Most : PageCount.Most;
}
