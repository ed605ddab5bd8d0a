using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Parsing;

/// <summary>Reads one format that is not text, such as a Word file, into a résumé.</summary>
/// <remarks>
/// Like an <see cref="IImporter"/>, it loses nothing, never throws over what the file says and holds no state. Places
/// in its diagnostics lie in the text that it took from the file, a paragraph or line of the file to a line.
/// </remarks>
public interface IFileImporter
{
    /// <summary>Name of the format, kebab-case, such as <c>docx</c>.</summary>
    string Id { get; }

    /// <summary>One line for a person choosing a format.</summary>
    string Summary { get; }

    /// <summary>True if these bytes are of the format, whatever the file is called.</summary>
    bool Recognizes(ReadOnlySpan<byte> bytes);

    /// <summary>Reads the file.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="bytes">The whole file, no larger than <see cref="InputDecoder.MaxBytes"/>.</param>
    /// <param name="diagnostics">Gets doubts, and an error if the file cannot be read at all.</param>
    Resume Import(string name, byte[] bytes, DiagnosticBag diagnostics);
}
