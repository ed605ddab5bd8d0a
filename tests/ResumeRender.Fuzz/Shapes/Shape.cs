namespace ResumeRender.Fuzz.Shapes;

/// <summary>A kind of file that is large in one way, made in any size: what costs too much shows in it first.</summary>
/// <param name="Name">What it is full of, as the name of a file.</param>
/// <param name="Make">The file of about so many bytes.</param>
internal sealed record Shape(string Name, Func<int, byte[]> Make)
{
    /// <summary>All of them, one line each.</summary>
    internal static IReadOnlyList<Shape> All { get; } =
        [.. TextShapes.All, .. MarkupShapes.All, .. DataShapes.All, .. PackedShapes.All, .. PdfShapes.All];

    /// <summary>The one of this name.</summary>
    internal static Shape Named(string name) => All.First(shape => shape.Name == name);

    public override string ToString() => Name;
}
