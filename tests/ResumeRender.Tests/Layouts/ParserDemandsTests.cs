using System.Text.RegularExpressions;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Testing;
using ResumeRender.Testing.Pdf;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Tests.Layouts;

/// <summary>What the parsers of applicant-tracking systems need in order to read a page without loss.</summary>
/// <remarks>They see text with places and font names, nothing else: so do these tests.</remarks>
public sealed partial class ParserDemandsTests
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var layout in BuiltInLayouts.Catalog.Layouts)
            {
                foreach (var document in Samples.Documents)
                    pages.Add(layout.Id, document);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Text_has_no_ligatures_soft_hyphens_or_private_characters(string layout, string document) =>
        Assert.DoesNotMatch(Unreadable(), PdfText.Plain(Pdf(layout, document)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_word_is_cut_by_the_end_of_a_line(string layout, string document)
    {
        var text = TypedQuotes.In(PdfText.Plain(Pdf(layout, document)));

        Assert.All(
            ResumeWords.Of(Read(document), DateFormat.Default).Where(word => word.Length < 40).Select(TypedQuotes.In),
            word => Assert.Contains(word, text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Contact_data_stand_whole_and_apart(string layout, string document)
    {
        var person = Read(document).Person;
        var pieces = PdfText
            .Plain(Pdf(layout, document))
            .Split('\n')
            .SelectMany(line => line.Split('|', '•'))
            .Select(p => p.Trim())
            .ToList();

        Assert.All(person.Emails.Concat(person.Phones), value => Assert.Contains(value.Value, pieces));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_section_title_stands_alone_on_its_line_in_a_face_whose_name_says_bold(string layout, string document)
    {
        var lines = PdfText.Of(Pdf(layout, document)).Split('\n');

        foreach (var section in Read(document).Sections.Where(s => !s.IsEmpty && !s.Title.IsEmpty))
        {
            Assert.Contains(lines, line =>
                line.Contains("Bold", StringComparison.Ordinal)
                && line.Contains($"{section.Title.PlainText}\"", StringComparison.OrdinalIgnoreCase)
                && line.Count(c => c == '"') == 2);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Dates_are_English_months_and_years_in_one_style(string layout, string document)
    {
        var text = PdfText.Plain(Pdf(layout, document));

        foreach (
            var dates in Read(document)
                .Sections.SelectMany(s => s.Entries)
                .Select(e => e.Dates)
                .OfType<DateRange>()
                .Where(d => d.IsUnderstood)
        )
        {
            var shown = DateFormat.Default.Format(dates);
            Assert.Matches(DateStyle(), shown);
            Assert.Contains(shown, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_highlight_begins_with_a_bullet_that_is_a_character(string layout, string document)
    {
        var highlights = Read(document)
            .Sections.SelectMany(s =>
                s.Entries.SelectMany(e => e.Roles.Append(e))
                    .SelectMany(e => e.Highlights)
                    .Concat(s.Body.OfType<BulletItem>())
            )
            .ToList();
        var bullets = PdfText
            .Plain(Pdf(layout, document))
            .Split('\n')
            .Where(l => l.TrimStart().StartsWith('•'))
            .ToList();

        Assert.Equal(highlights.Sum(Count), bullets.Count);

        static int Count(BulletItem bullet) => 1 + bullet.Children.Sum(Count);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Entries_with_a_body_are_at_least_half_a_line_apart(string layout, string document)
    {
        var composition = Compose(layout, document);
        var blocks = composition.Blocks;

        for (var i = 1; i < blocks.Length; i++)
        {
            if (blocks[i] is EntryHeadBlock { IsHeading: true } head && blocks[i - 1] is not HeadingBlock)
            {
                var pitch = head.Style.Text.Size.Points * head.Style.Leading;
                Assert.True(Composition.GapBetween(blocks[i - 1], head).Points >= pitch * 0.5);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Kerning_and_tracking_never_look_like_spaces(string layout, string document)
    {
        // The narrowest gap that an extractor takes for a space is 0.139 of the size.
        var lines = Typesetter.Typeset(Compose(layout, document), new()).Document.Pages[0].Items.OfType<TextLine>();

        foreach (var run in lines.SelectMany(l => l.Runs))
        {
            Assert.True(run.Tracking <= run.Size * 0.1);
            Assert.All(run.Glyphs, g =>
                Assert.True(Math.Abs(g.Advance - run.Face.WidthOf(g.Id)) < run.Face.UnitsPerEm * 0.12)
            );
        }
    }

    private static Resume Read(string document) => Samples.Read(document);

    private static Composition Compose(string layout, string document) =>
        BuiltInLayouts.Catalog.Find(layout)!.Compose(Read(document), new LayoutContext());

    private static byte[] Pdf(string layout, string document) => Pdfs.Of((layout, document));

    private static readonly Once<(string Layout, string Document), byte[]> Pdfs = new(static page =>
        Renderer
            .Render(
                Read(page.Document),
                new RenderRequest("pdf", BuiltInLayouts.Catalog.Find(page.Layout)!),
                new RenderContext()
            )
            .Bytes!
    );

    [GeneratedRegex("[\uFB00-\uFB06\u00AD\uFFFD\uE000-\uF8FF]")]
    private static partial Regex Unreadable();

    [GeneratedRegex(
        @"^(\w+ )?((\d+ )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|"
            + @"Spring|Summer|Autumn|Winter) )?\d{4}( – .+)?$|^until "
    )]
    private static partial Regex DateStyle();
}
