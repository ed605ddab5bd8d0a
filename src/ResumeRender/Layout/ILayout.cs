using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>A look for a résumé. Implement this to add one.</summary>
/// <remarks>
/// A layout decides what goes where and in which style. It never measures text, breaks lines or counts pages.
/// Layouts hold no state: one instance may serve many résumés at once.
/// </remarks>
public interface ILayout
{
    /// <summary>The name users type after <c>--layout</c>, kebab-case.</summary>
    string Id { get; }

    /// <summary>One line for a person choosing a look.</summary>
    string Summary { get; }

    /// <summary>True if a résumé in this look takes as many pages as it needs, unless the user says otherwise; else it
    /// fits one.</summary>
    bool TakesSeveralPages => false;

    /// <summary>Puts the résumé on a page: every word of it, in the order in which it should be read.</summary>
    Composition Compose(Resume resume, LayoutContext context);
}
