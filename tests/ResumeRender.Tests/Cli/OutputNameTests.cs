using ResumeRender.Cli.Output;
using ResumeRender.Model;

namespace ResumeRender.Tests.Cli;

public sealed class OutputNameTests
{
    [Theory]
    [InlineData("Alex Tan", "Alex-Tan-Resume.pdf")]
    [InlineData("Zoë Łukasiewicz", "Zoe-Lukasiewicz-Resume.pdf")]
    [InlineData("Siân O’Brien-Ó Súilleabháin", "Sian-OBrien-O-Suilleabhain-Resume.pdf")]
    [InlineData("Đặng Thị Ngọc Ánh", "Dang-Thi-Ngoc-Anh-Resume.pdf")]
    [InlineData("Jürgen Groß, PhD", "Jurgen-Gross-PhD-Resume.pdf")]
    [InlineData(" .. Dot  Dash -- ", "Dot-Dash-Resume.pdf")]
    public void A_name_becomes_letters_digits_and_hyphens(string name, string expected) =>
        Assert.Equal(expected, OutputName.For(RichText.Plain(name), "/home/me/cv.txt", "pdf"));

    [Fact]
    public void A_name_that_has_no_latin_letter_leaves_the_name_of_the_input() =>
        Assert.Equal("cv-Resume.pdf", OutputName.For(RichText.Plain("王小明"), "/home/me/cv.txt", "pdf"));

    [Fact]
    public void Without_a_name_the_input_gives_it() =>
        Assert.Equal("cv-Resume.docx", OutputName.For(null, "/home/me/cv.txt", "docx"));

    [Theory]
    [InlineData(null)]
    [InlineData("/home/me/.txt")]
    [InlineData("/home/me/.hidden.txt")]
    public void Standard_input_and_hidden_files_give_no_name(string? input) =>
        Assert.Equal("Resume.pdf", OutputName.For(null, input, "pdf"));

    [Fact]
    public void A_long_name_is_cut_at_a_word_to_64_characters_in_all()
    {
        var name = OutputName.For(
            RichText.Plain(string.Join(' ', Enumerable.Repeat("Wolfeschlegel", 12))),
            null,
            "docx"
        );
        Assert.True(name.Length <= 64, name);
        Assert.EndsWith("Wolfeschlegel-Resume.docx", name, StringComparison.Ordinal);
    }
}
