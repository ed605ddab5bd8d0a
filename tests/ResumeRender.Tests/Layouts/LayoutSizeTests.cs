using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ResumeRender.Tests.Layouts;

/// <summary>A look is a file that one reads in a sitting, and shares only what several have in common.</summary>
public sealed class LayoutSizeTests
{
    /// <summary>Lines with a word in them: those of brackets alone are of the width of the page.</summary>
    private const int MostLines = 170;

    private const int FewestUsers = 3;

    public static TheoryData<string> Looks => [.. Files("*Layout.cs").Select(static f => Path.GetFileName(f))];

    public static TheoryData<string> SharedTypes =>
        [
            .. Files("Shared/*.cs")
                .SelectMany(static f =>
                    Regex
                        .Matches(
                            File.ReadAllText(f),
                            @"^(?:internal|public) .*?\b(?:class|record(?: struct)?|struct|interface|enum) (\w+)",
                            RegexOptions.Multiline
                        )
                        .Select(static m => m.Groups[1].Value)
                ),
        ];

    [Theory]
    [MemberData(nameof(Looks))]
    public void A_look_has_at_most_170_lines_that_say_something(string file) =>
        Assert.InRange(
            File.ReadLines(Path.Combine(Folder(), file)).Count(static l => l.Any(char.IsLetter)),
            1,
            MostLines
        );

    [Theory]
    [MemberData(nameof(SharedTypes))]
    public void What_is_shared_is_used_by_three_looks_or_more(string type)
    {
        var users = Files("*Layout.cs")
            .Where(f => Regex.IsMatch(File.ReadAllText(f), $@"\b{type}\b"))
            .Select(static f => Path.GetFileName(f))
            .ToList();
        Assert.True(users.Count >= FewestUsers, $"{type} is used by {users.Count} looks: {string.Join(", ", users)}");
    }

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Folder(), pattern).Order(StringComparer.Ordinal);

    private static string Folder([CallerFilePath] string file = "") =>
        Path.GetFullPath("../../../layouts", Path.GetDirectoryName(file)!);
}
