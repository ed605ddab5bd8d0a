using System.Text;
using ResumeRender.Cli;
using ResumeRender.Cli.Commands;
using ResumeRender.Cli.Commands.Help;
using ResumeRender.Cli.Host;
using ResumeRender.Layouts;

namespace ResumeRender.Tests.Cli;

/// <summary>Help is as wide as the terminal, whole in every word, and leaves no option without its heading.</summary>
public sealed class HelpTests
{
    private static readonly string[] Commands =
    [
        "",
        .. CommandTree
            .Build(BuiltInLayouts.Catalog, Host(new MemoryStream(), 80))
            .Subcommands.Select(static c => c.Name),
    ];

    public static TheoryData<string, int> CommandsAtWidths
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var command in Commands)
            {
                foreach (var width in new[] { 40, 60, 80, 120 })
                    data.Add(command, width);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(CommandsAtWidths))]
    public void No_line_is_wider_than_the_terminal_unless_it_is_one_word(string command, int width)
    {
        foreach (var line in HelpOf(command, width))
            Assert.True(line.Length <= width || IsLabelOrWord(line), $"{line.Length} columns of {width}: {line}");
    }

    [Theory]
    [MemberData(nameof(CommandsAtWidths))]
    public void No_word_is_broken(string command, int width) =>
        Assert.Equal(Words(HelpOf(command, 120)), Words(HelpOf(command, width)));

    [Theory]
    [MemberData(nameof(CommandsAtWidths))]
    public void Every_option_stands_under_a_heading(string command, int width) =>
        Assert.DoesNotContain("Others:", HelpOf(command, width));

    [Fact]
    public void Text_is_broken_between_words_only()
    {
        Assert.Equal(["one two", "three"], TextWrap.Lines("one two three", 9));
        Assert.Equal(["a", "longestword", "b"], TextWrap.Lines("a longestword b", 5));
    }

    [Fact]
    public void A_command_is_broken_before_its_options_as_a_shell_reads_it()
    {
        Assert.Equal(
            ["pdf me.txt \\", "    --name \"Alex Tan\" \\", "    -o alex.pdf"],
            TextWrap.CommandLines("pdf me.txt --name \"Alex Tan\" -o alex.pdf", 26));
        Assert.Equal(["pdf me.txt -o alex.pdf"], TextWrap.CommandLines("pdf me.txt -o alex.pdf", 26));
        Assert.Equal(
            ["pdf - -o - < me.txt \\", "    > me.pdf"],
            TextWrap.CommandLines("pdf - -o - < me.txt > me.pdf", 22)
        );
    }

    /// <summary>What cannot be broken: a label, or a word in its column.</summary>
    private static bool IsLabelOrWord(string line) =>
        line.TrimStart() is var text
        && (text.StartsWith('-') || !text.TrimEnd('\\', ' ').Contains(' ', StringComparison.Ordinal));

    private static List<string> Words(IEnumerable<string> lines) =>
        [
            .. lines
                .SelectMany(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(static word => word != "\\")
                .Order(StringComparer.Ordinal),
        ];

    private static string[] HelpOf(string command, int width)
    {
        using var output = new MemoryStream();
        string[] args = command.Length == 0 ? ["--help"] : [command, "--help"];
        Assert.Equal(ExitCode.Done, ResumeCli.Run(args, BuiltInLayouts.Catalog, Host(output, width)));
        return Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n');
    }

    private static CliHost Host(Stream output, int width) => new()
    {
        Input = Stream.Null,
        Output = output,
        Error = TextWriter.Null,
        WorkingFolder = "/",
        TerminalColumns = width,
    };
}
