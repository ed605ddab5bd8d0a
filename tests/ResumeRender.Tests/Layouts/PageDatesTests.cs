using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layout.Dates;
using ResumeRender.Model;
using ResumeRender.Reading.Dates;

namespace ResumeRender.Tests.Layouts;

public sealed class PageDatesTests
{
    [Theory]
    [InlineData("de", "2019-03 – Present", "März 2019 – heute")]
    [InlineData("de", "2019-03 – ongoing", "März 2019 – heute")]
    [InlineData("fr", "2019-03 – present", "mars 2019 – aujourd’hui")]
    [InlineData("it", "2019-03 – now", "mar. 2019 – oggi")]
    [InlineData("es", "2019-03 – heute", "mar. 2019 – actualidad")]
    [InlineData("de", "2019-03 – laufend", "März 2019 – laufend")]
    [InlineData("fr", "2019-03 – à ce jour", "mars 2019 – à ce jour")]
    [InlineData("en", "2019-03 – aujourd'hui", "Mar 2019 – Present")]
    [InlineData("en", "2019-03 – Current", "Mar 2019 – Current")]
    public void An_end_that_has_not_come_is_told_in_the_language_of_the_page(
        string language,
        string dates,
        string expected
    ) => Assert.Equal([expected], Shown(language, dates));

    [Fact]
    public void In_English_it_has_one_spelling()
    {
        Assert.Equal(
            ["Mar 2019 – Present", "Jan 2015 – Present", "2012 – Present"],
            Shown("en", "2019-03 – present", "2015-01 – Present", "2012 – ongoing")
        );
        Assert.Equal(["2019 – present", "2015 – present"], Shown("en", "2019 – present", "2015 – present"));
    }

    [Fact]
    public void A_word_that_no_language_has_stays() =>
        Assert.Equal(
            "2019 – for as long as they let me",
            Assert.Single(
                Formatted(
                    "de",
                    [
                        new DateRange
                        {
                            Start = new PartialDate(2019),
                            IsOpen = true,
                            OpenWord = "for as long as they let me",
                        },
                    ]
                )
            )
        );

    [Fact]
    public void Days_that_stood_only_for_the_format_are_not_shown()
    {
        Assert.Equal(["Mar 2019 – May 2020", "Jun 2015"], Shown("en", "2019-03-01 – 2020-05-01", "2015-06"));
        Assert.Equal(["Mar 2019 – May 2020"], Shown("en", "2019-03-01 – 2020-05-31"));
        Assert.Equal(
            ["Feb 2021", "15 Jan 2010 – 31 Mar 2010", "Sep 2019"],
            Shown("en", "2021-02-01", "2010-01-15 – 2010-03-31", "2019-09-01")
        );
    }

    [Fact]
    public void Days_of_a_resume_that_is_dated_to_the_day_stay() =>
        Assert.Equal(
            ["1 Jul 2018 – 14 Feb 2020", "16 Mar 2015 – 30 Jun 2018", "1 Mar 2014"],
            Shown("en", "2018-07-01 – 2020-02-14", "2015-03-16 – 2018-06-30", "2014-03-01")
        );

    [Fact]
    public void A_day_that_is_written_in_words_stays() => Assert.Equal(["1 Mar 2019"], Shown("en", "1 March 2019"));

    [Theory]
    [InlineData("2018 – 2018", "2018")]
    [InlineData("2018-05 – 2018-05", "May 2018")]
    [InlineData("2018-05-04 – 2018-05-04", "4 May 2018")]
    public void A_range_that_ends_where_it_begins_is_shown_once(string dates, string expected) =>
        Assert.Equal([expected], Shown("en", dates));

    [Theory]
    [InlineData("en", "Fall 2023", "Fall 2023")]
    [InlineData("en", "Fall 2019 – Spring 2020", "Fall 2019 – Spring 2020")]
    [InlineData("en", "Autumn 2023", "Autumn 2023")]
    [InlineData("en-US", "Autumn 2023", "Autumn 2023")]
    [InlineData("en-US", "Herbst 2023", "Fall 2023")]
    [InlineData("en-GB", "Herbst 2023", "Autumn 2023")]
    [InlineData("en-GB", "fall 2023", "Fall 2023")]
    [InlineData("de", "Fall 2023", "Herbst 2023")]
    public void The_authors_own_name_of_a_season_stays_in_English(string language, string dates, string expected) =>
        Assert.Equal([expected], Shown(language, dates));

    private static IEnumerable<string> Shown(string language, params string[] dates) =>
        Formatted(language, dates.Select(static d => DateReader.Read(d, default, new DiagnosticBag())));

    private static IEnumerable<string> Formatted(string language, IEnumerable<DateRange> dates)
    {
        var entries = dates.Select(static d => new Entry { Title = "Cook", Dates = d }).ToImmutableArray();
        var resume = PageDates.Of(
            new Resume { Language = language, Sections = [new Section { Title = "Work", Entries = entries }] }
        );
        return resume.Sections[0].Entries.Select(e => DateFormat.Default.In(language).Format(e.Dates!));
    }
}
