namespace ResumeRender.Output;

/// <summary>Tells files of a kind that nobody changed.</summary>
/// <param name="Beginning">The first bytes of every file of the kind.</param>
/// <param name="Fits">True if the hash in a file is that of all the rest of it.</param>
internal sealed record FileSeal(byte[] Beginning, Func<byte[], bool> Fits)
{
    /// <summary>True for a file of this kind.</summary>
    internal bool IsOn(byte[] file) => file.AsSpan().StartsWith(Beginning);
}
