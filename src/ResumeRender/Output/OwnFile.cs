namespace ResumeRender.Output;

/// <summary>Decides whether a file is as this program left it, so that nobody's work on it is written over.</summary>
/// <remarks>
/// Every PDF, Word file, web page, PNG and SVG carries a hash of all that is in it. The hash says nothing of the
/// machine or the time, and does not stop somebody who wants to deceive: it tells a changed file from one that is
/// not.
/// </remarks>
public static class OwnFile
{
    /// <summary>True if this program wrote the file, in any version that seals its files, and nobody has changed it
    /// since.</summary>
    /// <param name="file">All of the file.</param>
    public static bool IsUnchanged(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return WriterCatalog.Seals.FirstOrDefault(seal => seal.IsOn(file)) is { } own && own.Fits(file);
    }
}
