namespace ResumeRender.Typesetting.Fonts;

/// <summary>A font file of the user's own.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Bytes">All of it.</param>
public sealed record FontFile(string Name, ReadOnlyMemory<byte> Bytes);
