using System.Text;
using ResumeRender.Words;

namespace ResumeRender.Tests.Words;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("one, two\nthree four ,five", "one|two|three four|five")]
    [InlineData("\n\n one \r\n,, two,\n", "one|two")]
    [InlineData("# one, two\nthree\n# four\nfive", "three|five")]
    [InlineData("Madame\\, Monsieur, Chère", "Madame, Monsieur|Chère")]
    [InlineData("", "")]
    public void Commas_and_line_ends_part_words(string text, string words) =>
        Assert.Equal(words, string.Join('|', Read(text, Letters.All)));

    [Theory]
    [InlineData(Letters.Latin, "tel|…more|Ứng dụng|été|d'été")]
    [InlineData(Letters.Other, "тел|電話|שם|τηλ|ที่อยู่")]
    internal void Words_are_chosen_by_their_first_letter(Letters letters, string words) =>
        Assert.Equal(
            words,
            string.Join('|', Read("tel, тел, …more, 電話, שם, Ứng dụng, été, τηλ, d'été, ที่อยู่", letters))
        );

    [Theory]
    [InlineData('a', false)]
    [InlineData('ễ', false)]
    [InlineData('–', false)]
    [InlineData('•', false)]
    [InlineData('ж', true)]
    [InlineData('Ω', true)]
    [InlineData('株', true)]
    [InlineData('ｱ', true)]
    public void A_letter_is_looked_up_where_words_with_it_were_read(char letter, bool isOther)
    {
        Assert.Equal(isOther, WordFiles.IsOther(letter));
        Assert.Single(Read(letter.ToString(), isOther ? Letters.Other : Letters.Latin));
    }

    [Fact]
    public void Lines_without_words_are_no_months()
    {
        var text = Encoding.UTF8.GetBytes("\n# January to December\njan, january\n\nfeb");
        var lines = new List<string>();
        for (var at = 0; WordReader.TryReadLine(text, ref at, out var line);)
            lines.Add(Encoding.UTF8.GetString(line.Span));

        Assert.Equal(["jan, january", "feb"], lines);
    }

    private static List<string> Read(string text, Letters letters)
    {
        var words = new List<string>();
        for (var at = 0; WordReader.TryRead(Encoding.UTF8.GetBytes(text), ref at, letters, out var word);)
            words.Add(word);
        return words;
    }
}
