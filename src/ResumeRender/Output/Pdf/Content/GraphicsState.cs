using ResumeRender.Layout;
using ResumeRender.Output.Pdf.Fonts;
using ResumeRender.Output.Pdf.Syntax;

namespace ResumeRender.Output.Pdf.Content;

/// <summary>The font, size, colour and spacing that a reader of the page has in force, so that only changes are
/// written.</summary>
/// <remarks>ISO 32000-1, 8.4.1 and 9.3.1: a page begins with black and no spacing; all of it outlives a text
/// object.</remarks>
internal struct GraphicsState
{
    private EmbeddedFont? _font;
    private double _size;
    private double _tracking;
    private double _rise;
    private Rgb _color;

    /// <summary>Whether setting these would write anything.</summary>
    internal readonly bool Differs(EmbeddedFont font, double size, double tracking, Rgb color) =>
        !ReferenceEquals(_font, font) || _size != size || _tracking != tracking || _color != color;

    internal void SetFont(PdfBuffer target, EmbeddedFont font, double size)
    {
        if (ReferenceEquals(_font, font) && _size == size)
            return;
        (_font, _size) = (font, size);
        target.Name(font.Name).Byte((byte)' ').Number(size).Write(" Tf\n"u8);
    }

    internal void SetTracking(PdfBuffer target, double tracking)
    {
        if (_tracking == tracking)
            return;
        _tracking = tracking;
        target.Number(tracking).Write(" Tc\n"u8);
    }

    internal readonly bool HasRise(double rise) => _rise == rise;

    internal void SetRise(PdfBuffer target, double rise)
    {
        _rise = rise;
        target.Number(rise).Write(" Ts\n"u8);
    }

    internal void SetColor(PdfBuffer target, Rgb color)
    {
        if (_color == color)
            return;
        _color = color;
        Component(target, color.Red);
        if (color.Red == color.Green && color.Green == color.Blue)
        {
            target.Write(" g\n"u8);
            return;
        }

        Component(target.Byte((byte)' '), color.Green);
        Component(target.Byte((byte)' '), color.Blue);
        target.Write(" rg\n"u8);
    }

    private static void Component(PdfBuffer target, byte value) => target.Number(value / 255.0);
}
