using ResumeRender.Layout;
using ResumeRender.Output;
using ResumeRender.Output.Docx;

namespace ResumeRender.Tests.Output.Docx;

/// <summary>Writes compositions as Word files in memory.</summary>
internal static class DocxFiles
{
    private static readonly WriteOptions Options = new()
    {
        Created = new DateTimeOffset(2024, 5, 1, 8, 30, 0, TimeSpan.Zero),
    };

    internal static byte[] Write(Composition composition, bool embedFonts = false)
    {
        using var output = new MemoryStream();
        new DocxWriter().Write(composition, Options with { EmbedFonts = embedFonts }, output);
        return output.ToArray();
    }
}
