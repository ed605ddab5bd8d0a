using ResumeRender.Testing;

namespace ResumeRender.Tests.House;

/// <summary>Two files beside each other fit on a screen.</summary>
public sealed class LineWidthTests
{
    private const int Widest = 120;

    private const string RawQuotes = "\"\"\"";

    [Theory]
    [InlineData("src")]
    [InlineData("layouts")]
    [InlineData("tests")]
    [InlineData("samples")]
    public void No_line_of_code_is_wider_than_120_columns(string folder) =>
        Assert.Empty(
            SourceFiles
                .In(folder)
                .SelectMany(static f =>
                    TooWide(File.ReadLines(f)).Select(n => $"{Path.GetRelativePath(Samples.RepositoryRoot, f)}:{n}")
                )
        );

    [Fact]
    public void A_text_in_raw_quotes_is_as_it_is_and_other_lines_are_counted()
    {
        var wide = new string('x', Widest + 1);

        Assert.Equal([2, 6], TooWide(["a", wide, "var b = \"\"\"", wide, "    \"\"\";", wide, wide[1..]]));
    }

    private static IEnumerable<int> TooWide(IEnumerable<string> lines)
    {
        var isRaw = false;
        foreach (var (number, line) in lines.Index())
        {
            var wasRaw = isRaw;
            isRaw ^= line.Split(RawQuotes).Length % 2 == 0;
            var isCounted = !wasRaw && !line.Contains(RawQuotes, StringComparison.Ordinal);
            if (isCounted && line.EnumerateRunes().Count() > Widest)
                yield return number + 1;
        }
    }
}
