namespace ResumeRender.Layout;

/// <summary>How a look shows the person's photo.</summary>
/// <param name="Width">How wide.</param>
/// <param name="Shape">Its outline, unless the user wants another.</param>
public sealed record PhotoStyle(Length Width, PictureShape Shape)
{
    /// <summary>Least distance to text beside it.</summary>
    public Length Gap { get; init; } = Length.Mm(6);

    /// <summary>The photo as a block on a line of its own; null if there is none to show.</summary>
    /// <param name="context">What the user chose.</param>
    /// <param name="style">Its distances and alignment.</param>
    public PictureBlock? Block(LayoutContext context, BlockStyle style) =>
        context.Photo is not { } photo
            ? null
            : new PictureBlock(style, photo.Picture, Width * context.PhotoScale, photo.Description)
            {
                Shape = context.PhotoShape ?? Shape,
                Gap = Gap,
            };
}
