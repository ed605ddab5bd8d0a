using System.Buffers;
using System.Text;
using ResumeRender.Output.Pdf.Structure;
using ResumeRender.Output.Pdf.Syntax;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Pdf.Links;

/// <summary>Makes links clickable: an annotation for each line that a link stands on.</summary>
/// <remarks>
/// ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18; ISO 19005-2, 6.3 and 6.5. A link over two lines gets two annotations,
/// not one with two quadrilaterals: readers that ignore <c>/QuadPoints</c> would make the words around it clickable
/// too.
/// </remarks>
internal sealed class LinkAnnotations(PdfFile file, TagTree tags)
{
    /// <summary>In points: letters of a font without widths or heights take no room, and a link without an area is
    /// none.</summary>
    private const double LeastSide = 1;

    private static readonly SearchValues<char> InAddresses = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%"
    );

    private readonly List<LinkArea> _areas = [];

    /// <summary>Adds the links of a line that has been written.</summary>
    internal void Add(TextLine line, int pageIndex, Page page, List<ObjectId> annotations)
    {
        LinkArea.Collect(line, _areas);
        foreach (var area in _areas)
        {
            if (area.Link.Uri is not { } uri)
                continue;
            var id = file.Reserve();
            var key = tags.AddAnnotation(area.Link, pageIndex, id);
            // /F 4: printed, and never hidden.
            file.Open(id).Write("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8)
                .Number(Round(area.Left)).Byte((byte)' ').Number(Round(page.Height - area.Bottom)).Byte((byte)' ')
                .Number(Round(Math.Max(area.Right, area.Left + LeastSide))).Byte((byte)' ')
                .Number(Round(Math.Max(page.Height - area.Top, page.Height - area.Bottom + LeastSide)))
                .Write("]/StructParent "u8).Integer(key)
                .Write("/Contents"u8).Text(area.Link.Description ?? uri)
                .Write("/A<</S/URI/URI"u8).Text(AsciiUri(uri)).Write(">>>>"u8);
            annotations.Add(id);
        }
    }

    /// <summary>A URI action takes 7-bit ASCII (12.6.4.7): other characters, and those that no address may have
    /// (RFC 3986, 2), become the escapes of their UTF-8 bytes (RFC 3987, 3.1).</summary>
    private static string AsciiUri(string uri)
    {
        if (!uri.AsSpan().ContainsAnyExcept(InAddresses))
            return uri;
        var escaped = new StringBuilder(uri.Length + 32);
        foreach (var rune in uri.EnumerateRunes())
        {
            if (rune.IsAscii && InAddresses.Contains((char)rune.Value))
                escaped.Append((char)rune.Value);
            else
                escaped.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return escaped.ToString();
    }

    private static double Round(double points) => Math.Round(points, 2);
}
