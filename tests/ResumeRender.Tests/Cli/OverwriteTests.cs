using ResumeRender.Cli;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Output;
using ResumeRender.Cli.Reporting;
using ResumeRender.Layouts;

namespace ResumeRender.Tests.Cli;

public sealed class OverwriteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Names_that_differ_in_case_only_are_one_file()
    {
        Assert.Equal("RR9122", CodeOf(Assert.Throws<CommandFailure>(() => Write("me.pdf", "ME.PDF"))));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
        Write("me-A4.pdf", "me-Letter.pdf");
    }

    [Fact]
    public void A_link_from_one_output_to_another_makes_them_one()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(_folder.File("a.pdf"), "");
        File.CreateSymbolicLink(_folder.File("b.pdf"), _folder.File("a.pdf"));

        Assert.Equal("RR9122", CodeOf(Assert.Throws<CommandFailure>(() => Write("a.pdf", "b.pdf"))));
    }

    [Fact]
    public void A_file_that_another_run_still_holds_is_looked_at_all_the_same()
    {
        if (!OperatingSystem.IsLinux())
            return;
        File.WriteAllText(_folder.File("me.pdf"), "my own words");
        using var held = new FileStream(_folder.File("me.pdf"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal("RR9120", CodeOf(Assert.Throws<CommandFailure>(() => Write("me.pdf"))));
    }

    [Fact]
    public void The_file_that_a_link_leads_to_is_looked_at()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(_folder.File("real.pdf"), "my own words");
        File.CreateSymbolicLink(_folder.File("link.pdf"), _folder.File("real.pdf"));

        Assert.Equal("RR9120", CodeOf(Assert.Throws<CommandFailure>(() => Write("link.pdf"))));
        Assert.Equal("my own words", File.ReadAllText(_folder.File("real.pdf")));
    }

    [Fact]
    public void Of_several_pages_none_is_written_if_one_may_not_be()
    {
        File.WriteAllText(_folder.File("pages-2.png"), "my own picture");
        string[] inputs =
        [
            .. new[] { "engineer", "nurse", "marketing" }.Select(static name =>
                Path.Combine(Testing.Samples.RepositoryRoot, "samples", name + ".txt")
            ),
        ];

        Assert.Equal(
            ExitCode.OutsideWorld,
            Run(["png", .. inputs, "--merge", "--pages", "auto", "--dpi", "72", "-o", "pages.png"])
        );
        Assert.Equal(["pages-2.png"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
        Assert.Equal("my own picture", File.ReadAllText(_folder.File("pages-2.png")));

        Assert.Equal(
            ExitCode.Done,
            Run(["png", .. inputs, "--merge", "--pages", "auto", "--dpi", "72", "-o", "pages.png", "--force"])
        );
        Assert.True(File.Exists(_folder.File("pages-1.png")));
    }

    [Fact]
    public void Devices_are_written_to()
    {
        if (File.Exists("/dev/null"))
            Write("/dev/null");
    }

    [Fact]
    public async Task A_pipe_is_not_opened_to_look_at_it()
    {
        if (OperatingSystem.IsWindows())
            return;
        using (var made = System.Diagnostics.Process.Start("mkfifo", _folder.File("pipe.pdf")))
            await made.WaitForExitAsync();
        var isFree = Task.Run(() => OverwriteCheck.IsFree(_folder.File("pipe.pdf"), "pipe.pdf", [1], isPage: true));
        Assert.True(await isFree.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    private static string CodeOf(CommandFailure failure)
    {
        Assert.Equal(ExitCode.OutsideWorld, failure.ExitCode);
        return Assert.Single(failure.Diagnostics).Code;
    }

    private int Run(string[] args)
    {
        using var error = new StringWriter();
        return ResumeCli.Run(
            args,
            BuiltInLayouts.Catalog,
            new CliHost
            {
                Input = Stream.Null,
                Output = Stream.Null,
                Error = error,
                WorkingFolder = _folder.Path,
            }
        );
    }

    private void Write(params string[] names)
    {
        using var error = new StringWriter();
        var host = new CliHost
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = error,
            WorkingFolder = _folder.Path,
        };
        var outputs = new OutputSet([], host, new Report(host, "text", strict: false, quiet: false), isForced: false);
        foreach (var name in names)
            outputs.AddPage(name, "page"u8.ToArray(), new WrittenFile(name, "pdf", 4));
        outputs.Write();
    }
}
