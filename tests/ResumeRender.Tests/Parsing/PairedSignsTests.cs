using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Markdown.Signs;

namespace ResumeRender.Tests.Parsing;

/// <summary>Paragraphs with more stars and underscores than anybody writes: what one means does not depend on how
/// many stand before it.</summary>
public sealed class PairedSignsTests
{
    private const string Head = "# Jana Vrba\n\njana.vrba@example.org\n\n## Experience\n\n";

    [Theory]
    [InlineData("**Built {0}** bridges")]
    [InlineData("***Built {0}*** *and* led")]
    [InlineData("Built **bridge {0}** at `a*b` and _mended_ ~~cut~~ it")]
    [InlineData("[**Bridge {0}**](https://example.org) of __steel__")]
    [InlineData("Built **the *old {0}* bridge** of 2*3*4")]
    public void Each_line_means_the_same_however_many_stand_before_it(string line)
    {
        var lines = Of(Text(line, 2_000)).Split('/');
        Assert.Equal(2_000, lines.Length);
        Assert.Equal(Of(Text(line, 1)), lines[0]);
        var alike = lines.Select(static (l, i) => l.Replace($"{1000 + i}", "N", StringComparison.Ordinal));
        Assert.Single(alike.Distinct());
    }

    [Fact]
    public void Signs_that_all_wait_for_a_partner_are_given_up()
    {
        Assert.NotNull(MarkdownParser.TryParse(Text("*a {0} **b", 400)));
        Assert.Null(MarkdownParser.TryParse(Text("*a {0} **b", 4_000)));
        Assert.NotNull(MarkdownParser.TryParse(Text("*a {0}* **b**", 4_000)));
    }

    private static SourceText Text(string line, int count) =>
        new("cv.md", Head + string.Join('\n', Enumerable.Range(1000, count).Select(i => string.Format(null, line, i))));

    /// <summary>The pieces of the last paragraph, those in an emphasis or link in brackets; lines are parted by a
    /// stroke.</summary>
    private static string Of(SourceText source)
    {
        ContainerInline pieces = MarkdownParser.TryParse(source)!.OfType<ParagraphBlock>().Last().Inline!;
        return string.Concat(pieces.Select(Shown));
    }

    private static string Shown(ContainerInline container) => string.Concat(container.Select(Shown));

    private static string? Shown(Inline inline) => inline switch
    {
        LineBreakInline => "/",
        EmphasisInline emphasis => $"{emphasis.DelimiterChar}{emphasis.DelimiterCount}({Shown(emphasis)})",
        LinkInline link => $"[{Shown(link)}]",
        ContainerInline other => $"{other.GetType().Name}({Shown(other)})",
        CodeInline code => $"`{code.Content}`",
        _ => inline.ToString(),
    };
}
