using ResumeRender.Cli;
using ResumeRender.Cli.Commands.Starters;
using ResumeRender.Cli.Host;
using ResumeRender.Layouts;

namespace ResumeRender.Tests.Cli;

/// <summary>What `new-layout` writes; that it compiles and runs is tried by tests/guest/run.sh.</summary>
public sealed class NewLayoutTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("quiet-dawn", "quiet-dawn", "QuietDawnLayout", "quiet-dawn-layout.cs")]
    [InlineData("Quiet Dawn", "quiet-dawn", "QuietDawnLayout", "quiet-dawn-layout.cs")]
    [InlineData("QuietDawn", "quiet-dawn", "QuietDawnLayout", "quiet-dawn-layout.cs")]
    [InlineData("  quiet__dawn-", "quiet-dawn", "QuietDawnLayout", "quiet-dawn-layout.cs")]
    [InlineData("my-layout", "my-layout", "MyLayout", "my-layout.cs")]
    [InlineData("Äquator 2", "aquator-2", "Aquator2Layout", "aquator-2-layout.cs")]
    [InlineData("CV", "cv", "CvLayout", "cv-layout.cs")]
    public void A_name_becomes_an_id_a_class_and_a_file(string typed, string id, string @class, string file)
    {
        var name = LayoutName.Find(typed)!;
        Assert.Equal((id, @class, file), (name.Id, name.Class, name.File));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a/b")]
    [InlineData("dawn.cs")]
    [InlineData("2026")]
    [InlineData("i")]
    [InlineData("夜明け")]
    [InlineData("")]
    [InlineData("a-name-of-far-more-than-forty-characters-in-all")]
    public void What_cannot_be_a_class_and_a_file_is_no_name(string typed) => Assert.Null(LayoutName.Find(typed));

    [Fact]
    public void Outside_of_a_clone_the_first_line_names_the_package_of_the_same_version()
    {
        var lines = Written("quiet-dawn", _folder.Path);
        var version = typeof(ResumeCli).Assembly.GetName().Version!.ToString(3);
        Assert.Equal($"#:package ResumeRender.Cli@{version}", lines[0]);
        Assert.Contains("internal sealed class QuietDawnLayout : ILayout", lines);
        Assert.Contains("    public string Id => \"quiet-dawn\";", lines);
        Assert.DoesNotContain(lines, static l =>
            l.Contains("my-layout", StringComparison.OrdinalIgnoreCase)
            || l.Contains("MyLayout", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void In_a_clone_the_first_line_leads_to_its_project()
    {
        Directory.CreateDirectory(_folder.File("clone/src/ResumeRender.Cli/bin"));
        File.WriteAllText(_folder.File("clone/src/ResumeRender.Cli/ResumeRender.Cli.csproj"), "");
        Assert.Equal(
            "#:project ../clone/src/ResumeRender.Cli/ResumeRender.Cli.csproj",
            Written("quiet-dawn", _folder.File("clone/src/ResumeRender.Cli/bin"))[0]
        );
    }

    private string[] Written(string name, string programFolder)
    {
        using var error = new StringWriter();
        using var output = new MemoryStream();
        var host = new CliHost
        {
            Input = Stream.Null,
            Output = output,
            Error = error,
            WorkingFolder = _folder.Path,
            ProgramFolder = programFolder,
        };
        Assert.Equal(ExitCode.Done, ResumeCli.Run(["new-layout", name, "-o", "looks"], BuiltInLayouts.Catalog, host));
        return File.ReadAllLines(_folder.File($"looks/{name}-layout.cs"));
    }
}
