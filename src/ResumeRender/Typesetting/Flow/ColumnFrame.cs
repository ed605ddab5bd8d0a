namespace ResumeRender.Typesetting.Flow;

/// <summary>Where a column stands on the page, and from which side its lines begin.</summary>
/// <param name="Left">Its left edge in points.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="RightToLeft">Whether lines begin at the right.</param>
internal readonly record struct ColumnFrame(double Left, double Width, bool RightToLeft)
{
    /// <summary>The frame without a strip at its end edge.</summary>
    internal ColumnFrame WithoutEnd(double strip) =>
        this with
        {
            Left = RightToLeft ? Left + strip : Left,
            Width = Width - strip,
        };

    /// <summary>The left end of something that begins at a distance from the start edge.</summary>
    internal double XOf(double fromStart, double width) =>
        RightToLeft ? Left + Width - fromStart - width : Left + fromStart;
}
