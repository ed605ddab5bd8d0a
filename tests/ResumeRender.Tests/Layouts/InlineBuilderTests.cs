using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Tests.Layouts;

/// <summary>What is shown of an address; the link behind it is always the whole.</summary>
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
}
