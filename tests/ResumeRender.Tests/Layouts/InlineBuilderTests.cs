using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Tests.Layouts;

/// <summary>What is shown of an address; the link itself is always whole.</summary>
public sealed class InlineBuilderTests
{
    [Theory]
    [InlineData("https://www.example.org/", "example.org")]
    [InlineData("https://example.org/kim?tab=work", "example.org/kim?tab=work")]
    [InlineData(
        "https://example.org/ferries/timetables?from=dublin&to=holyhead&day=1",
        "example.org/ferries/timetables"
    )]
    [InlineData(
        "https://example.org/a-long-report-about-ferries/#chapter-seventeen",
        "example.org/a-long-report-about-ferries"
    )]
    public void An_address_is_shown_as_host_and_path(string uri, string shown)
    {
        var link = Assert.IsType<LinkInline>(
            Assert.Single(
                new InlineBuilder().AddLink(new WebLink(uri), new TextStyle("Source Sans 3", Length.Pt(10))).Build()
            )
        );

        Assert.Equal(uri, link.Uri);
        Assert.Equal(shown, Assert.Single(link.Content).Text);
    }

    [Theory]
    [InlineData("jane@example.com", true)]
    [InlineData("jane@bücher.example", true)]
    [InlineData("jane doe@example.com", false)]
    [InlineData("jane@example.com jane@work.example", false)]
    [InlineData("jane@example.com\tand by post", false)]
    [InlineData("jane\u00A0@example.com", false)]
    [InlineData("jane@exam\u0000ple.com", false)]
    [InlineData("jane at example.com", false)]
    [InlineData("on-request", false)]
    [InlineData("@jane", false)]
    [InlineData("jane@", false)]
    public void What_stands_for_an_email_address_is_shown_and_only_an_address_is_a_link(string email, bool isLink)
    {
        var shown = Assert.Single(
            new InlineBuilder()
                .AddEmail(new ContactValue(email), new TextStyle("Source Sans 3", Length.Pt(10)))
                .Build()
        );

        Assert.Equal(isLink ? "mailto:" + email : null, (shown as LinkInline)?.Uri);
        Assert.Equal(email, shown is LinkInline link ? Assert.Single(link.Content).Text : ((TextInline)shown).Text);
    }
}
