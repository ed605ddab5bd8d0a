namespace ResumeRender.Tests.House;

/// <summary>An exception never grows, and goes when it is not needed.</summary>
public sealed class ExceptionListTests
{
    private const int Limit = 10;

    [Theory]
    [InlineData(10)]
    [InlineData(1)]
    public void What_keeps_the_rule_needs_no_exception(int count) => Assert.Empty(Faults(count));

    [Fact]
    public void What_breaks_the_rule_is_named() =>
        Assert.Equal(["a.cs has 11, and 10 are allowed: part it"], Faults(11));

    [Theory]
    [InlineData(12)]
    [InlineData(11)]
    public void An_exception_covers_what_it_was_made_for(int count) => Assert.Empty(Faults(count, own: 12));

    [Fact]
    public void It_covers_no_growth() => Assert.Equal(["a.cs has grown from 12 to 13: part it"], Faults(13, own: 12));

    [Theory]
    [InlineData(10)]
    [InlineData(0)]
    public void It_goes_with_the_breach(int count) =>
        Assert.Equal(["a.cs keeps the rule by now: take its line out of the exceptions"], Faults(count, own: 12));

    [Fact]
    public void It_goes_with_the_file() =>
        Assert.Equal(
            ["a.cs keeps the rule by now: take its line out of the exceptions"],
            new ExceptionList(new Dictionary<string, int> { ["a.cs"] = 12 }).Faults(Limit, [])
        );

    private static IEnumerable<string> Faults(int count, int? own = null) =>
        new ExceptionList(own is { } most ? new Dictionary<string, int> { ["a.cs"] = most } : []).Faults(
            Limit,
            [("a.cs", count)]
        );
}
