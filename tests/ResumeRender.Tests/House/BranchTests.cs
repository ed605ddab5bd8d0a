using ResumeRender.Testing;

namespace ResumeRender.Tests.House;

/// <summary>A method with more branches than <c>CodeMetricsConfig.txt</c> allows is an error of the build; those that
/// had more before are listed in one place.</summary>
public sealed class BranchTests
{
    /// <summary>How many there are still: the number only gets smaller.</summary>
    private const int MostExceptions = 21;

    private const string List = "src/ResumeRender/GlobalSuppressions.cs";

    private const string Rule = "CA" + "1502";

    [Fact]
    public void No_method_joins_those_with_too_many_branches()
    {
        var exceptions = new[] { "src", "layouts", "tests", "samples" }
            .SelectMany(SourceFiles.In)
            .SelectMany(File.ReadLines, static (file, line) => (File: file, Line: line))
            .Where(static l => l.Line.Contains(Rule, StringComparison.Ordinal))
            .Select(static l => Path.GetRelativePath(Samples.RepositoryRoot, l.File).Replace('\\', '/'))
            .ToList();

        Assert.All(exceptions, static file => Assert.Equal(List, file));
        Assert.InRange(exceptions.Count, 0, MostExceptions);
    }
}
