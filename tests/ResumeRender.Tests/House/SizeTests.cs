using ResumeRender.Testing;

namespace ResumeRender.Tests.House;

/// <summary>A file is read in one sitting, and a folder is seen at one glance.</summary>
public sealed class SizeTests
{
    private const int MostLines = 400;

    private const int MostFiles = 30;

    private static readonly string[] Code = ["src", "layouts", "tests", "samples"];

    private static readonly string[] Product = ["src", "layouts"];

    [Fact]
    public void No_file_has_more_than_400_lines() =>
        AssertNone(
            ExceptionList
                .Read("LongFiles")
                .Faults(MostLines, Code.SelectMany(SourceFiles.In).Select(f => (Short(f), File.ReadLines(f).Count())))
        );

    [Fact]
    public void No_folder_of_the_product_has_more_than_30_files() =>
        AssertNone(
            ExceptionList
                .Read("FullFolders")
                .Faults(
                    MostFiles,
                    Product
                        .SelectMany(SourceFiles.In)
                        .CountBy(static f => Short(Path.GetDirectoryName(f)!))
                        .Select(static folder => (folder.Key, folder.Value))
                )
        );

    private static void AssertNone(IEnumerable<string> faults) =>
        Assert.True(!faults.Any(), string.Join('\n', faults));

    private static string Short(string path) =>
        Path.GetRelativePath(Samples.RepositoryRoot, path).Replace('\\', '/');
}
