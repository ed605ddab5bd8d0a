using ResumeRender.Layout;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>The faces that type can be set in.</summary>
/// <remarks>Faces are loaded when first asked for and kept: the files are part of the program and never change.</remarks>
internal sealed class FontCatalog
{
    private readonly Dictionary<(FontFamily Family, bool Bold, bool Italic), FontFace> _faces = [];
    private readonly Lock _lock = new();

    /// <summary>The families that come with the program.</summary>
    internal static FontCatalog Bundled { get; } = new();

    /// <summary>A face of a family; an unknown family gives the one that comes first.</summary>
    internal FontFace Find(string family, bool bold, bool italic) =>
        Find(FontFamilies.Find(family) ?? FontFamilies.Serif, bold, italic);

    /// <summary>A face of a family.</summary>
    internal FontFace Find(FontFamily family, bool bold, bool italic)
    {
        lock (_lock)
        {
            var key = (family, bold, italic);
            if (!_faces.TryGetValue(key, out var face))
                _faces[key] = face = Load(family, bold, italic);
            return face;
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
        var name = $"fonts/{family.FileStem}-{style}.ttf";
        // Resources lie in the mapped image of the program: the pointer stays good as long as the process lives.
        var stream = typeof(FontCatalog).Assembly.GetManifestResourceStream(name) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The font {name} is missing from the program.");
        return new FontFace(family, bold, italic, stream.PositionPointer, checked((int)stream.Length));
    }
}
