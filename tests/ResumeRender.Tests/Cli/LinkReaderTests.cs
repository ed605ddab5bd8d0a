using ResumeRender.Cli.Commands.Options;
using ResumeRender.Cli.Host;

namespace ResumeRender.Tests.Cli;

public sealed class LinkReaderTests
{
    [Theory]
    [InlineData("https://example.com/me", null, "https://example.com/me")]
    [InlineData("github.com/alex", null, "https://github.com/alex")]
    [InlineData("GitHub=https://github.com/alex", "GitHub", "https://github.com/alex")]
    [InlineData("My site = example.com", "My site", "https://example.com")]
    [InlineData("example.com/page?id=1", null, "https://example.com/page?id=1")]
    [InlineData("mailto:alex@example.com", null, "mailto:alex@example.com")]
    public void An_address_may_have_a_label_and_lack_a_scheme(string value, string? label, string uri)
    {
        var link = LinkReader.Read(value);
        Assert.Equal((label, uri), (link.Network, link.Uri));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("two words")]
    [InlineData("word")]
    [InlineData("")]
    public void What_a_page_must_not_lead_to_is_refused(string value) =>
        Assert.Equal(
            "RR9013",
            Assert.Single(Assert.Throws<CommandFailure>(() => LinkReader.Read(value)).Diagnostics).Code
        );
}
