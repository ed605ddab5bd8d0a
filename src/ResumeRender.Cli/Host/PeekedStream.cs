namespace ResumeRender.Cli.Host;

/// <summary>A stream of which the first bytes were read to see whether there are any; they are read again.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream _rest;
    private ReadOnlyMemory<byte> _first;

    private PeekedStream(Stream rest, ReadOnlyMemory<byte> first) => (_rest, _first) = (rest, first);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw NoFile();

    public override long Position
    {
        get => throw NoFile();
        set => throw NoFile();
    }

    /// <summary>The stream from its beginning, and whether nothing is in it.</summary>
    internal static PeekedStream Of(Stream stream, out bool isEmpty)
    {
        var first = new byte[4096];
        var count = OutsideWorld.Read("<stdin>", () => stream.Read(first, 0, first.Length));
        isEmpty = count == 0;
        return new PeekedStream(stream, first.AsMemory(0, count));
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_first.IsEmpty)
            return _rest.Read(buffer, offset, count);
        var taken = Math.Min(count, _first.Length);
        _first[..taken].CopyTo(buffer.AsMemory(offset));
        _first = _first[taken..];
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw NoFile();

    public override void SetLength(long value) => throw NoFile();

    public override void Write(byte[] buffer, int offset, int count) => throw NoFile();

    private static InvalidOperationException NoFile() => new("Standard input is read from its beginning to its end.");
}
