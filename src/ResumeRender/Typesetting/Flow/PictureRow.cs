using ResumeRender.Layout;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Flow;

/// <summary>A row that holds a picture and no text.</summary>
internal static class PictureRow
{
    /// <summary>A picture on a line of its own.</summary>
    internal static FlowRow Of(PictureBlock picture, ColumnFrame frame, StructureElement figure)
    {
        var (width, height) = (picture.Width.Points, picture.Height.Points);
        var start = picture.Style.Alignment switch
        {
            Alignment.Center => (frame.Width - width) / 2,
            Alignment.End => frame.Width - width,
            _ => picture.Style.Indent.Points,
        };
        return new FlowRow
        {
            Extent = new(0, 0, height),
            Items =
            [
                new PictureItem(figure, frame.XOf(start, width), 0, width, height, picture.Picture, picture.Shape),
            ],
            Lines = 0,
            KeepWithNext = picture.Style.KeepWithNext,
        };
    }
}
