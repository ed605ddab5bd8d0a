using System.Text;
using System.Text.Json;
using ResumeRender.Cli;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Reporting;
using ResumeRender.Layouts;

namespace ResumeRender.Tests.Cli;

/// <summary>Whatever a file is called, its name upsets no terminal and breaks no line of JSON.</summary>
public sealed class SafeMessagesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names =>
        [
            "a \"quoted\" name", "a `ticked` one", "an odd ` tick", "with\nline\nends", "with \u001b[31mcolour",
            "with a bell\a", "turned \u202E around", "back\\slash", "tab\tbed", "\u0085next", "half \uD83D pair",
            new string('n', 3000),
            "long/" + string.Join('/', Enumerable.Repeat(new string('d', 200), 15)),
            "*[" + new string('x', 500),
            "'; rm -rf ~ #",
        ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_is_shown_safely(string name)
    {
        File.WriteAllText(_folder.File("me.txt"), "Robin Aster\n\nSkills\n\nPython, SQL\n");
        string[][] commands =
        [
            ["pdf", name],
            ["pdf", name + ".txt"],
            [name + ".txt"],
            ["pdf", name + "*.txt"],
            ["pdf", "https://example.com/" + name],
            ["pdf", "me.txt", "-o", name + "/out.pdf"],
            ["pdf", "me.txt", "--photo", name],
            ["pdf", "me.txt", "--layout", name],
            ["pdf", "me.txt", "--" + name],
            ["new", name + ".docx"],
            ["new", "me.md", name],
            ["new-layout", name],
            [name],
            ["pdf", "me.txt", "--font-file", name],
            ["convert", "me.txt", "-o", name + ".xyz"],
            ["new", "me.md", "--lang", name],
        ];
        foreach (var command in commands)
        {
            foreach (var format in DiagnosticReporter.Formats)
                Check([.. command, "--diagnostics", format], format);
        }
    }

    [Fact]
    public void A_written_file_is_told_safely()
    {
        File.WriteAllText(_folder.File("me.txt"), "Robin Aster\n\nSkills\n\nPython, SQL\n");
        foreach (var format in DiagnosticReporter.Formats)
            Check(
                ["text", "me.txt", "-o", "a \"b\" \u001b[31m\u202E.txt", "--diagnostics", format],
                format,
                ExitCode.Done
            );
    }

    private void Check(string[] args, string format, int? expected = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = ResumeCli.Run(
            args,
            BuiltInLayouts.Catalog,
            new CliHost
            {
                Input = Stream.Null,
                Output = output,
                Error = error,
                WorkingFolder = _folder.Path,
            }
        );
        Assert.True(
            expected is null ? exitCode != ExitCode.Bug : exitCode == expected,
            $"{string.Join(' ', args)}: exit {exitCode}: {error}"
        );
        var told = error + Encoding.UTF8.GetString(output.ToArray());
        Assert.DoesNotContain(told, static c => c != '\n' && ControlCharacters.IsDangerous(c));
        if (format != "json")
            return;
        foreach (var line in told.TrimEnd('\n').Split('\n'))
            JsonDocument.Parse(line).Dispose();
    }
}
