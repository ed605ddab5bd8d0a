using ResumeRender.Layout;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>The files of the families that come with the program.</summary>
/// <remarks>Faces are loaded when first asked for and kept: the files are part of the program and never
/// change.</remarks>
internal static class BundledFonts
{
    /// <summary>By the names of their families, which no two share: four faces each.</summary>
    private static readonly Dictionary<string, FontFace?[]> Faces = new(StringComparer.Ordinal);
    private static readonly Lock Lock = new();

    internal static FontFace Find(FontFamily family, bool bold, bool italic)
    {
        lock (Lock)
        {
            if (!Faces.TryGetValue(family.Name, out var faces))
                Faces[family.Name] = faces = new FontFace?[4];
            return faces[(bold ? 1 : 0) + (italic ? 2 : 0)] ??= Load(family, bold, italic);
        }
    }

    private static unsafe FontFace Load(FontFamily family, bool bold, bool italic)
    {
        var style = (bold, italic) switch
        {
            (false, false) => "Regular",
            (true, false) => "Bold",
            (false, true) => "Italic",
            (true, true) => "BoldItalic",
        };
        var name = $"fonts/{family.Name.Replace(" ", "", StringComparison.Ordinal)}-{style}.ttf";
        // Resources lie in the mapped image of the program: the pointer stays good as long as the process lives.
        var stream = typeof(BundledFonts).Assembly.GetManifestResourceStream(name) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The font {name} is missing from the program.");
        return new FontFace(stream.PositionPointer, checked((int)stream.Length))
        {
            Kind = family.Kind,
            IsBold = bold,
            IsItalic = italic,
        };
    }
}
