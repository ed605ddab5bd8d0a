namespace ResumeRender.Cli.Host;

/// <summary>Standard output, whose failures are all failures of the outside world.</summary>
/// <remarks>.NET reports a file that became larger than the process may write (EFBIG) as a wrong
/// argument.</remarks>
internal sealed class StandardOutputStream(Stream inner) : Stream
{
    private const string OnlyForward = "Standard output is only written, from the beginning to the end.";

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new InvalidOperationException(OnlyForward);

    public override long Position
    {
        get => throw new InvalidOperationException(OnlyForward);
        set => throw new InvalidOperationException(OnlyForward);
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            inner.Write(buffer, offset, count);
        }
        catch (ArgumentOutOfRangeException) when (offset >= 0 && count >= 0 && offset + count <= buffer.Length)
        {
            throw new IOException(null, ErrorNumber.FileTooLarge);
        }
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException(OnlyForward);

    public override long Seek(long offset, SeekOrigin origin) => throw new InvalidOperationException(OnlyForward);

    public override void SetLength(long value) => throw new InvalidOperationException(OnlyForward);
}
