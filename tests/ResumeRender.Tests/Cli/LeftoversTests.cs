using ResumeRender.Cli.Output;

namespace ResumeRender.Tests.Cli;

public sealed class LeftoversTests : IDisposable
{
    private const string OfADeadRun = ".4711-1.resume-render.tmp";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_a_killed_run_left_is_removed_by_the_next_one_that_writes_there()
    {
        File.WriteAllText(_folder.File(OfADeadRun), "half a page");

        OutputFile.Write(_folder.File("me.pdf"), "me.pdf", "new"u8.ToArray());

        Assert.Equal(["me.pdf"], Names());
    }

    [Fact]
    public void What_a_run_still_writes_is_left_alone()
    {
        using var living = new FileStream(
            _folder.File(OfADeadRun),
            FileMode.CreateNew,
            FileAccess.Write,
            FileShare.None
        );

        Leftovers.RemoveFrom(_folder.Path);

        Assert.Equal([OfADeadRun], Names());
    }

    [Theory]
    [InlineData("resume-render.tmp")]
    [InlineData(".notes.resume-render.tmp")]
    [InlineData(".4711-.resume-render.tmp")]
    [InlineData(".-1.resume-render.tmp")]
    [InlineData(".47-11-1.resume-render.tmp")]
    [InlineData("4711-1.resume-render.tmp")]
    [InlineData(".4711-1.resume-render.tmp.pdf")]
    public void Files_of_other_names_are_left_alone(string name)
    {
        File.WriteAllText(_folder.File(name), "mine");

        Leftovers.RemoveFrom(_folder.Path);

        Assert.Equal([name], Names());
    }

    [Fact]
    public void Links_and_folders_of_such_a_name_are_left_alone()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(_folder.File("precious.txt"), "precious");
        File.CreateSymbolicLink(_folder.File(".1-1.resume-render.tmp"), _folder.File("precious.txt"));
        Directory.CreateDirectory(_folder.File(".2-1.resume-render.tmp"));

        Leftovers.RemoveFrom(_folder.Path);

        Assert.Equal([".1-1.resume-render.tmp", ".2-1.resume-render.tmp", "precious.txt"], Names());
        Assert.Equal("precious", File.ReadAllText(_folder.File("precious.txt")));
    }

    private IEnumerable<string?> Names() =>
        Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
