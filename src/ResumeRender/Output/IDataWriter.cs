using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Output;

/// <summary>Writes what a résumé says, free of any look: for other programs, for web forms and for writing
/// on.</summary>
/// <remarks>Same résumé, same bytes: UTF-8 without a byte order mark, LF. The stream stays open.</remarks>
public interface IDataWriter
{
    /// <summary>Name of the format, such as <c>yaml</c>.</summary>
    string Id { get; }

    /// <summary>Endings of its files, without the dot; the usual one first.</summary>
    ImmutableArray<string> Extensions { get; }

    /// <summary>Writes the résumé.</summary>
    void Write(Resume resume, Stream output);
}
