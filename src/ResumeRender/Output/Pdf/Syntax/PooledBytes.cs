using System.Buffers;

namespace ResumeRender.Output.Pdf.Syntax;

/// <summary>Bytes that grow at their end; they come from a pool and go back to it with <see cref="Dispose"/>.</summary>
internal sealed class PooledBytes(int capacity) : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    internal int Length { get; private set; }

    internal ReadOnlySpan<byte> Written => AsSpan();

    internal Span<byte> AsSpan() => _bytes.AsSpan(0, Length);

    internal ReadOnlyMemory<byte> AsMemory() => _bytes.AsMemory(0, Length);

    internal void Clear() => Length = 0;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    /// <summary>Makes room at the end, to be written to.</summary>
    internal Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length)
            Grow(count);
        var span = _bytes.AsSpan(Length, count);
        Length += count;
        return span;
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + count));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
