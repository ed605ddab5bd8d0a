using System.Diagnostics;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;
using ResumeRender.Parsing.Text;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Parsing;

public class TextImporterTests
{
    /// <summary>Far longer than it takes, since a machine may be busy.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("a")]
    [InlineData("\t")]
    [InlineData("a ")]
    [InlineData("*")]
    [InlineData("**a ")]
    [InlineData("`")]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("<")]
    [InlineData("<ul>")]
    [InlineData("<ul>a")]
    [InlineData("<li>a\n")]
    [InlineData("<a href=\"")]
    [InlineData("&")]
    [InlineData("(2019 ")]
    [InlineData("Jan ")]
    [InlineData("\n")]
    [InlineData("- a\n")]
    [InlineData("Skills\n\n")]
    [InlineData("Acme Ltd\t2019\n")]
    [InlineData("a, ")]
    [InlineData("a; ")]
    [InlineData("a – ")]
    [InlineData("a / ")]
    [InlineData("1 / ")]
    [InlineData("Engineer, ")]
    [InlineData("Engineer, Leeds – ")]
    [InlineData("a@b.c | ")]
    [InlineData("http://")]
    public void A_long_text_of_anything_is_read(string piece)
    {
        // Anything that is not linear in the length would take minutes here.
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var clock = Stopwatch.StartNew();

        Assert.NotNull(Import(text));
        Assert.NotNull(Import("Experience\n\n" + text));
        Assert.True(clock.Elapsed < LongestWait, $"{clock.ElapsedMilliseconds} ms");
    }

    /// <summary>Where a quotation mark lost its partner, a tag holds others.</summary>
    [Theory]
    [InlineData("<ul title=\"><li>one</li>\"><li>two</li></ul>")]
    [InlineData("<ul class=\"a><li class=\"b\">one</li><li class=\"b\">two</li></ul>")]
    [InlineData("<ol><li class=\"b>one</li></ol><ul class=\"c\"><li>two</li></ul>")]
    [InlineData("<table><tr><td><ul><li>one</li></ul></td></tr></table><ul title=\"</ul>\">two</ul>")]
    [InlineData("<ul title=\"\n<li>\">two</ul><ul>\n</ul>")]
    public void Tags_within_tags_are_read(string list) =>
        Assert.Contains("two", ResumeText.Of(Import("Jane Moss\n\nSkills\n\n" + list)), StringComparison.Ordinal);

    [Fact]
    public void Every_piece_knows_its_place()
    {
        var resume = Import("Jane Moss\njane@example.com\n\nSkills\n\n- **Tools:** vim &amp; ed\n");

        Assert.Equal("<x>:2:1", resume.Person.Emails[0].Span.ToString());
        Assert.Equal("<x>:4:1", resume.Sections[0].Title.Span.ToString());
        var label = Assert.IsType<LabelledItem>(resume.Sections[0].Body[0]);
        Assert.Equal("<x>:6:5", label.Label.Span.ToString());
        Assert.Equal("vim &amp; ed", TextOf(label.Value.Span));
    }

    [Fact]
    public void Line_ends_of_every_system_are_read_alike()
    {
        const string text = "Education\n\nLeeds College\t2018\n- Painted\n";
        var expected = Testing.ResumeText.Of(Import(text));

        Assert.Equal(expected, Testing.ResumeText.Of(Import(text.Replace("\n", "\r\n", StringComparison.Ordinal))));
        Assert.Equal(expected, Testing.ResumeText.Of(Import(text.Replace('\n', '\r'))));
    }

    [Fact]
    public void A_doubtful_item_boundary_is_noted_with_its_place()
    {
        var diagnostics = new DiagnosticBag();
        new TextImporter().Import(
            new SourceText("x", "Projects\n\nMosslib\t2021\n<ul>Wrote the parser in OCamlMoss and its printer"),
            diagnostics
        );

        Assert.All(diagnostics.ToImmutable(), static d =>
            Assert.Equal(4, d.Span.Source!.PositionOf(d.Span.Start).Line)
        );
    }

    [Fact]
    public void The_check_for_lost_words_notices_one()
    {
        Assert.Equal(["wall"], LostWords.Find("Painted a wall", "Painted a"));
        Assert.Equal(["a"], LostWords.Find("a wall a", "a wall"));
        Assert.Empty(LostWords.Find("metricsImplemented", "metrics Implemented"));
    }

    [Fact]
    public void The_catalog_finds_importers_by_id_and_by_content()
    {
        Assert.Null(ImporterCatalog.Default.Find("nothing"));
        Assert.IsType<TextImporter>(ImporterCatalog.Default.Recognize(new SourceText("x", "Skills")));
        var catalog = ImporterCatalog.Default.With(new Sure());
        Assert.IsType<Sure>(catalog.Recognize(new SourceText("x", "Skills")));
        Assert.IsType<Sure>(catalog.Find("sure"));
    }

    private static Resume Import(string text) =>
        new TextImporter().Import(new SourceText("<x>", text), new DiagnosticBag());

    private static string TextOf(SourceSpan span) => span.Source!.Text.Substring(span.Start, span.Length);

    private sealed class Sure : IImporter
    {
        public string Id => "sure";

        public string Summary => "recognises everything";

        public double Recognizes(SourceText source) => 1;

        public Resume Import(SourceText source, DiagnosticBag diagnostics) => new();
    }
}
