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
    [InlineData("--completely-different")]
    [InlineData("--zzzzz")]
    public void What_is_like_nothing_gets_no_guess(string typed) => Assert.Null(Spelling.Nearest(typed, Options));
}
