using ResumeRender.Output.Pdf.Syntax;

namespace ResumeRender.Output.Pdf.Content;

/// <summary>Glyphs that are shown with one operator, and the moves between them.</summary>
/// <remarks>ISO 32000-1, 9.4.3: <c>Tj</c> shows a string, <c>TJ</c> strings and moves to the left in thousandths of the
/// size.</remarks>
internal sealed class GlyphString(PdfBuffer target) : IDisposable
{
    private readonly PdfBuffer _strings = new(512);
    private bool _hasMoves;

    internal void Add(ushort glyph)
    {
        if (_strings.Length == 0)
            _strings.Byte((byte)'(');
        _strings.StringByte((byte)(glyph >> 8));
        _strings.StringByte((byte)glyph);
    }

    internal void MoveLeft(int thousandths)
    {
        _strings.Write(_strings.Length == 0 ? "("u8 : []).Byte((byte)')').Integer(thousandths).Byte((byte)'(');
        _hasMoves = true;
    }

    /// <summary>Writes the operator, if there is anything to show.</summary>
    internal void Flush()
    {
        if (_strings.Length == 0)
            return;
        if (_hasMoves)
            target.Byte((byte)'[').Write(_strings.Written).Write(")]TJ\n"u8);
        else
            target.Write(_strings.Written).Write(")Tj\n"u8);
        _strings.Clear();
        _hasMoves = false;
    }

    public void Dispose() => _strings.Dispose();
}
