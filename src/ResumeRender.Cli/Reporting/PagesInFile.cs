namespace ResumeRender.Cli.Reporting;

/// <summary>Reports a file that holds the pages of a résumé, or one of them.</summary>
internal static class PagesInFile
{
    /// <summary>A picture tells which page it shows, if there are others.</summary>
    internal static WrittenFile Of(string name, string format, RenderResult result, int file) =>
        new(name, format, result.Files[file].Length)
        {
            Pages = result.Pages,
            Page = format is "png" or "svg" && result.Pages > 1 ? file + 1 : null,
            Fit = result.Fit,
        };
}
