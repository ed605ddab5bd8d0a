using System.Runtime.CompilerServices;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Tests.Reading;

/// <summary>Plays the examples of Steps.md: lines before a step, lines after it.</summary>
public class ReadingStepTests
{
    private const string Fence = "````";

    public static TheoryData<string> Steps => [.. ReadingSteps.All.Select(static s => s.Name)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_turns_the_lines_before_into_those_after(string name)
    {
        var (before, after) = ExampleOf(name);
        var lines = Scan(before[..^1]);
        var untouched = Show(lines);

        ReadingSteps.All.Single(s => s.Name == name).Apply(lines, new DiagnosticBag());

        Assert.Equal(after, Show(lines));
        Assert.NotEqual(untouched, Show(lines));
    }

    [Fact]
    public void Every_example_names_a_step() =>
        Assert.Equal(
            ReadingSteps.All.Select(static s => s.Name),
            File.ReadAllLines(Document()).Where(static l => l.StartsWith("## ")).Select(static l => l[3..])
        );

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_leaves_alone_what_needs_no_mending(string name)
    {
        var lines = Scan("""
            Jane Moss
            Carpenter
            jane@example.com

            Experience

            Joiner, Hill & Dale, York, 2019 – 2021
            - Built 40 window frames
            - Trained two apprentices

            Education

            Diploma in Carpentry, York College, 2018
            """);
        var before = Show(lines);
        var diagnostics = new DiagnosticBag();

        ReadingSteps.All.Single(s => s.Name == name).Apply(lines, diagnostics);

        Assert.Equal(before, Show(lines));
        Assert.Empty(diagnostics.ToImmutable());
    }

    private static List<Line> Scan(string text) =>
        [.. LineScanner.Scan(new SourceText("example.txt", text), new DiagnosticBag())];

    private static string Show(List<Line> lines) => string.Concat(lines.Select(static line =>
        line.Form switch
        {
            LineForm.Blank => "",
            LineForm.Bullet => $"• {line.Text}",
            _ => line.HeadingLevel > 0 ? $"{new string('#', line.HeadingLevel)} {line.Text}" : line.Text.Trim(),
        } + "\n"));

    private static (string Before, string After) ExampleOf(string name)
    {
        var text = File.ReadAllText(Document());
        var start = text.IndexOf($"## {name}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"Steps.md has no example of the step that {name}");
        return (Part("before"), Part("after"));

        string Part(string what)
        {
            var fence = $"{Fence}{what}\n";
            var from = text.IndexOf(fence, start, StringComparison.Ordinal) + fence.Length;
            return text[from..text.IndexOf($"{Fence}\n", from, StringComparison.Ordinal)];
        }
    }

    private static string Document([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "Steps.md");
}
