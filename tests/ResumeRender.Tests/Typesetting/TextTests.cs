using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Pages;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Tests.Typesetting;

public sealed class TextTests : TypesettingTest
{
    private static readonly TextStyle Serif = new(FontFamilies.Serif.Name, Length.Pt(10));

    [Fact]
    public void Kerning_brings_letters_closer_than_their_widths()
    {
        var run = Assert.Single(RunsOf("AVAVA"));

        Assert.True(run.Glyphs.Sum(g => g.Advance) < run.Glyphs.Sum(g => run.Face.WidthOf(g.Id)));
    }

    [Fact]
    public void Every_character_is_in_a_cluster_of_its_run()
    {
        const string Text = "Efficient office workflows, naïve façade – “5.0” & more…";

        var run = Assert.Single(RunsOf(Text));

        Assert.Equal(Text, run.Text);
        Assert.Equal(0, run.Glyphs[0].Cluster);
        Assert.True(run.Glyphs.Select(g => g.Cluster).SequenceEqual(run.Glyphs.Select(g => g.Cluster).Order()));
    }

    [Fact]
    public void Text_that_is_tracked_has_no_ligatures_and_is_wider_by_its_tracking()
    {
        var plain = Assert.Single(RunsOf("OFFICE", Serif));
        var tracked = Assert.Single(RunsOf("OFFICE", Serif with { Tracking = 50 }));

        Assert.Equal(plain.Width + (6 * 0.5), tracked.Width, 3);
    }

    [Fact]
    public void A_letter_that_the_face_lacks_is_set_in_another_family_that_has_it()
    {
        // Source Sans 3 has Greek; whatever the serif lacks must still come from a face that has it.
        var runs = RunsOf("about → ☐");

        Assert.All(runs, run => Assert.DoesNotContain(run.Glyphs, g => g.Id == 0));
    }

    [Theory]
    [InlineData("田中 and 田", "?? and ?")]
    [InlineData("Aalborg 🇩🇰", "Aalborg ?")]
    [InlineData("🏄🏽\u200d♀\ufe0f waves", "? waves")]
    [InlineData("☁\ufe0f sky", "? sky")]
    [InlineData("ที่ Thai", "? Thai")]
    public void A_question_mark_stands_for_each_letter_or_sign_that_no_face_has(string text, string seen)
    {
        var runs = RunsOf(text);

        Assert.Equal(text, string.Concat(runs.Select(r => r.Text)));
        Assert.Equal(
            seen,
            string.Concat(
                runs.SelectMany(r => r.Glyphs.Select(g => g.Id == r.Face.GlyphOf('?') ? '?' : r.Text[g.Cluster]))
            )
        );
    }

    [Fact]
    public void A_mark_that_has_no_glyph_and_composes_with_no_letter_is_reported_and_never_becomes_a_box()
    {
        var diagnostics = new DiagnosticBag();

        var page = Typesetter.Typeset(
            Page(new ParagraphBlock(Plain) { Line = new([new TextInline("Z\u0351 foo", Serif)]) }),
            diagnostics
        );

        Assert.Equal("RR3001", Assert.Single(diagnostics.ToImmutable()).Code);
        Assert.DoesNotContain(
            page.Document.Pages[0].Items.OfType<TextLine>().Single().Runs.SelectMany(r => r.Glyphs),
            g => g.Id == 0
        );
    }

    [Fact]
    public void A_paragraph_of_a_hundred_thousand_words_is_set_without_cutting_its_glyphs_again_and_again()
    {
        var result = Typeset(Page(Paragraph(string.Join(' ', Enumerable.Repeat("words", 100_000)))));

        Assert.Equal(14_286, result.Lines);
    }

    [Theory]
    [InlineData("CV of Dana", false, null)]
    [InlineData("שלום", false, "1111")]
    [InlineData("ab שלום cd", false, "0001111000")]
    [InlineData("שלום ab", true, "1111122")]
    [InlineData("שנה 2024", true, "11112222")]
    public void Letters_have_the_direction_of_their_script(string text, bool rightToLeft, string? levels) =>
        Assert.Equal(levels, BidiLevels.Resolve(text, rightToLeft) is { } resolved ? string.Concat(resolved) : null);

    [Fact]
    public void Runs_of_the_other_direction_are_put_into_visual_order()
    {
        List<(string Text, byte Level)> runs = [("a", 0), ("1", 1), ("2", 2), ("3", 1), ("b", 0)];

        BidiLevels.Reorder(runs, r => r.Level);

        Assert.Equal("a321b", string.Concat(runs.Select(r => r.Text)));
    }

    [Fact]
    public void A_page_from_right_to_left_begins_its_lines_at_the_right() =>
        Assert.Equal(["278,19.6 ab"], Lines(Page(Paragraph("ab")) with { RightToLeft = true }));

    private static GlyphRun[] RunsOf(string text, TextStyle? style = null) =>
        [.. Typeset(Page(new ParagraphBlock(Plain) { Line = new([new TextInline(text, style ?? Serif)]) }))
            .Document.Pages[0].Items.OfType<TextLine>().Single().Runs];
}
