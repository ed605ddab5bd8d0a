using ResumeRender.Layout;
using ResumeRender.Output.Pdf.Syntax;

namespace ResumeRender.Output.Pdf.Images;

/// <summary>The pictures that a document shows, numbered as they first appear; each lies in the file once.</summary>
/// <remarks>ISO 32000-1, 8.9.5. A JPEG goes into the file as it is (7.4.8); its three channels are those of the output
/// intent.</remarks>
internal sealed class ImageTable(PdfFile file)
{
    private readonly List<(Picture Picture, string Name, ObjectId Id)> _images = [];

    /// <summary>The name of the picture in content.</summary>
    internal string NameOf(Picture picture)
    {
        foreach (var image in _images)
            if (ReferenceEquals(image.Picture, picture))
                return image.Name;
        _images.Add((picture, $"I{_images.Count}", file.Reserve()));
        return _images[^1].Name;
    }

    /// <summary>Writes the pictures that have been shown.</summary>
    internal void Write()
    {
        foreach (var (picture, _, id) in _images)
        {
            using var entries = new PdfBuffer(256);
            entries
                .Write("/Type/XObject/Subtype/Image/Width "u8)
                .Integer(picture.Width)
                .Write("/Height "u8)
                .Integer(picture.Height)
                .Write("/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode"u8);
            file.AddPlainStream(id, entries.Written, picture.Jpeg.Span);
        }
    }

    /// <summary>The resource dictionary's entry for pictures.</summary>
    internal void WriteResources(PdfBuffer target)
    {
        if (_images.Count == 0)
            return;
        target.Write("/XObject<<"u8);
        foreach (var (_, name, id) in _images)
            target.Name(name).Byte((byte)' ').Reference(id);
        target.Write(">>"u8);
    }
}
