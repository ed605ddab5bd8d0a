using System.Buffers.Binary;
using System.IO.Compression;

namespace ResumeRender.Output.Png;

/// <summary>Writes the rows of a picture down as a PNG file, as they come.</summary>
/// <remarks>
/// ISO/IEC 15948:2004 (Portable Network Graphics), 11: IHDR, sRGB, pHYs, IDAT, the seal, IEND and nothing else, so the
/// bytes depend on the picture alone. Our own, for Skia's writes neither the resolution nor a picture that comes in
/// bands.
/// </remarks>
internal sealed class PngFile : IDisposable
{
    /// <summary>Compressed bytes that are held back before they are written as a chunk.</summary>
    private const int ChunkLength = 32 * 1024;

    private readonly Stream _output;
    private readonly MemoryStream _written = new();
    private readonly MemoryStream _packed = new();
    private readonly ZLibStream _packer;
    private readonly byte[] _row;

    internal PngFile(Stream output, PixelGrid grid)
    {
        _output = output;
        _packer = new ZLibStream(_packed, CompressionLevel.Optimal, leaveOpen: true);
        _row = new byte[1 + (grid.Width * 3)];
        WriteHead(grid);
    }

    public void Dispose()
    {
        _packer.Dispose();
        _packed.Dispose();
        _written.Dispose();
    }

    /// <summary>Adds the next row from the top.</summary>
    /// <remarks>
    /// Filter 0, the pixels as they are: text lies on white, so the same bytes return again and again, and every filter
    /// (9.2) that writes differences instead makes such a page a third larger.
    /// </remarks>
    /// <param name="rgba">Four bytes a pixel; the fourth is not looked at, since a page lets nothing shine
    /// through.</param>
    internal void AddRow(ReadOnlySpan<byte> rgba)
    {
        for (var (from, to) = (0, 1); to < _row.Length; from += 4, to += 3)
            rgba.Slice(from, 3).CopyTo(_row.AsSpan(to, 3));
        _packer.Write(_row);
        if (_packed.Length >= ChunkLength)
            WritePacked();
    }

    /// <summary>Ends the file; every row must have been added.</summary>
    internal void Finish()
    {
        _packer.Dispose();
        WritePacked();
        _written.WriteTo(_output);
        _output.Write(PngSeal.EndFor(_written.GetBuffer().AsSpan(0, (int)_written.Length)));
    }

    private void WriteHead(PixelGrid grid)
    {
        _written.Write(PngSeal.Signature);
        Span<byte> data = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(data, grid.Width);
        BinaryPrimitives.WriteInt32BigEndian(data[4..], grid.Height);
        // Eight bits a channel; red, green and blue.
        (data[8], data[9]) = (8, 2);
        PngChunk.Write(_written, "IHDR"u8, data);
        // Perceptual intent.
        PngChunk.Write(_written, "sRGB"u8, [0]);
        BinaryPrimitives.WriteInt32BigEndian(data, grid.PixelsPerMetre);
        BinaryPrimitives.WriteInt32BigEndian(data[4..], grid.PixelsPerMetre);
        // The unit is the metre.
        data[8] = 1;
        PngChunk.Write(_written, "pHYs"u8, data[..9]);
    }

    private void WritePacked()
    {
        PngChunk.Write(_written, "IDAT"u8, _packed.GetBuffer().AsSpan(0, (int)_packed.Length));
        _packed.SetLength(0);
    }
}
