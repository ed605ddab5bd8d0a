using CsCheck;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Typesetting.Fit;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Tests.Typesetting.Fit;

/// <summary>What the author marked as optional goes first, what they marked as high goes last.</summary>
public sealed class PriorityTests
{
    /// <summary>Too long for a page by some lines.</summary>
    private static readonly Resume TooLong = GeneratedResumes.Of(32);

    [Fact]
    public void The_best_highlight_goes_first_if_its_author_says_so()
    {
        var resume = WithBody(TooLong, 0, 0, Priority.Optional);
        var first = resume.Sections[1].Entries[0].Body[0];

        Assert.DoesNotContain(Cuts(TooLong), cut => ReferenceEquals(cut.Part, TooLong.Sections[1].Entries[0].Body[0]));
        Assert.Same(first, Cuts(resume)[0].Part);
    }

    [Fact]
    public void If_what_is_optional_suffices_nothing_else_goes()
    {
        var skills = TooLong.Sections.Length - 1;
        var resume = TooLong with
        {
            Sections = TooLong.Sections.SetItem(
                1,
                TooLong.Sections[1] with
                {
                    Entries =
                    [
                        .. TooLong
                            .Sections[1]
                            .Entries.Select((e, i) => i < 3 ? e with { Priority = Priority.Optional } : e),
                    ],
                }
            ),
        };

        Assert.All(Cuts(resume), static cut => Assert.Equal(Priority.Optional, cut.Priority));
        Assert.NotEmpty(Cuts(resume));
        Assert.Equal(SectionKind.Skills, resume.Sections[skills].Kind);
    }

    [Fact]
    public void Of_what_is_optional_no_more_goes_than_must()
    {
        var resume = TooLong with
        {
            Sections = [.. TooLong.Sections.Select(static s => s with { Priority = Priority.Optional })],
        };

        Assert.Equal(Cuts(TooLong).Select(static c => c.Text), Cuts(resume).Select(static c => c.Text));
    }

    [Fact]
    public void What_is_high_stays_though_it_is_old()
    {
        var usual = Cuts(TooLong).Select(static c => c.Part).ToHashSet(ReferenceEqualityComparer.Instance);
        var resume = TooLong with
        {
            Sections =
            [
                .. TooLong.Sections.Select(s =>
                    s with
                    {
                        Entries =
                        [
                            .. s.Entries.Select(e =>
                                e with
                                {
                                    Body =
                                    [
                                        .. e.Body.Select(i =>
                                            usual.Contains(i) ? i with { Priority = Priority.High } : i
                                        ),
                                    ],
                                    Priority = usual.Contains(e) ? Priority.High : null,
                                }
                            ),
                        ],
                    }
                ),
            ],
        };

        Assert.All(Cuts(resume), static cut => Assert.Equal(Priority.Normal, cut.Priority));
    }

    [Fact]
    public void What_is_high_goes_if_there_is_nothing_else()
    {
        var resume = TooLong with
        {
            Sections = [.. TooLong.Sections.Select(static s => s with { Priority = Priority.High })],
        };

        Assert.NotEmpty(Cuts(resume));
    }

    [Fact]
    public void A_bullet_below_a_bullet_can_go_alone()
    {
        var resume = WithBody(
            TooLong,
            0,
            0,
            null,
            new BulletItem(string.Join(' ', Enumerable.Repeat("and much more of it", 60)))
            {
                Priority = Priority.Optional,
            }
        );

        Assert.Equal("and much", Cuts(resume)[0].Text[..8]);
    }

    [Fact]
    public void Nothing_goes_while_something_of_less_priority_stands() =>
        Gen.Select(Gen.Int[22, 39], Gen.Enum<Priority>().Nullable(0.4).Array[40])
            .Sample(
                static (number, priorities) =>
                {
                    var resume = Marked(GeneratedResumes.Of(number), priorities);
                    var cuts = Cuts(resume);
                    var rest = ResumePruner.Without(resume, cuts.Select(static c => c.Part));
                    var left = Leaves(CutCandidates.Of(rest))
                        .Select(static c => c.Priority)
                        .DefaultIfEmpty(Priority.High)
                        .Min();

                    Assert.All(cuts, cut =>
                        Assert.True(cut.Priority <= left, $"{cut.Priority} {cut.Kind} is out, and {left} stands")
                    );
                    Assert.Equal(cuts.Select(static c => c.Priority).Order(), cuts.Select(static c => c.Priority));
                    Assert.Equal(
                        cuts.Select(static c => (c.Part, c.Height)),
                        Cuts(resume).Select(static c => (c.Part, c.Height))
                    );
                },
                iter: 12,
                threads: 1
            );

    [Fact]
    public void What_is_left_out_is_told_in_the_order_in_which_it_goes()
    {
        var resume = WithBody(WithBody(TooLong, 0, 0, Priority.Optional), 1, 0, Priority.Low);
        var request = new RenderRequest("pdf", BuiltInLayouts.Catalog.Find("classic")!) { Fit = PageFitting.Drop };
        var told = Renderer
            .Render(resume, request, new RenderContext())
            .Diagnostics.Where(static d => d.Code == "RR3005")
            .Select(static d => d.Message)
            .ToList();

        Assert.StartsWith("left out the optional highlight `", told[0], StringComparison.Ordinal);
        Assert.StartsWith("left out the low highlight `", told[1], StringComparison.Ordinal);
        Assert.All(told.Skip(2), static message =>
            Assert.DoesNotContain("optional", message, StringComparison.Ordinal)
        );
        Assert.True(told.Count > 2);
    }

    private static List<Cut> Cuts(Resume resume)
    {
        var (look, context) = (BuiltInLayouts.Catalog.Find("classic")!, new LayoutContext());
        var fitted = new PageFit(look.Compose(resume, context), LineBreaking.WholeParagraph).Find(
            new Diagnostics.DiagnosticBag()
        );
        return fitted.Fits ? [] : new CutFinder(look, context, LineBreaking.WholeParagraph).Find(resume, fitted);
    }

    private static IEnumerable<Cut> Leaves(IEnumerable<Cut> cuts) =>
        cuts.SelectMany(static c => c.Inner.Count == 0 ? [c] : Leaves(c.Inner));

    private static Resume WithBody(Resume resume, int entry, int item, Priority? priority, params BulletItem[] children)
    {
        var (work, job) = (resume.Sections[1], resume.Sections[1].Entries[entry]);
        var body = job.Body.SetItem(
            item,
            (BulletItem)job.Body[item] with
            {
                Priority = priority,
                Children = [.. children],
            }
        );
        return resume with
        {
            Sections = resume.Sections.SetItem(
                1,
                work with
                {
                    Entries = work.Entries.SetItem(entry, job with { Body = body }),
                }
            ),
        };
    }

    /// <summary>Gives the parts of a résumé priorities, one after the other.</summary>
    private static Resume Marked(Resume resume, Priority?[] priorities)
    {
        var at = 0;
        Priority? Next() => priorities[at++ % priorities.Length];
        return resume with
        {
            Sections =
            [
                .. resume.Sections.Select(s =>
                    s with
                    {
                        Priority = Next(),
                        Body = [.. s.Body.Select(i => i with { Priority = Next() })],
                        Entries =
                        [
                            .. s.Entries.Select(e =>
                                e with
                                {
                                    Priority = Next(),
                                    Body = [.. e.Body.Select(i => i with { Priority = Next() })],
                                }
                            ),
                        ],
                    }
                ),
            ],
        };
    }
}
