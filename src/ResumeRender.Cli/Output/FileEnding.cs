using System.Collections.Immutable;
using ResumeRender.Output;

namespace ResumeRender.Cli.Output;

/// <summary>The format that the ending of a file promises.</summary>
internal static class FileEnding
{
    private static readonly ImmutableArray<string> Known =
    [
        "pdf", "docx", "doc", "odt", "rtf", "html", "png", "svg",
        .. WriterCatalog.DataWriters.SelectMany(static w => w.Extensions),
    ];

    /// <summary>True if the file is called as one of another format is.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="own">The endings of the format that it gets, without the dot.</param>
    internal static bool IsOfAnother(string file, ImmutableArray<string> own)
    {
        var ending = Path.GetExtension(file).TrimStart('.').ToLowerInvariant();
        return Known.Contains(ending) && !own.Contains(ending);
    }
}
