using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Output;
using ResumeRender.Output.Pdf;
using ResumeRender.Parsing.Pdf;
using ResumeRender.Tests.Typesetting;

namespace ResumeRender.Tests.Parsing.Pdf;

/// <summary>Two columns that are read left, right and left again: what the tags call a title is one, wherever it stands
/// and however it is set.</summary>
public sealed class TaggedColumnsTests : TypesettingTest
{
    private static readonly BlockStyle Side = new("Heading 1", Mono with { Size = Length.Pt(9) }) { Leading = 1.2 };

    private static readonly BlockStyle Main = new("Heading 1", Mono with { Size = Length.Pt(13) }) { Leading = 1.2 };

    [Fact]
    public void Titles_of_both_columns_are_titles()
    {
        var top = new ColumnsBlock(
            Plain,
            [
                new Column(Length.Pt(100), Place: 0, [Paragraph("ada@fen.example"), Paragraph("Leeds, UK")]),
                new Column(
                    Length.Pt(170),
                    Place: 1,
                    [
                        Heading("EXPERIENCE", Main),
                        Paragraph("Botanist, Fen Institute"),
                        Paragraph("2011 - 2014"),
                        Heading("EDUCATION", Main),
                        Paragraph("BSc Botany, 2010"),
                    ]
                ),
            ],
            Gap: Length.Pt(10)
        );
        var lists = new ColumnsBlock(
            Plain,
            [
                new Column(
                    Length.Pt(100),
                    Place: 0,
                    [Heading("LANGUAGES", Side), Paragraph("English"), Heading("SKILLS", Side), Paragraph("Go, Rust")]
                ),
            ],
            Gap: Length.Pt(10)
        );
        var name = new TitleBlock(Plain with { Text = Mono with { Size = Length.Pt(20) } })
        {
            Line = Text("Ada Quill"),
        };

        using var file = new MemoryStream();
        new PdfWriter().Write(
            Typeset(Page(name, top, lists)).Document,
            new WriteOptions { Created = DateTimeOffset.UnixEpoch },
            file
        );
        var resume = new PdfImporter().Import("columns.pdf", file.ToArray(), new DiagnosticBag());

        Assert.NotNull(resume);
        Assert.Equal(
            ["EXPERIENCE", "EDUCATION", "LANGUAGES", "SKILLS"],
            resume.Sections.Select(static s => s.Title.PlainText)
        );
    }

    private static HeadingBlock Heading(string text, BlockStyle style) => new(style) { Line = Text(text) };
}
