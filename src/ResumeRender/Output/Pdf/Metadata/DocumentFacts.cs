using System.Globalization;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Pdf.Metadata;

/// <summary>The metadata of the file; they are written twice, and both must agree.</summary>
/// <remarks>ISO 32000-1, 14.3; ISO 19005-2, 6.6.3.</remarks>
internal sealed record DocumentFacts(string Title, string? Author, string Language, DateTimeOffset Created)
{
    internal const string Producer = "ResumeRender 0.1";

    internal static DocumentFacts Of(PagedDocument document, WriteOptions options) =>
        new(document.Title, document.Author, document.Language, options.Created.ToUniversalTime());

    /// <summary>The time as the information dictionary has it (ISO 32000-1, 7.9.4).</summary>
    internal string InfoDate => Created.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The time as XMP has it (ISO 8601).</summary>
    internal string XmpDate => Created.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
