using ResumeRender.Layout;

namespace ResumeRender.Output;

/// <summary>Writes a composition in a format whose reader breaks the lines itself: Word and web pages.</summary>
/// <remarks>Same composition and options, same bytes.</remarks>
internal interface IFlowWriter
{
    /// <summary>Name of the format, such as <c>docx</c>; also the file name's extension.</summary>
    string Id { get; }

    /// <summary>True if columns can stand side by side in it.</summary>
    bool HasColumns { get; }

    void Write(Composition composition, WriteOptions options, Stream output);
}
