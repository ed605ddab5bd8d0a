using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ResumeRender.Tests;

public sealed partial class DiagnosticsPageTests
{
    [Fact]
    public void The_page_of_messages_lists_exactly_the_codes_of_the_program()
    {
        var inCode = Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*Diagnostics.cs", SearchOption.AllDirectories)
            .Where(static f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(static f => Codes().Matches(File.ReadAllText(f)).Select(static m => m.Value));
        var inPage = Rows().Matches(File.ReadAllText(Path.Combine(Root(), "docs", "diagnostics.md"))).Select(static m => m.Groups[1].Value);

        Assert.Equal(inCode.Distinct().Order(StringComparer.Ordinal), inPage);
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath("../..", Path.GetDirectoryName(file)!);

    [GeneratedRegex(@"RR\d{4}(?="")")]
    private static partial Regex Codes();

    [GeneratedRegex(@"^\| (RR\d{4}) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
