using System.Collections.Immutable;
using CsCheck;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Fit;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Tests.Typesetting.Fit;

/// <summary>As many pages as it takes: there is always a number of pages that is enough.</summary>
public sealed class AutoPagesTests
{
    private static readonly string[] Words =
    [
        "a", "and", "the", "clinic", "scheduling", "responsibilities", "4", "of", "in", "cross-functional",
        "PostgreSQL",
    ];

    public static TheoryData<string> Looks => [.. BuiltInLayouts.Catalog.Layouts.Select(static l => l.Id)];

    /// <summary>Titles that stay with three lines which stay together: each page loses more at its end than is
    /// foreseen.</summary>
    [Theory]
    [MemberData(nameof(Looks))]
    public void Text_that_is_hard_to_cut_gets_its_pages(string look)
    {
        foreach (var sections in new[] { 29, 37, 52 })
        {
            foreach (var format in new[] { "pdf", "docx" })
            {
                var pages = Fit(Blocky(sections), look, format);
                Assert.True(pages.MayBeWritten, $"{format} of {sections} sections");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Any_document_gets_its_pages(string look) =>
        Documents.Sample(document => Assert.True(Fit(document, look, "pdf").MayBeWritten), iter: 5, threads: 1);

    /// <summary>A book is set once or twice, and not tried in every size.</summary>
    [Fact]
    public void Each_page_is_set_as_often_however_many_there_are()
    {
        var (book, twice) = (Fit(Blocky(600), "classic", "pdf").Fitted!, Fit(Blocky(1200), "classic", "pdf").Fitted!);
        Assert.InRange(
            twice.Typeset.Document.Pages.Length,
            (2 * book.Typeset.Document.Pages.Length) - 1,
            2 * book.Typeset.Document.Pages.Length
        );
        Assert.Equal(book.Probes, twice.Probes);
        Assert.InRange(book.Probes, 1, 4);
    }

    /// <summary>What nobody can want is not even set: more than 500 pages, or more than a page where it must fit on
    /// one.</summary>
    [Fact]
    public void Text_without_end_is_not_set_to_its_end()
    {
        var composition = BuiltInLayouts.Catalog.Default.Compose(Blocky(200), new LayoutContext());
        var whole = Typesetter.Typeset(composition, new TypesetOptions(), new DiagnosticBag());
        var part = Typesetter.Typeset(composition, new TypesetOptions { MostPages = 3 }, new DiagnosticBag());

        Assert.False(whole.IsCutShort);
        Assert.True(part.IsCutShort);
        Assert.InRange(
            part.Lines,
            whole.Lines * 3 / whole.Document.Pages.Length,
            whole.Lines * 6 / whole.Document.Pages.Length
        );
    }

    [Fact]
    public void More_lines_than_500_pages_hold_are_refused_at_once()
    {
        var pages = Fit(Blocky(200_000), "classic", "pdf");
        Assert.Null(pages.Fitted);
        Assert.Equal("RR3007", Assert.Single(pages.Diagnostics).Code);
    }

    private static Gen<Resume> Documents
    {
        get
        {
            var text = Gen.Int[0, Words.Length - 1]
                .Array[1, 40]
                .Select(static words => (RichText)string.Join(' ', words.Select(static w => Words[w])));
            var item = Gen.Select(text, Gen.Int[0, 2], static (t, kind) => kind switch
                {
                    0 => new ParagraphItem(t),
                    1 => (BodyItem)new BulletItem(t),
                    _ => new LabelledItem("Label", t),
                });
            var entry = Gen.Select(text, text.Null(0.4), item.Array[0, 4], static (title, other, body) => new Entry
            {
                Title = title,
                Organization = other,
                Body = [.. body],
            });
            var section = Gen.Select(
                text.Null(0.2),
                Gen.Enum<SectionKind>(),
                item.Array[0, 3],
                entry.Array[0, 6],
                static (title, kind, body, entries) =>
                    new Section
                    {
                        Title = title ?? RichText.Empty,
                        Kind = kind,
                        Body = [.. body],
                        Entries = [.. entries],
                    }
            );
            return section
                .Array[1, 14]
                .Select(static sections => new Resume
                {
                    Person = new Person { Name = "Robin Aster" },
                    Sections = [.. sections],
                });
        }
    }

    private static Resume Blocky(int sections) =>
        new()
        {
            Person = new Person { Name = "Robin Aster" },
            Sections =
            [
                .. Enumerable
                    .Range(1, sections)
                    .Select(static number => new Section
                    {
                        Title = $"Part {number}",
                        Body =
                        [
                            new ParagraphItem(
                                string.Join(' ', Enumerable.Repeat("and then one thing came after another", 6))
                            ),
                        ],
                    }),
            ],
        };

    private static FittedPages Fit(Resume resume, string look, string format) =>
        ResumePages.Of(
            resume,
            new RenderRequest(format, BuiltInLayouts.Catalog.Find(look)!) { Pages = null },
            PageSetting.Of(format),
            new RenderContext()
        ).Fitted;
}
