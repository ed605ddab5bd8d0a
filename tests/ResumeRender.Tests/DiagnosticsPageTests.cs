using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ResumeRender.Tests;

public sealed partial class DiagnosticsPageTests
{
    [Fact]
    public void The_page_of_messages_lists_exactly_the_codes_of_the_program()
    {
        var inCode = Directory
            .EnumerateFiles(Path.Combine(Root(), "src"), "*Diagnostics.cs", SearchOption.AllDirectories)
            .Where(static f =>
                !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            )
            .SelectMany(static f => Codes().Matches(File.ReadAllText(f)).Select(static m => m.Value));
        var inPage = Rows()
            .Matches(File.ReadAllText(Path.Combine(Root(), "docs", "diagnostics.md")))
            .Select(static m => m.Groups[1].Value);

        Assert.Equal(inCode.Distinct().Order(StringComparer.Ordinal), inPage);
    }

    [Fact]
    public void Every_code_has_a_cause_and_a_cure()
    {
        var rows = File.ReadLines(Path.Combine(Root(), "docs", "diagnostics.md")).Where(static l => Rows().IsMatch(l));

        Assert.All(rows, static row =>
        {
            // A bar inside of a cell would need a backslash, and then it is not a bar of the table.
            var cells = Bars().Split(row.Trim().Trim('|')).Select(static c => c.Trim()).ToList();
            Assert.True(
                cells.Count == 5 && cells.TrueForAll(static c => c.Length > 0),
                $"`{row}` needs a code, a weight, what it says, why it comes and what to do"
            );
            Assert.Contains(cells[1], (string[])["error", "warning", "note"]);
        });
    }

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath("../..", Path.GetDirectoryName(file)!);

    [GeneratedRegex(@"RR\d{4}(?="")")]
    private static partial Regex Codes();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bars();

    [GeneratedRegex(@"^\| (RR\d{4}) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
