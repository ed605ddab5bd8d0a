using ResumeRender.Layout.Quotes;
using ResumeRender.Model;

namespace ResumeRender.Tests.Layouts;

public sealed class TypographicQuotesTests
{
    [Theory]
    [InlineData("Named \"Cook of the Year\" twice", "Named “Cook of the Year” twice")]
    [InlineData("\"Best\" and \"brightest\"", "“Best” and “brightest”")]
    [InlineData("wrote (\"On Soup\")", "wrote (“On Soup”)")]
    [InlineData("\"a 'small' prize\"", "“a ‘small’ prize”")]
    [InlineData("\"'Small' prize\"", "“‘Small’ prize”")]
    [InlineData("said \"stop.\" Then", "said “stop.” Then")]
    [InlineData("\"Class of 2019\" and \"Best\"", "“Class of 2019” and “Best”")]
    [InlineData("--\"x\"--", "--“x”--")]
    public void Quotations_get_the_marks_of_English(string text, string expected) =>
        Assert.Equal(expected, In("en", text));

    [Theory]
    [InlineData("the company's drivers' union", "the company’s drivers’ union")]
    [InlineData("didn't, O'Neill, l'eau", "didn’t, O’Neill, l’eau")]
    [InlineData("music of the '90s and the 1980's", "music of the ’90s and the 1980’s")]
    [InlineData("class of '08", "class of ’08")]
    [InlineData("rock 'n' roll", "rock ’n’ roll")]
    [InlineData("'Tis the season, give 'em", "’Tis the season, give ’em")]
    [InlineData("the 'drivers' of growth", "the ‘drivers’ of growth")]
    [InlineData("5 years' work", "5 years’ work")]
    [InlineData("Sinn Fe'in", "Sinn Fe’in")]
    public void Apostrophes_are_told_from_quotes(string text, string expected) =>
        Assert.Equal(expected, In("en", text));

    [Theory]
    [InlineData("6'2\" tall")]
    [InlineData("a 19\" rack, a 27\" screen")]
    [InlineData("a 12' x 8' room")]
    [InlineData("35' long")]
    [InlineData("½\" pipe")]
    [InlineData("one \" alone")]
    [InlineData("חברה בע\"מ")]
    public void Feet_inches_and_quotes_without_a_partner_stay(string text) => Assert.Equal(text, In("en", text));

    [Fact]
    public void Inches_may_stand_inside_a_quotation() =>
        Assert.Equal("the “big 19\" rack” prize", In("en", "the \"big 19\" rack\" prize"));

    [Theory]
    [InlineData("de", "„Koch des Jahres“")]
    [InlineData("de-CH", "«Koch des Jahres»")]
    [InlineData("fr", "«\u202FKoch des Jahres\u202F»")]
    [InlineData("fr-CH", "«Koch des Jahres»")]
    [InlineData("es", "«Koch des Jahres»")]
    [InlineData("es-MX", "“Koch des Jahres”")]
    [InlineData("sv", "”Koch des Jahres”")]
    [InlineData("fi", "”Koch des Jahres”")]
    [InlineData("nb", "«Koch des Jahres»")]
    [InlineData("pl", "„Koch des Jahres”")]
    [InlineData("cs", "„Koch des Jahres“")]
    [InlineData("ru", "«Koch des Jahres»")]
    [InlineData("pt-BR", "“Koch des Jahres”")]
    [InlineData("pt-PT", "«Koch des Jahres»")]
    [InlineData("en-GB", "“Koch des Jahres”")]
    [InlineData("xx", "“Koch des Jahres”")]
    public void Each_language_has_its_own_marks(string language, string expected) =>
        Assert.Equal(expected, In(language, "\"Koch des Jahres\""));

    [Theory]
    [InlineData("ja")]
    [InlineData("he")]
    public void Some_languages_keep_what_was_typed(string language) => Assert.Null(QuoteMarks.Of(language));

    [Theory]
    [InlineData("de", "\"die 'neue' Küche\"", "„die ‚neue‘ Küche“")]
    [InlineData("de", "ich hab's, so 'ne Sache", "ich hab’s, so ’ne Sache")]
    [InlineData("nl", "'s ochtends in 't huis", "’s ochtends in ’t huis")]
    [InlineData("it", "l'inizio", "l’inizio")]
    public void Inner_marks_and_elisions_follow_the_language(string language, string text, string expected) =>
        Assert.Equal(expected, In(language, text));

    [Fact]
    public void Program_text_stays()
    {
        var text = new RichText([new("Don't run "), new("echo \"it's\"", TextMarks.Code), new(" \"now\"")]);

        Assert.Equal("Don’t run echo \"it's\" “now”", Of("en").Of(text).PlainText);
    }

    [Fact]
    public void A_quotation_may_begin_or_end_inside_a_mark_or_a_link()
    {
        var text = new RichText([
            new("won the \""),
            new("Golden", TextMarks.Strong),
            new(" Spoon\"", TextMarks.None, "https://spoon.example.org"),
            new(" prize"),
        ]);

        var changed = Of("en").Of(text);

        Assert.Equal("won the “Golden Spoon” prize", changed.PlainText);
        Assert.Equal(text.Select(static r => (r.Marks, r.Link)), changed.Select(static r => (r.Marks, r.Link)));
    }

    [Fact]
    public void Every_language_of_the_list_has_four_marks_or_none()
    {
        foreach (
            var language in new[]
            {
                "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "el",
                "ru", "uk", "tr", "id", "zh", "ko",
            }
        )
            Assert.All(
                new[]
                {
                    QuoteMarks.Of(language)!.Open,
                    QuoteMarks.Of(language)!.Close,
                    QuoteMarks.Of(language)!.OpenInner,
                    QuoteMarks.Of(language)!.CloseInner,
                },
                static mark => Assert.InRange(mark.Length, 1, 2)
            );
    }

    private static string In(string language, string text) => Of(language).Of(text).PlainText;

    private static TypographicQuotes Of(string language) => new(QuoteMarks.Of(language)!);
}
