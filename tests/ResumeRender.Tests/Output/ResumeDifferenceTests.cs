using ResumeRender.Model;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Output;

/// <summary>The comparison that the round trips rest on notices what it should.</summary>
public sealed class ResumeDifferenceTests
{
    private static readonly Resume Whole = Samples.Read("samples/nurse.txt");

    [Fact]
    public void A_resume_does_not_differ_from_itself() => Assert.Equal("", ResumeDifference.Between(Whole, Whole));

    [Fact]
    public void A_changed_mark_date_or_order_is_told()
    {
        var entry = Whole
            .Sections.SelectMany(static s => s.Entries)
            .First(static e => e is { Title: not null, Organization: not null });

        Assert.Contains(
            "title",
            DifferenceWith(
                entry with
                {
                    Title = new RichText([new TextRun(entry.Title!.PlainText, TextMarks.Strong)]),
                }
            ),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "dates",
            DifferenceWith(entry with { Dates = entry.Dates! with { Start = new PartialDate(1999) } }),
            StringComparison.Ordinal
        );
        Assert.Contains("TitleFirst", DifferenceWith(entry with { Order = 1 - entry.Order }), StringComparison.Ordinal);

        string DifferenceWith(Entry changed) =>
            ResumeDifference.Between(
                Whole,
                Whole with
                {
                    Sections =
                    [
                        .. Whole.Sections.Select(s =>
                            s with
                            {
                                Entries = s.Entries.Contains(entry) ? s.Entries.Replace(entry, changed) : s.Entries,
                            }
                        ),
                    ],
                }
            );
    }
}
