using ResumeRender.Model;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Tests.Reading.Contact;

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
    [InlineData("+1 (650) 555-0142 ext. 12", "tel:+16505550142;ext=12")]
    [InlineData("650-555-0142 x12", "tel:6505550142;ext=12")]
    [InlineData("650-555-0142, extension 12", "tel:6505550142;ext=12")]
    [InlineData("+16505550142;ext=12", "tel:+16505550142;ext=12")]
    [InlineData("650.555.0142 #12", "tel:6505550142;ext=12")]
    [InlineData("+34 915 55 01 42 int. 5", "tel:+34915550142;ext=5")]
    [InlineData("+49 30 9018200 Durchwahl 11", "tel:+49309018200;ext=11")]
    [InlineData("+49 30 9018200 (DW 11)", "tel:+49309018200;ext=11")]
    [InlineData("+33 1 99 00 12 34 poste 210", "tel:+33199001234;ext=210")]
    [InlineData("+55 11 95555-0142 ramal 7", "tel:+5511955550142;ext=7")]
    [InlineData("+7 495 555-01-42 доб. 12", "tel:+74955550142;ext=12")]
    [InlineData("+31 20 555 01 42 toestel 31", "tel:+31205550142;ext=31")]
    [InlineData("+48 22 555 01 42 wew. 15", "tel:+48225550142;ext=15")]
    [InlineData("+90 212 555 01 42 dahili 8", "tel:+902125550142;ext=8")]
    [InlineData("+420 222 555 142 linka 3", "tel:+420222555142;ext=3")]
    [InlineData("+86 10 5550 1420 转 801", "tel:+861055501420;ext=801")]
    [InlineData("02-555-0142 내선 12", "tel:025550142;ext=12")]
    [InlineData("+44 (0)20 7946 0123", "tel:+442079460123")]
    [InlineData("+44 020 7946 0123", "tel:+442079460123")]
    [InlineData("+49 (0) 30 901820-11", "tel:+493090182011")]
    [InlineData("+49 (030) 901820", "tel:+4930901820")]
    [InlineData("0044 20 7946 0123", "tel:+442079460123")]
    [InlineData("0049 (0)30 901820", "tel:+4930901820")]
    [InlineData("+39 06 5555 0142", "tel:+390655550142")]
    [InlineData("020 7946 0123", "tel:02079460123")]
    [InlineData("(503) 555-0123", "tel:5035550123")]
    [InlineData("+49 30 901820-11/12", "tel:+493090182011")]
    [InlineData("0171 / 123 45 67", "tel:01711234567")]
    [InlineData("tel:+65-8000-1234", "tel:+6580001234")]
    [InlineData("Mobile: +47 400 55 512", "tel:+4740055512")]
    [InlineData("+353 85 555 0142 (mobile)", "tel:+353855550142")]
    [InlineData("٠٥٠ ١٢٣ ٤٥٦٧", "tel:0501234567")]
    [InlineData("＋81 90 1234 5678", "tel:+819012345678")]
    [InlineData("1-800-FLOWERS", null)]
    [InlineData("ask for it", null)]
    [InlineData("2019", null)]
    public void A_number_dials_what_was_written(string written, string? uri)
    {
        var parts = PhoneNumber.Parts(written);
        Assert.Equal(written, string.Concat(parts.Select(static p => p.Text)));
        Assert.Equal([uri], parts.Select(static p => p.Uri));
    }

    [Theory]
    [InlineData("+1 650 555 0142 / +1 650 555 0143", "tel:+16505550142", "tel:+16505550143")]
    [InlineData("650-555-0142 or 650-555-0143", "tel:6505550142", "tel:6505550143")]
    [InlineData("650-555-0142, 650-555-0143 ext 4", "tel:6505550142", "tel:6505550143;ext=4")]
    [InlineData("650-555-0142 ext. 4; 650-555-0143", "tel:6505550142;ext=4", "tel:6505550143")]
    [InlineData("030 9018200 oder 0171 1234567", "tel:0309018200", "tel:01711234567")]
    [InlineData("+33 1 99 00 12 34 ou +33 6 99 00 12 34", "tel:+33199001234", "tel:+33699001234")]
    public void Of_two_numbers_each_dials_its_own(string written, string first, string second)
    {
        var parts = PhoneNumber.Parts(written);
        Assert.Equal(written, string.Concat(parts.Select(static p => p.Text)));
        Assert.Equal([first, second], parts.Select(static p => p.Uri).Where(static u => u is not null));
    }

    [Theory]
    [InlineData("2019 - 2021")]
    [InlineData("2556 – 2560")]
    [InlineData("1398-1402")]
    [InlineData("۱۳۹۰ - ۱۳۹۴")]
    [InlineData("04101-000")]
    [InlineData("12345-6789")]
    [InlineData("1234-567")]
    [InlineData("2019-05-31")]
    [InlineData("12345")]
    [InlineData("1234567890123456")]
    [InlineData("Room 1234567")]
    [InlineData("12/05/2019")]
    public void Other_numbers_are_no_phones(string text) => Assert.False(PhoneReader.IsPhone(text));
}
