using ResumeRender.Layout;

namespace ResumeRender.Layouts.Shared;

/// <summary>The styles of bodies that follow from those of paragraphs and bullets.</summary>
internal static class Bodies
{
    /// <summary>Labelled lines look like paragraphs, and bullets below bullets like these, further in.</summary>
    /// <param name="paragraph">Running text.</param>
    /// <param name="bullet">Bullets.</param>
    /// <param name="nested">How far in the text of a bullet below a bullet begins.</param>
    internal static BodyStyles Of(BlockStyle paragraph, BlockStyle bullet, Length nested) => new(
        paragraph,
        paragraph with { Name = "Labelled Line" },
        bullet,
        bullet with { Name = "List Bullet 2", Indent = nested });
}
