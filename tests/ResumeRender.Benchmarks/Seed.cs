namespace ResumeRender.Benchmarks;

/// <summary>The résumé that is measured.</summary>
internal static class Seed
{
    /// <summary>Found from wherever the benchmark runs, by going up to the folder that has <c>seeds/</c>.</summary>
    internal static string Path
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                var seeds = System.IO.Path.Combine(folder.FullName, "seeds");
                if (Directory.Exists(seeds))
                    return Directory.EnumerateFiles(seeds, "*.txt").Order(StringComparer.Ordinal).First();
            }

            throw new DirectoryNotFoundException("There is no folder seeds/ above the benchmark.");
        }
    }
}
