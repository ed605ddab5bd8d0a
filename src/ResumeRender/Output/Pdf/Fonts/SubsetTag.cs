namespace ResumeRender.Output.Pdf.Fonts;

/// <summary>The six capitals before the name of a font that holds only some of its glyphs.</summary>
/// <remarks>ISO 32000-1, 9.6.4. Two different subsets must not share one, so it is made from what the subset
/// holds.</remarks>
internal static class SubsetTag
{
    internal static string Of(ReadOnlySpan<byte> fontProgram) =>
        string.Create(6, Fingerprint.Of(fontProgram).High, static (tag, number) =>
        {
            foreach (ref var letter in tag)
            {
                letter = (char)('A' + (number % 26));
                number /= 26;
            }
        });
}
