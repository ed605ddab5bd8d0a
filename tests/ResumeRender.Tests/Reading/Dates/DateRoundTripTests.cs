using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layout.Dates;
using ResumeRender.Model;
using ResumeRender.Reading.Dates;

namespace ResumeRender.Tests.Reading.Dates;

/// <summary>What the page says about dates is read back to the same dates.</summary>
public class DateRoundTripTests
{
    [Fact]
    public void Every_single_date_reads_back()
    {
        foreach (var date in Dates())
            AssertReadsBack(new DateRange { Start = date });
    }

    [Fact]
    public void Every_range_reads_back()
    {
        var all = Dates().Where(static d => d.Qualifier is null).ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            AssertReadsBack(new DateRange { Start = all[i], End = all[(i * 7 + 13) % all.Length] });
            AssertReadsBack(new DateRange { Start = all[i], IsOpen = true });
            AssertReadsBack(new DateRange { Start = all[i], IsOpen = true, OpenWord = "Current" });
            AssertReadsBack(new DateRange { End = all[i] });
        }
    }

    /// <summary>Words of other languages, and names with numbers, that stand beside years in English.</summary>
    [Theory]
    [InlineData("Engineer, Mars 2020 Rover Team")]
    [InlineData("Rolled out 2019 campaign")]
    [InlineData("Data set 2019 release")]
    [InlineData("Vivado 2019.1 and Unity 2021.3 projects")]
    [InlineData("Real Estate 2019 Analyst")]
    [InlineData("2021 March for Science")]
    [InlineData("2021 May Ball committee")]
    [InlineData("2019 R Programmer")]
    public void Names_with_years_have_no_month_and_no_season(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && DateScanner.TryRead(text, at, out var match))
                Assert.True(
                    match is { From: { Month: null, Season: null }, To: null, IsOpen: false },
                    $"`{text[match.Start..match.End]}`"
                );
        }
    }

    /// <summary>A page in any language is read back by the programs that read English ones, ours among them.</summary>
    [Fact]
    public void What_is_written_in_another_language_is_read_again()
    {
        var wrong = new List<string>();
        foreach (var language in DateNames.Languages)
        {
            foreach (var format in DateFormat.All.Take(2).Select(f => f.In(language)))
            {
                for (var month = 1; month <= 12; month++)
                {
                    var range = new DateRange
                    {
                        Start = new PartialDate(2019, month),
                        End = new PartialDate(2021, 13 - month),
                    };
                    foreach (
                        var dates in (DateRange[])
                            [
                                range,
                                range with
                                {
                                    End = null,
                                },
                                range with
                                {
                                    End = null,
                                    IsOpen = true,
                                },
                                range with
                                {
                                    Start = new PartialDate(2019, month, 5),
                                },
                                range with
                                {
                                    Start = null,
                                },
                            ]
                    )
                    {
                        var text = format.Format(dates);
                        var read = DateReader.Read(text, default, new DiagnosticBag());
                        if ((dates.Start, dates.End, dates.IsOpen) != (read.Start, read.End, read.IsOpen))
                            wrong.Add(
                                $"{language}: `{text}` was read as "
                                    + $"{read.Start}–{read.End}{(read.IsOpen ? " open" : "")}"
                            );
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(60)) + $"\n{wrong.Count} in all");
    }

    private static void AssertReadsBack(DateRange range)
    {
        var text = DateFormat.Default.Format(range);
        var read = DateReader.Read(text, default, new DiagnosticBag());

        Assert.True(
            (range.Start, range.End, range.IsOpen) == (read.Start, read.End, read.IsOpen)
                && read.OpenWord == (range.IsOpen ? range.OpenWord ?? "Present" : null),
            $"`{text}` was read as {read.Start}–{read.End}"
        );
    }

    private static IEnumerable<PartialDate> Dates()
    {
        foreach (var year in (int[])[1965, 1999, 2000, 2012, 2021, 2030])
        {
            yield return new PartialDate(year);
            foreach (var season in Enum.GetValues<Season>())
                yield return new PartialDate(year) { Season = season };
            for (var month = 1; month <= 12; month++)
            {
                yield return new PartialDate(year, month);
                yield return new PartialDate(year, month) { Qualifier = "Expected" };
                foreach (var day in (int[])[1, 9, 12, 20, 28])
                    yield return new PartialDate(year, month, day);
            }
        }
    }
}
