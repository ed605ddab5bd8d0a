using ResumeRender.Diagnostics;

namespace ResumeRender.Tests.Cli;

public sealed class SpellingTests
{
    private static readonly string[] Options = ["--name", "--email", "--layout", "--link", "--paper", "--accent"];

    [Theory]
    [InlineData("--nme", "--name")]
    [InlineData("--layuot", "--layout")]
    [InlineData("--mail", "--email")]
    [InlineData("--lay", "--layout")]
    [InlineData("--NAME", "--name")]
    public void A_slip_of_the_finger_is_seen_through(string typed, string meant) =>
        Assert.Equal(meant, Spelling.Nearest(typed, Options));

    [Theory]
    [InlineData("startdate", "statdate", 1)]
    [InlineData("startdate", "stratdate", 1)]
    [InlineData("highlights", "higlihgts", 2)]
    [InlineData("email", "emaail", 1)]
    [InlineData("", "ab", 2)]
    [InlineData("location", "url", 8)]
    [InlineData("Name", "nAME", 0)]
    public void Each_letter_added_dropped_replaced_or_swapped_counts(string left, string right, int distance)
    {
        Assert.Equal(distance, Spelling.Distance(left, right));
        Assert.Equal(distance, Spelling.Distance(right, left));
        if (distance > 0)
            Assert.True(Spelling.MayBeWithin(left, right, distance));
    }

    [Fact]
    public void Words_of_other_letters_need_no_count() => Assert.False(Spelling.MayBeWithin("summary", "keywords", 2));

    [Theory]
    [InlineData("--completely-different")]
    [InlineData("--zzzzz")]
    public void What_is_like_nothing_gets_no_guess(string typed) => Assert.Null(Spelling.Nearest(typed, Options));
}
