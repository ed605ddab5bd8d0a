using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Typesetting.Fit;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Tests.Typesetting.Fit;

/// <summary>What is not a résumé of a page or two is refused at once, or cut down to the page that was asked
/// for.</summary>
public sealed class FarTooLongTests
{
    public static TheoryData<string> Looks => [.. BuiltInLayouts.Catalog.Layouts.Select(static l => l.Id)];

    [Fact]
    public void More_text_than_any_page_holds_is_refused_before_it_is_set()
    {
        var result = Render(Book(pages: 40), PageFitting.Page);
        Assert.Null(result.Bytes);
        Assert.Null(result.Fit);
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal("RR3007", error.Code);
        Assert.DoesNotContain(error.Hints, static h => h.Contains("--fit drop", StringComparison.Ordinal));
    }

    [Fact]
    public void Something_that_begins_very_many_lines_is_refused_though_they_are_short()
    {
        var result = Render(Career(jobs: 5000, highlights: 0), PageFitting.Page);
        Assert.Null(result.Fit);
        Assert.Equal("RR3007", Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('\u0301')]
    public void Signs_and_marks_count_too(char sign)
    {
        var result = Render(Summary(new string(sign, 200_000)), PageFitting.Page);
        Assert.Null(result.Fit);
        Assert.Equal("RR3007", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void One_paragraph_cannot_be_cut_and_the_message_does_not_say_how_to()
    {
        var result = Render(Book(pages: 2), PageFitting.Drop);
        Assert.Null(result.Bytes);
        var error = Assert.Single(result.Diagnostics, static d => d.Severity == Severity.Error);
        Assert.Equal("RR3008", error.Code);
        Assert.DoesNotContain(
            "--fit drop",
            string.Join(' ', error.Hints.Prepend(error.Message)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Whatever_has_parts_is_cut_down_to_its_page(string look)
    {
        foreach (var (jobs, highlights) in new[] { (16, 6), (400, 4), (1, 2000) })
        {
            var career = Career(jobs, highlights);
            var pages = ResumePages.Of(
                career,
                new RenderRequest("pdf", BuiltInLayouts.Catalog.Find(look)!) { Fit = PageFitting.Drop },
                PageSetting.Of("pdf"),
                new RenderContext()
            ).Fitted;

            Assert.True(pages.MayBeWritten, $"{jobs} jobs of {highlights} highlights");
            Assert.Single(pages.Fitted!.Typeset.Document.Pages);
            Assert.InRange(pages.Fitted.Typeset.ContentHeight / pages.Fitted.Typeset.AvailableHeight, 0.85, 1);
            Assert.Equal("Robin Aster", pages.Resume.Person.Name!.PlainText);
            Assert.Equal("Works 1", pages.Resume.Sections[0].Entries[0].Organization!.PlainText);
            Assert.Contains(pages.Diagnostics, static d => d.Code == "RR3005");
            Assert.InRange(pages.Diagnostics.Length, 1, 100);
        }
    }

    [Fact]
    public void Of_a_very_long_list_the_end_goes_in_one_message()
    {
        var told = Render(Career(jobs: 400, highlights: 0), PageFitting.Drop).Diagnostics;
        Assert.Matches(
            "^left out 3[0-9]{2} entries, the first `Works [0-9]+`, the last `Works 400`, about [0-9]+ lines, so "
                + "that the rest fits$",
            Assert.Single(told).Message
        );
    }

    [Fact]
    public void What_must_stay_stays_however_much_goes()
    {
        var career = Career(jobs: 400, highlights: 3);
        var work = career.Sections[0];
        career = career with
        {
            Sections =
            [
                work with
                {
                    Entries = work.Entries.SetItem(390, work.Entries[390] with { Priority = Priority.High }),
                },
            ],
        };
        var pages = ResumePages.Of(
            career,
            new RenderRequest("pdf", BuiltInLayouts.Catalog.Default) { Fit = PageFitting.Drop },
            PageSetting.Of("pdf"),
            new RenderContext()
        ).Fitted;

        Assert.Contains(pages.Resume.Sections[0].Entries, static e =>
            e.Organization!.PlainText == "Works 391"
        );
    }

    /// <summary>Twice the text is no more work, as long as neither can fit.</summary>
    [Fact]
    public void Cutting_does_not_take_the_square_of_the_length()
    {
        var (few, many) = (Render(Career(500, 3), PageFitting.Drop), Render(Career(5000, 3), PageFitting.Drop));
        Assert.NotNull(many.Bytes);
        Assert.InRange(many.Fit!.Probes, 1, few.Fit!.Probes + 4);
    }

    /// <summary>The narrowest letters in the smallest type: still no page holds as many as the bound.</summary>
    [Theory]
    [MemberData(nameof(Looks))]
    public void Nothing_that_fits_is_refused_by_its_length(string look)
    {
        foreach (var paper in Paper.All)
        {
            var layout = BuiltInLayouts.Catalog.Find(look)!;
            for (var words = 1000; ; words += words / 2)
            {
                var resume = Narrow(words);
                var composition = layout.Compose(resume, new LayoutContext { Paper = paper });
                Assert.False(PageCapacity.IsExceededBy(resume, paper, pages: 1), $"{words} words");
                if (!new PageFit(composition, LineBreaking.WholeParagraph).Find(new DiagnosticBag()).Fits)
                    break;
            }
        }
    }

    private static Resume Narrow(int words) => Summary(string.Join(' ', Enumerable.Repeat("illilli", words)));

    /// <summary>One section with one paragraph, which can only go as a whole.</summary>
    private static Resume Book(int pages) =>
        Summary(
            string.Join(' ', Enumerable.Repeat("and then one thing came after another in good order", pages * 160))
        );

    private static Resume Summary(string text) => new()
    {
        Person = new Person { Name = "Robin Aster" },
        Sections = [new Section { Title = "Summary", Kind = SectionKind.Summary, Body = [new ParagraphItem(text)] }],
    };

    private static Resume Career(int jobs, int highlights) =>
        new()
        {
            Person = new Person { Name = "Robin Aster", Emails = [new ContactValue("robin.aster@example.com")] },
            Sections =
            [
                new Section
                {
                    Title = "Experience",
                    Kind = SectionKind.Work,
                    Entries =
                    [
                        .. Enumerable
                            .Range(1, jobs)
                            .Select(job => new Entry
                            {
                                Title = "Analyst",
                                Organization = $"Works {job}",
                                Order = HeadOrder.OrganizationFirst,
                                Body =
                                [
                                    .. Enumerable
                                        .Range(1, highlights)
                                        .Select(i =>
                                            (BodyItem)
                                                new BulletItem($"Answered question {i} of a customer in good time")
                                        ),
                                ],
                            }),
                    ],
                },
            ],
        };

    private static RenderResult Render(Resume resume, PageFitting fit) =>
        Renderer.Render(
            resume,
            new RenderRequest("pdf", BuiltInLayouts.Catalog.Default) { Fit = fit },
            new RenderContext()
        );
}
