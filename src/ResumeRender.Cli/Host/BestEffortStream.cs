namespace ResumeRender.Cli.Host;

/// <summary>Writes as long as somebody listens: when the other end is closed or full, what is written is lost without a
/// word.</summary>
/// <remarks>For messages only. That nobody can read them must not keep the work from being done.</remarks>
internal sealed class BestEffortStream(Stream inner) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new InvalidOperationException("A stream of messages has no length.");

    public override long Position
    {
        get => throw new InvalidOperationException("A stream of messages has no position.");
        set => throw new InvalidOperationException("A stream of messages has no position.");
    }

    public override void Write(byte[] buffer, int offset, int count) => Try(() => inner.Write(buffer, offset, count));

    public override void Flush() => Try(inner.Flush);

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new InvalidOperationException("Messages are written, not read.");

    public override long Seek(long offset, SeekOrigin origin) =>
        throw new InvalidOperationException("A stream of messages has no position.");

    public override void SetLength(long value) =>
        throw new InvalidOperationException("A stream of messages has no length.");

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or ObjectDisposedException)
        { }
    }
}
