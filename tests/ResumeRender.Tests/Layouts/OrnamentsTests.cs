using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Layout.Pictographs;
using ResumeRender.Model;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Tests.Layouts;

public sealed class OrnamentsTests
{
    [Theory]
    [InlineData("🎓 Education", "Education")]
    [InlineData("Education 🎓", "Education")]
    [InlineData("🎓📚 Education 🎓", "Education")]
    [InlineData("Pilot 👩‍✈️, Blue ☁️ Air", "Pilot, Blue Air")]
    [InlineData("Odense 🇩🇰", "Odense")]
    [InlineData("Surf 🏄🏽‍♀️ & Sail ⛵", "Surf & Sail")]
    [InlineData("1️⃣ First steps", "1 First steps")]
    [InlineData("Cook (🍲)", "Cook ()")]
    [InlineData("★ Star and → arrow", "★ Star and → arrow")]
    [InlineData("Zoë & Łukasz, R&D", "Zoë & Łukasz, R&D")]
    public void In_a_title_every_picture_that_no_font_has_is_left_out(string title, string expected) =>
        Assert.Equal(expected, Shown(new Section { Title = title }).Title.PlainText);

    [Theory]
    [InlineData("✅ Shipped it 🎉", "Shipped it")]
    [InlineData("We ❣️ clean code", "We ❣️ clean code")]
    [InlineData("🚀", "🚀")]
    public void In_running_text_only_those_at_its_ends_are(string text, string expected) =>
        Assert.Equal(
            expected,
            ((ParagraphItem)Shown(new Section { Title = "About", Body = [new ParagraphItem(text)] }).Body[0])
                .Text
                .PlainText
        );

    [Theory]
    [InlineData("🐍 Python, 🦀 Rust", "Python, Rust")]
    [InlineData("Python 🐍 | Rust 🦀 | Docker 🐳", "Python | Rust | Docker")]
    [InlineData("Baking 🥐 · Sailing ⛵ · Go", "Baking · Sailing · Go")]
    [InlineData("Speaks 🇩🇪, 🇬🇧", "Speaks 🇩🇪, 🇬🇧")]
    [InlineData("Baked 🥐 for eight shops, and sold them", "Baked 🥐 for eight shops, and sold them")]
    [InlineData("I like 🥐, 🍰 and tea.", "I like 🥐, 🍰 and tea.")]
    public void In_a_list_without_a_label_those_beside_its_commas_are(string text, string expected)
    {
        var shown = Shown(new Section { Title = "About", Body = [new ParagraphItem(text)] });
        Assert.Equal(expected, ((ParagraphItem)shown.Body[0]).Text.PlainText);
    }

    [Theory]
    [InlineData("German 🇩🇪, English 🇬🇧", "German, English")]
    [InlineData("🐍 Python, 🦀 Rust", "Python, Rust")]
    public void In_a_list_after_a_label_those_beside_its_commas_are_too(string value, string expected) =>
        Assert.Equal(
            expected,
            ((LabelledItem)Shown(new Section { Title = "Skills", Body = [new LabelledItem("Known", value)] }).Body[0])
                .Value
                .PlainText
        );

    [Fact]
    public void All_are_told_in_one_note()
    {
        var diagnostics = new DiagnosticBag();
        _ = new Ornaments(FontCatalog.Bundled.Has).Without(
            new Resume
            {
                Person = new Person { Name = "Bo Lund 🚀" },
                Sections = [new Section { Title = "🎓 School" }, new Section { Title = "🎓 More" }],
            },
            diagnostics
        );

        var note = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(
            (Severity.Note, "RR2005", "left out 3 pictures beside words that no font has: `🚀`, `🎓`"),
            (note.Severity, note.Code, note.Message)
        );
    }

    [Fact]
    public void What_a_font_of_the_user_has_stays()
    {
        var resume = new Resume { Sections = [new Section { Title = "🎓 School" }] };

        Assert.Same(resume, new Ornaments(static _ => true).Without(resume, new DiagnosticBag()));
    }

    private static Section Shown(Section section) =>
        new Ornaments(FontCatalog.Bundled.Has)
            .Without(new Resume { Sections = [section] }, new DiagnosticBag())
            .Sections[0];
}
