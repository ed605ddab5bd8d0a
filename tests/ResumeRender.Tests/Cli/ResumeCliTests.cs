using System.Text;
using ResumeRender.Cli;
using ResumeRender.Cli.Host;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;
using UglyToad.PdfPig;

namespace ResumeRender.Tests.Cli;

public sealed class ResumeCliTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _error = new() { NewLine = "\n" };
    private readonly MemoryStream _output = new();

    public void Dispose()
    {
        _folder.Dispose();
        _error.Dispose();
        _output.Dispose();
    }

    [Fact]
    public void A_guests_look_is_listed_and_can_be_chosen()
    {
        var catalog = BuiltInLayouts.Catalog.With(new BrokenLayout());
        Assert.Equal(ExitCode.Done, Run(["layouts"], catalog));
        Assert.Contains(
            "broken     throws\n           fails on a short résumé: the layout is broken\n",
            Encoding.UTF8.GetString(_output.ToArray()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_bug_is_told_as_one_and_leaves_the_old_file()
    {
        File.WriteAllText(_folder.File("me.txt"), "Alex Tan\n\nSkills\n\nchess\n");
        File.WriteAllText(_folder.File("out.pdf"), "old");
        var exitCode = Run(
            ["pdf", "me.txt", "-o", "out.pdf", "--layout", "broken"],
            BuiltInLayouts.Catalog.With(new BrokenLayout())
        );
        Assert.Equal(ExitCode.Bug, exitCode);
        Assert.Contains("please report this", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("the layout is broken", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(_folder.File("out.pdf")));
    }

    [Fact]
    public void An_input_without_end_is_cut_off_with_a_message()
    {
        var exitCode = ResumeCli.Run(
            ["pdf", "-", "-o", "out.pdf"],
            BuiltInLayouts.Catalog,
            Host() with
            {
                Input = new EndlessStream(),
            }
        );
        Assert.Equal(ExitCode.OutsideWorld, exitCode);
        Assert.Contains("error[RR9206]: `<stdin>` is larger than 10 MB", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_command_writes_the_same_bytes_wherever_it_runs()
    {
        File.WriteAllText(_folder.File("me.txt"), "Zoë Tan\n\nSkills\n\nLanguages: Python, SQL\n");
        Directory.CreateDirectory(_folder.File("elsewhere"));
        Assert.Equal(ExitCode.Done, Run(["pdf", "me.txt", "-o", "one.pdf"], BuiltInLayouts.Catalog));
        var elsewhere = Host() with { WorkingFolder = _folder.File("elsewhere") };
        Assert.Equal(
            ExitCode.Done,
            ResumeCli.Run(["pdf", "../me.txt", "-o", "two.pdf"], BuiltInLayouts.Catalog, elsewhere)
        );
        Assert.Equal(File.ReadAllBytes(_folder.File("one.pdf")), File.ReadAllBytes(_folder.File("elsewhere/two.pdf")));
    }

    [Theory]
    [InlineData("--date", "2026-01-31", null)]
    [InlineData("--quiet", null, "1769817600")]
    public void The_file_carries_the_date_that_was_given(string option, string? value, string? epoch)
    {
        File.WriteAllText(_folder.File("me.txt"), "Zoë Tan\n\nSkills\n\nLanguages: Python, SQL\n");
        string[] args = ["pdf", "me.txt", "-o", "out.pdf", option, .. value is null ? Array.Empty<string>() : [value]];
        var exitCode = ResumeCli.Run(
            args,
            BuiltInLayouts.Catalog,
            Host() with
            {
                Environment = name => name == "SOURCE_DATE_EPOCH" ? epoch : null,
            }
        );
        Assert.Equal(ExitCode.Done, exitCode);
        using var pdf = PdfDocument.Open(_folder.File("out.pdf"));
        Assert.StartsWith("D:20260131000000", pdf.Information.CreationDate, StringComparison.Ordinal);
    }

    private int Run(string[] args, LayoutCatalog catalog) => ResumeCli.Run(args, catalog, Host());

    private CliHost Host() =>
        new()
        {
            Input = Stream.Null,
            Output = _output,
            Error = _error,
            WorkingFolder = _folder.Path,
        };

    private sealed class BrokenLayout : ILayout
    {
        public string Id => "broken";

        public string Summary => "throws";

        public Composition Compose(Resume resume, LayoutContext context) =>
            throw new InvalidOperationException("the layout is broken");
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'a');
            return buffer.Length;
        }
    }
}
