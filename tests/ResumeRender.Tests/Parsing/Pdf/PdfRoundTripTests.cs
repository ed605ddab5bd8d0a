using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layout.Quotes;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Parsing.Pdf;
using ResumeRender.Parsing.Pdf.Glyphs;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Parsing.Pdf;

/// <summary>What we wrote into a PDF is read back from it.</summary>
public class PdfRoundTripTests
{
    public static TheoryData<string, string> SamplesInEveryLook()
    {
        var data = new TheoryData<string, string>();
        foreach (var sample in Samples.Texts)
        {
            foreach (var layout in BuiltInLayouts.Catalog.Layouts)
                data.Add(sample, layout.Id);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(SamplesInEveryLook))]
    public void Names_dates_links_and_highlights_come_back_through_the_tags(string sample, string look) =>
        Assert.Equal(Facts(OnThePage(sample), look), Facts(ReadBack(sample, look, ignoresTags: false), look));

    /// <summary>Only place, weight and size tell what is what: in looks that keep to one column, with the dates at the
    /// right.</summary>
    public static TheoryData<string, string> SamplesInPlainLooks()
    {
        var data = new TheoryData<string, string>();
        foreach (var sample in Samples.Texts)
        {
            foreach (var look in (string[])["classic", "modern", "ats"])
                data.Add(sample, look);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(SamplesInPlainLooks))]
    public void Nearly_all_comes_back_without_the_tags(string sample, string look)
    {
        var expected = Facts(OnThePage(sample), look);
        var received = Facts(ReadBack(sample, look, ignoresTags: true), look);
        var missing = expected.Except(received).ToList();
        Assert.True(missing.Count <= expected.Count * 0.05, string.Join('\n', missing));
    }

    /// <summary>The words as the page has them: quotes as the language wants them, ends of dates in one
    /// spelling.</summary>
    private static Resume OnThePage(string sample) =>
        ShownText.Of(
            Samples.Read(sample),
            PageDesign.Default,
            static _ => true,
            new TypedText(),
            new DiagnosticBag()
        );

    private static Resume ReadBack(string sample, string look, bool ignoresTags)
    {
        var request = new RenderRequest("pdf", BuiltInLayouts.Catalog.Layouts.Single(l => l.Id == look));
        var result = Renderer.Render(Samples.Read(sample), request, new RenderContext());
        var diagnostics = new DiagnosticBag();
        var resume = new PdfImporter { IgnoresTags = ignoresTags }.Import("back.pdf", result.Bytes!, diagnostics);
        Assert.False(diagnostics.HasErrors);
        return resume;
    }

    /// <summary>The words of each field. Section titles are compared without case, since some looks write them in
    /// capitals, and without their order, since some move them.</summary>
    /// <remarks>Where a look has the whole head of an entry on one line, its words are compared, not which part is
    /// which: that cannot be told from the line alone.</remarks>
    private static List<string> Facts(Resume resume, string look)
    {
        var facts = new List<string>
        {
            "name " + resume.Person.Name,
            "headline " + resume.Person.Headline,
            "location " + resume.Person.Location?.Text,
        };
        facts.AddRange(resume.Person.Emails.Select(static e => "email " + e.Value));
        facts.AddRange(resume.Person.Phones.Select(static p => "phone " + p.Value));
        facts.AddRange(resume.Person.Links.Select(static l => "link " + l.Uri));
        foreach (var section in resume.Sections.Where(static s => !s.IsEmpty).OrderBy(TitleOf, StringComparer.Ordinal))
        {
            facts.Add("section " + TitleOf(section));
            facts.AddRange(section.Body.Select(FactOf));
            foreach (var entry in section.Entries)
                AddEntry(entry);
        }

        return facts;

        void AddEntry(Entry entry)
        {
            if (look is "compact" or "academic")
            {
                facts.Add(
                    "head "
                        + string.Join(
                            ' ',
                            $"{entry.Title} {entry.Organization} {entry.Subtitle} {entry.Location?.Text}"
                                .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
                                .Order(StringComparer.Ordinal)
                        )
                );
            }
            else
            {
                facts.Add("title " + entry.Title);
                facts.Add("organization " + entry.Organization);
                facts.Add("subtitle " + entry.Subtitle);
                facts.Add("place " + entry.Location?.Text);
            }

            facts.Add("url " + entry.Link?.Uri);
            facts.Add("dates " + (entry.Dates is { } dates ? ResumeText.Of(dates) : ""));
            facts.AddRange(entry.Body.Select(FactOf));
            foreach (var role in entry.Roles)
                AddEntry(role);
        }
    }

    /// <summary>Without the usual title that the look <c>ats</c> puts before one that parsers do not know.</summary>
    private static string TitleOf(Section section)
    {
        var title = section.Title.PlainText.ToUpperInvariant();
        return title[(title.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? colon + 2 : 0)..];
    }

    private static string FactOf(BodyItem item) =>
        item switch
        {
            BulletItem bullet => "bullet "
                + bullet.Text
                + string.Concat(bullet.Children.Select(static c => " > " + c.Text)),
            LabelledItem label => $"label {label.Label}: {label.Value}",
            ParagraphItem paragraph => "paragraph " + paragraph.Text,
            _ => item.ToString()!,
        };
}
