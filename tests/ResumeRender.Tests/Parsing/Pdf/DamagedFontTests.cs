using System.Text;
using ResumeRender.Parsing.Pdf.Damage;

namespace ResumeRender.Tests.Parsing.Pdf;

/// <summary>What fonts in a PDF say of themselves is believed within bounds.</summary>
public sealed class DamagedFontTests
{
    [Theory]
    [InlineData("<0024> <0029> <0041>", "<0024> <0029> <0041>")]
    [InlineData("<0000> <FFFF> <0000>", "<0000> <FFFF> <0000>")]
    [InlineData("<00> <02> [<0041> <0042> <0043>]", "<00> <02> [<0041> <0042> <0043>]")]
    [InlineData("<00000000> <FFFFFFFF> <0041>", "<00000000> <00000000> <0041>")]
    [InlineData("<0029> <0024> <0041>", "<0029> <0029> <0041>")]
    [InlineData("<0029> <00000030> <0041>", "<0029> <0029> <0041>")]
    [InlineData("<0001> <0002> <0041>\n<0003> <> <0043>", "<0001> <0002> <0041>\n<0003> <0003> <0043>")]
    [InlineData("<0001>", "<0001>")]
    public void A_range_of_codes_that_cannot_be_right_is_its_first_code(string ranges, string bounded)
    {
        var stream = $"1 beginbfrange\n{ranges}\nendbfrange\n2 beginbfchar <0001> <FFFF> endbfchar";
        var expected = stream.Replace(ranges, bounded, StringComparison.Ordinal);

        Assert.Equal(expected, Bound(stream));
    }

    [Fact]
    public void All_ranges_together_are_bounded_too()
    {
        var many = string.Concat(Enumerable.Repeat("<0000> <FFFF> <0000>\n", 1000));

        Assert.Equal(15, Bound($"beginbfrange\n{many}endbfrange").Split("<FFFF>").Length - 1);
    }

    [Theory]
    [InlineData("1 begincodespacerange <00> <FF> endcodespacerange", null)]
    [InlineData("2 beginbfchar <01> <0041> <02> <0042> endbfchar", null)]
    [InlineData("1 1e9 begincodespacerange <0> <F>", "1  2 begincodespacerange <0> <F>")]
    [InlineData("99999 beginbfchar\n<01> <0041>\nendbfchar", " 2 beginbfchar\n<01> <0041>\nendbfchar")]
    [InlineData("1.5e8 begincidrange <01> <02> 7 endcidrange", " 2 begincidrange <01> <02> 7 endcidrange")]
    [InlineData("7777777 begincidchar <01> 7", " 1 begincidchar <01> 7")]
    [InlineData("-1 beginnotdefrange endnotdefrange", null)]
    [InlineData("beginbfrange endbfrange", " 0 beginbfrange endbfrange")]
    [InlineData("(begin here)", null)]
    public void A_map_has_no_more_lines_than_it_has_strings(string map, string? bounded) =>
        Assert.Equal(
            bounded ?? map,
            Encoding.Latin1.GetString(CodeCounts.Bound(Encoding.Latin1.GetBytes(map)).Span)
        );

    [Theory]
    [InlineData(3, 20, "name")]
    [InlineData(60_000, 60_000, "eman")]
    public void Names_of_impossible_length_are_hidden(int names, int length, string tag)
    {
        var font = new byte[28 + 6 + (names * 12)];
        "OTTO\0\u0001"u8.CopyTo(font);
        "name"u8.CopyTo(font.AsSpan(12));
        font[23] = 28;
        (font[30], font[31]) = ((byte)(names >> 8), (byte)names);
        for (var at = 34; at < font.Length; at += 12)
            (font[at + 8], font[at + 9]) = ((byte)(length >> 8), (byte)length);

        FontNames.Hide(font);
        Assert.Equal(tag, Encoding.ASCII.GetString(font, 12, 4));
    }

    private static string Bound(string stream) =>
        Encoding.Latin1.GetString(CodeRanges.Bound(Encoding.Latin1.GetBytes(stream)).Span);
}
