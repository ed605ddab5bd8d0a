using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;
using ResumeRender.Typesetting.Scripts;

namespace ResumeRender.Tests.Typesetting.Scripts;

public sealed class LetterReportTests
{
    private static readonly string Latin = string.Concat(
        Enumerable.Repeat("the quick brown fox jumps over lazy dogs ", 10)
    );

    [Theory]
    [InlineData("प्रबंधक और शिक्षिका", "RR3020 Devanagari")]
    [InlineData("วิศวกรไฟฟ้า", "RR3020 Thai")]
    [InlineData("エンジニアとして 田中", "RR3020 Japanese|RR3020 Chinese or Japanese")]
    [InlineData("Ինժեներ", "RR3020 Armenian")]
    [InlineData("მასწავლებელი", "RR3020 Georgian")]
    public void A_page_whose_letters_no_font_has_is_refused_with_a_message_a_script(string text, string expected)
    {
        var said = OnDrawn(text);

        Assert.All(said, static d => Assert.Equal(Severity.Error, d.Severity));
        Assert.Equal(
            expected,
            string.Join(
                '|',
                said.Select(static d =>
                    $"{d.Code} {d.Message.Split("which are ", 2)[1].Split(':')[0]}"
                )
            )
        );
    }

    [Fact]
    public void Japanese_is_one_script_on_a_Japanese_page() =>
        Assert.Contains(
            "10 of the 10 letters (100 %), which are Japanese",
            Assert.Single(OnDrawn("エンジニアとして 田中。", language: "ja")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_message_tells_the_share_examples_and_fonts_that_fit()
    {
        var said = Assert.Single(OnDrawn("Cook กขคง"));

        Assert.Equal(
            "no font has 4 of the 8 letters (50 %), which are Thai: `ก` (U+0E01), `ข` (U+0E02), `ค` (U+0E04) and 1 "
                + "more",
            said.Message
        );
        Assert.Equal(
            "give a font that has them with `--font-file FILE`; free ones are Noto Sans Thai, Sarabun",
            said.Hints[0]
        );
    }

    [Theory]
    [InlineData(
        "田中",
        "no font has the Chinese or Japanese letters `田` (U+7530), `中` (U+4E2D): question marks stand in their place"
    )]
    [InlineData("田", "no font has the Chinese or Japanese letter `田` (U+7530): a question mark stands in its place")]
    public void A_name_in_a_script_that_no_font_has_is_a_warning(string name, string message)
    {
        var said = Assert.Single(OnDrawn(Latin + name));

        Assert.Equal((Severity.Warning, "RR3001", message), (said.Severity, said.Code, said.Message));
    }

    [Fact]
    public void Signs_that_no_font_has_never_refuse_a_page()
    {
        var said = Assert.Single(OnDrawn("fast 🚀 and 🎉"));

        Assert.Equal((Severity.Warning, "RR3001"), (said.Severity, said.Code));
        Assert.StartsWith("no font has the signs `🚀` (U+1F680), `🎉` (U+1F389)", said.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("مهندسة برمجيات", "Arabic")]
    [InlineData("מנהלת מוצר Jira", "Hebrew")]
    [InlineData("ޓީޗަރު", "Thaana")]
    [InlineData("ܡܠܦܢܐ", "Syriac")]
    public void A_page_from_right_to_left_is_refused(string text, string script)
    {
        var said = Assert.Single(OnDrawn(text));

        Assert.Equal((Severity.Error, "RR3021"), (said.Severity, said.Code));
        Assert.StartsWith(script + " runs from right to left", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_insists_gets_it_with_warnings()
    {
        var said = OnDrawn("مهندسة", insists: true);

        Assert.Equal(
            [(Severity.Warning, "RR3021"), (Severity.Warning, "RR3020")],
            said.Select(static d => (d.Severity, d.Code))
        );
    }

    [Fact]
    public void A_word_from_right_to_left_among_many_others_is_a_warning()
    {
        var said = OnDrawn(Latin + "שלום");

        Assert.Equal(
            [(Severity.Warning, "RR3022"), (Severity.Warning, "RR3001")],
            said.Select(static d => (d.Severity, d.Code))
        );
    }

    [Theory]
    [InlineData("Łódź, Đorđe, Şişli, Nguyễn, Ελένη, Київ, Ђурић, №, €, ½, →, ★")]
    [InlineData("Cafe\u0301 e\u0301te\u0301")]
    public void What_the_fonts_have_is_not_spoken_of(string text) => Assert.Empty(OnDrawn(text));

    [Fact]
    public void Files_whose_letters_are_the_readers_get_notes_that_are_true()
    {
        Assert.Equal([(Severity.Note, "RR3023")], OnFlowing("田中 Tanaka").Select(static d => (d.Severity, d.Code)));
        Assert.Equal([(Severity.Note, "RR3024")], OnFlowing("مهندسة").Select(static d => (d.Severity, d.Code)));
        Assert.Empty(OnFlowing("Zoë"));
    }

    private static List<Diagnostic> OnDrawn(string text, bool insists = false, string language = "en") =>
        Said((census, bag) => LetterReport.OnDrawn(census, insists, bag), text, language);

    private static List<Diagnostic> OnFlowing(string text) => Said(LetterReport.OnFlowing, text);

    private static List<Diagnostic> Said(
        Action<LetterCensus, DiagnosticBag> report,
        string text,
        string language = "en"
    )
    {
        var style = new BlockStyle("Body", new TextStyle(FontFamilies.Serif.Name, Length.Pt(10)));
        var page = new Composition
        {
            Blocks = [new ParagraphBlock(style) { Line = new([new TextInline(text, style.Text)]) }],
            Paper = Paper.A4,
            Margins = new(Length.Zero, Length.Zero, Length.Zero, Length.Zero),
            Title = "",
            Language = language,
        };
        var diagnostics = new DiagnosticBag();
        report(LetterCensus.Of(page, FontCatalog.Bundled), diagnostics);
        return [.. diagnostics.ToImmutable()];
    }
}
