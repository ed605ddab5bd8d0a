using ResumeRender.Parsing;
using ResumeRender.Parsing.Text;

namespace ResumeRender.Tests.Parsing;

/// <summary>Which texts are addresses of pages, and which are phone numbers.</summary>
public class LinkAndPhoneTests
{
    [Theory]
    [InlineData("me.dev", "https://me.dev")]
    [InlineData("linkedin.com/in/x", "https://linkedin.com/in/x")]
    [InlineData("www.x.org/y", "https://www.x.org/y")]
    [InlineData("www.painter.restaurant", "https://www.painter.restaurant")]
    [InlineData("Www.painter.de", "https://Www.painter.de")]
    [InlineData("mei.com.tr", "https://mei.com.tr")]
    [InlineData("HTTPS://me.dev", "HTTPS://me.dev")]
    [InlineData("mailto:me@example.com", "mailto:me@example.com")]
    [InlineData("tel:+4420", "tel:+4420")]
    public void Addresses_become_links(string text, string uri) => Assert.Equal(uri, LinkReader.ToUri(text));

    [Theory]
    [InlineData("report.pdf")]
    [InlineData("node.js")]
    [InlineData("Node.js")]
    [InlineData("ASP.NET")]
    [InlineData("asp.net")]
    [InlineData("socket.io")]
    [InlineData("e.g.")]
    [InlineData("i.e.")]
    [InlineData("Booking.com")]
    [InlineData("B.Sc.")]
    [InlineData("v2.0.1")]
    [InlineData("readme.md")]
    [InlineData("www.")]
    [InlineData("javascript:alert(1)")]
    [InlineData("javascript://me.dev/%0aalert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,hello")]
    [InlineData("vbscript:x")]
    public void Other_texts_stay_texts(string text) => Assert.Null(LinkReader.ToUri(text));

    [Theory]
    [InlineData("+44 20 7946 0123")]
    [InlineData("0044 20 7946 0123")]
    [InlineData("(503) 555-0123")]
    [InlineData("+1 (503) 555.0123 ext. 12")]
    [InlineData("503-555-0123, ext 4")]
    [InlineData("503-555-0123 x12")]
    [InlineData("503-555-0123 extension 12")]
    [InlineData("503-555-0123 #12")]
    [InlineData("+49 (0)30 / 123 456-78")]
    [InlineData("06.12.34.56.78")]
    [InlineData("(+91) 98765 43210")]
    [InlineData("+971·50·123·4567")]
    [InlineData("٠٥٠ ١٢٣ ٤٥٦٧")]
    public void Phone_numbers_of_many_countries_are_known(string text) => Assert.True(PhoneReader.IsPhone(text));

    [Theory]
    [InlineData("2019 - 2021")]
    [InlineData("2019-05-31")]
    [InlineData("12345")]
    [InlineData("1234567890123456")]
    [InlineData("Room 1234567")]
    [InlineData("12/05/2019")]
    public void Other_numbers_are_no_phones(string text) => Assert.False(PhoneReader.IsPhone(text));
}
