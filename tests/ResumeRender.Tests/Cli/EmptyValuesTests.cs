using ResumeRender.Cli.Commands.Words;
using ResumeRender.Cli.Host;

namespace ResumeRender.Tests.Cli;

public sealed class EmptyValuesTests
{
    [Theory]
    [InlineData("pdf me.txt --name= -o x.pdf", "pdf me.txt --name  -o x.pdf")]
    [InlineData("pdf me.txt --name=Ann --link=GitHub=", "pdf me.txt --name=Ann --link=GitHub=")]
    [InlineData("pdf -- --name=", "pdf -- --name=")]
    public void An_option_that_ends_in_its_equals_sign_has_an_empty_value(string typed, string meant) =>
        Assert.Equal(meant.Split(' '), EmptyValues.Apart(typed.Split(' ')));

    [Fact]
    public void Messages_that_nobody_can_read_disturb_nothing()
    {
        if (!File.Exists("/dev/full"))
            return;
        using var full = new FileStream(
            "/dev/full",
            FileMode.Open,
            FileAccess.Write,
            FileShare.ReadWrite,
            bufferSize: 0
        );
        using var messages = new StreamWriter(new BestEffortStream(full)) { AutoFlush = true };

        messages.WriteLine("lost");
    }
}
