using ResumeRender.Layout;
using ResumeRender.Output.Html;

namespace ResumeRender.Tests.Output.Html;

/// <summary>Colours on a dark screen.</summary>
public sealed class DarkColorsTests
{
    [Theory]
    [InlineData(0x000000)]
    [InlineData(0x1F2A44)]
    [InlineData(0x0F5C7A)]
    [InlineData(0x565D66)]
    [InlineData(0xB00020)]
    [InlineData(0xFFD400)]
    [InlineData(0xFFFFFF)]
    public void Text_can_be_read(int color) =>
        Assert.InRange(DarkColors.Of(Rgb.FromHex(color), isText: true).ContrastWith(DarkColors.Sheet), 4.5, 13.2);

    [Fact]
    public void What_is_quiet_on_paper_is_quiet_on_the_screen()
    {
        var (loud, quiet) = (
            DarkColors.Of(Rgb.Black, isText: true),
            DarkColors.Of(Rgb.FromHex(0x6B7078), isText: true)
        );

        Assert.True(quiet.ContrastWith(DarkColors.Sheet) < loud.ContrastWith(DarkColors.Sheet) - 4);
    }

    [Fact]
    public void A_hairline_stays_faint() =>
        Assert.InRange(DarkColors.Of(Rgb.FromHex(0xC3C8D4), isText: false).ContrastWith(DarkColors.Sheet), 1.5, 2);

    [Fact]
    public void An_accent_keeps_its_hue()
    {
        var accent = DarkColors.Of(Rgb.FromHex(0x1D6F5C), isText: true);

        Assert.True(accent.Green > accent.Blue && accent.Blue > accent.Red + 20);
    }
}
