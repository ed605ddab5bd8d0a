using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing;

namespace ResumeRender.Tests.Parsing;

public class InputDecoderTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Utf8_is_read_with_and_without_a_mark()
    {
        Assert.Equal("Zoë – 5", Decode(Encoding.UTF8.GetBytes("Zoë – 5")));
        Assert.Equal("Zoë", Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Zoë")]));
        Assert.Equal(0, _diagnostics.Count);
    }

    [Fact]
    public void Utf16_is_read_by_its_mark()
    {
        Assert.Equal("Zoë", Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Zoë")]));
        Assert.Equal("Zoë", Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Zoë")]));
    }

    [Fact]
    public void Utf16_without_a_mark_is_known_by_its_zeros()
    {
        Assert.Equal("Zoë – Köchin, “5 €”\n", Decode(Encoding.Unicode.GetBytes("Zoë – Köchin, “5 €”\n")));
        Assert.Equal("Zoë – Köchin\n", Decode(Encoding.BigEndianUnicode.GetBytes("Zoë – Köchin\n")));
        Assert.Equal(0, _diagnostics.Count);
    }

    [Fact]
    public void Characters_that_another_program_lost_are_told_once_with_their_number()
    {
        Assert.Equal("Zo\uFFFD, K\uFFFDchin", Decode(Encoding.UTF8.GetBytes("Zo\uFFFD, K\uFFFDchin")));
        Assert.Equal(["RR1016"], Codes());
        Assert.Equal(
            "2 characters are lost: `\uFFFD` stands in their place",
            Assert.Single(_diagnostics.ToImmutable()).Message
        );
    }

    [Fact]
    public void Windows_1252_is_read_with_a_warning()
    {
        Assert.Equal("Zoë – “5 €”", Decode([0x5A, 0x6F, 0xEB, 0x20, 0x96, 0x20, 0x93, 0x35, 0x20, 0x80, 0x94]));
        Assert.Equal(["RR1003"], Codes());
    }

    [Theory]
    [InlineData("JosÃ© â€“ 5â‚¬ itâ€™s â€œfineâ€\u009d", "José – 5€ it’s “fine”")]
    [InlineData("JosÃ© â€œfineâ€\uFFFD", "José “fine”")]
    [InlineData("Zo\u00c3\u00ab \u00e2\u0080\u0093 K\u00c3\u00b6ln", "Zoë – Köln")]
    [InlineData("JosÃƒÂ© KÃƒÂ¶ln", "José Köln")]
    [InlineData("Å½ofia ÄŒernÃ¡", "Žofia Černá")]
    public void Utf8_that_was_read_as_Windows_1252_is_mended_with_a_warning(string spoilt, string meant)
    {
        Assert.Equal(meant, Decode(Encoding.UTF8.GetBytes(spoilt)));
        Assert.Equal(["RR1022"], Codes());
    }

    [Theory]
    [InlineData("SÃO Paulo, Ângela, â la carte")]
    [InlineData("José – JosÃ© KÃ¶ln")]
    [InlineData("one Ã© alone")]
    public void Text_that_is_only_in_part_like_that_stays(string text)
    {
        Assert.Equal(text, Decode(Encoding.UTF8.GetBytes(text)));
        Assert.Empty(Codes());
    }

    [Fact]
    public void A_stray_byte_does_not_spoil_the_rest_and_is_told_with_its_place()
    {
        Assert.Equal("Zoë – Köln\nnaïve", Decode([.. Encoding.UTF8.GetBytes("Zoë – Köln\nna"), 0xEF, 0x76, 0x65]));
        var diagnostic = Assert.Single(_diagnostics.ToImmutable());
        Assert.Equal("RR1021", diagnostic.Code);
        Assert.Equal((2, 3), diagnostic.Span.Source!.PositionOf(diagnostic.Span.Start));
    }

    [Theory]
    [InlineData("<html><head><meta charset=\"iso-8859-2\">")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=windows-1250'>")]
    [InlineData("<?xml version=\"1.0\" encoding='iso-8859-2'?>")]
    public void A_page_is_read_in_the_code_page_that_it_names(string head)
    {
        Assert.Equal($"{head}Łukasz", Decode([.. Encoding.ASCII.GetBytes(head), 0xA3, .. "ukasz"u8]));
        Assert.Equal(["RR1020"], Codes());
    }

    [Theory]
    [InlineData("<meta charset=iso-8859-1>")]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("<meta charset=no-such>")]
    [InlineData("charset=iso-8859-2 ")]
    public void Where_no_other_is_named_it_is_Windows_1252(string head)
    {
        Assert.Equal($"{head}Zoë", Decode([.. Encoding.ASCII.GetBytes(head), .. "Zo"u8, 0xEB]));
        Assert.Equal(["RR1003"], Codes());
    }

    [Fact]
    public void A_nul_means_that_it_is_no_text()
    {
        Assert.Equal("", Decode([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00]));
        Assert.Equal(["RR1002"], Codes());
        Assert.True(_diagnostics.HasErrors);
    }

    [Fact]
    public void Too_much_is_an_error_that_names_the_limit()
    {
        Assert.Equal("", Decode(new byte[InputDecoder.MaxBytes + 1]));
        Assert.Contains("10000000", Assert.Single(_diagnostics.ToImmutable()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_input_is_an_error()
    {
        Assert.Equal(" \n", Decode(" \n"u8));
        Assert.Equal(["RR1005"], Codes());
    }

    [Theory]
    [InlineData("Zoe\u0308", "Zoë")]
    [InlineData("Vie\u0323\u0302t", "Việt")]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8", "한국")]
    [InlineData("q\u0308", "q\u0308")]
    public void Letters_are_composed(string input, string expected) =>
        Assert.Equal(expected, Decode(Encoding.UTF8.GetBytes(input)));

    [Theory]
    [InlineData("a\u200Bb\uFEFFc", "abc", "zero-width")]
    [InlineData("a\u00ADb", "ab", "soft hyphens")]
    [InlineData("a\u202Eb", "ab", "direction")]
    [InlineData("a\u0007b\u0081c", "abc", "control")]
    [InlineData("a\uE000b", "ab", "private use")]
    [InlineData("a\uFDD0b", "ab", "noncharacters")]
    public void Characters_that_nobody_sees_are_left_out_and_counted(string input, string expected, string kind)
    {
        Assert.Equal(expected, Decode(Encoding.UTF8.GetBytes(input)));
        Assert.Contains(kind, Assert.Single(_diagnostics.ToImmutable()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bullets_of_symbol_fonts_become_bullets() =>
        Assert.Equal("• Led", Decode(Encoding.UTF8.GetBytes("\uF0B7 Led")));

    [Fact]
    public void Line_ends_and_tabs_stay() => Assert.Equal("a\tb\r\nc", Decode("a\tb\r\nc"u8));

    private string Decode(ReadOnlySpan<byte> bytes) => InputDecoder.Decode("me.txt", bytes, _diagnostics).Text;

    private IEnumerable<string> Codes() => _diagnostics.ToImmutable().Select(d => d.Code);
}
