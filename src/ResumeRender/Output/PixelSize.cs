namespace ResumeRender.Output;

/// <summary>How large a picture of a page is.</summary>
/// <param name="Dpi">Pixels an inch.</param>
/// <param name="Width">The width in pixels of a picture of the first page alone; null for pictures of every
/// page.</param>
internal readonly record struct PixelSize(int Dpi, int? Width);
