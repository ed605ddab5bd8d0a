using ResumeRender.Diagnostics;
using ResumeRender.Reading.Dates;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Reading.Dates;

public class DateReaderTests
{
    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("May 2024", "2024-05")]
    [InlineData("Sept. 2021", "2021-09")]
    [InlineData("Sep 2021", "2021-09")]
    [InlineData("SEPTEMBER 2021", "2021-09")]
    [InlineData("May, 2024", "2024-05")]
    [InlineData("Jan '19", "2019-01")]
    [InlineData("Jan ’19", "2019-01")]
    [InlineData("'98", "1998")]
    [InlineData("05/2024", "2024-05")]
    [InlineData("5/2024", "2024-05")]
    [InlineData("05.2024", "2024-05")]
    [InlineData("2024-05", "2024-05")]
    [InlineData("2024/05", "2024-05")]
    [InlineData("2024.05", "2024-05")]
    [InlineData("2024-05-31", "2024-05-31")]
    [InlineData("12 March 2024", "2024-03-12")]
    [InlineData("12th March 2024", "2024-03-12")]
    [InlineData("March 12, 2024", "2024-03-12")]
    [InlineData("March 12th, 2024", "2024-03-12")]
    [InlineData("31.12.2021", "2021-12-31")]
    [InlineData("25/12/2021", "2021-12-25")]
    [InlineData("12/25/2021", "2021-12-25")]
    [InlineData("Fall 2023", "2023 Autumn")]
    [InlineData("Summer of 2022", "2022 Summer")]
    [InlineData("2022 Winter", "2022 Winter")]
    [InlineData("Q3 2023", "2023-07 / 2023-09")]
    [InlineData("Q1 2020 – Q3 2022", "2020-01 / 2022-09")]
    [InlineData("Expected May 2026", "2026-05 (Expected)")]
    [InlineData("Expected: May 2026", "2026-05 (Expected)")]
    [InlineData("Expected graduation: May 2026", "2026-05 (Expected graduation)")]
    [InlineData("May 2024 (expected)", "2024-05 (expected)")]
    [InlineData("Graduated 2019", "2019 (Graduated)")]
    [InlineData("2019-2021", "2019 / 2021")]
    [InlineData("2019 - 2021", "2019 / 2021")]
    [InlineData("2019–21", "2019 / 2021")]
    [InlineData("2019/20", "2019 / 2020")]
    [InlineData("1998–03", "1998 / 2003")]
    [InlineData("Aug 2021 – Jun 2025", "2021-08 / 2025-06")]
    [InlineData("Aug 2021—Jun 2025", "2021-08 / 2025-06")]
    [InlineData("Aug 2021 -- Jun 2025", "2021-08 / 2025-06")]
    [InlineData("Aug 2021 → Jun 2025", "2021-08 / 2025-06")]
    [InlineData("Aug 2021 ~ Jun 2025", "2021-08 / 2025-06")]
    [InlineData("Aug 2021 to Jun 2025", "2021-08 / 2025-06")]
    [InlineData("from Aug 2021 until Jun 2025", "2021-08 / 2025-06")]
    [InlineData("08/2021-06/2025", "2021-08 / 2025-06")]
    [InlineData("08/21 - 06/25", "2021-08 / 2025-06")]
    [InlineData("2021-08 – 2025-06", "2021-08 / 2025-06")]
    [InlineData("Jan – May 2024", "2024-01 / 2024-05")]
    [InlineData("March 12 – 15, 2024", "2024-03-12 / 2024-03-15")]
    [InlineData("March 12 – April 3, 2024", "2024-03-12 / 2024-04-03")]
    [InlineData("Spring – Fall 2023", "2023 Spring / 2023 Autumn")]
    [InlineData("Jun 2024 – Current", "2024-06 / open (Current)")]
    [InlineData("2020 - present", "2020 / open (present)")]
    [InlineData("2020 to date", "2020 / open (to date)")]
    [InlineData("2020 till now", "2020 / open (now)")]
    [InlineData("2020 – ongoing", "2020 / open (ongoing)")]
    [InlineData("2020 –", "2020 / open")]
    [InlineData("since 2020", "2020 / open")]
    [InlineData("until May 2024", " / 2024-05")]
    [InlineData("(2019 – 2021)", "2019 / 2021")]
    [InlineData("Jan 2020 - Present · 3 yrs 2 mos", "2020-01 / open (Present)")]
    [InlineData("2019 – 2021 (2 years)", "2019 / 2021")]
    public void Dates_are_read_as_people_write_them(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Sprng 2021")]
    [InlineData("the nineties")]
    [InlineData("13/2024")]
    [InlineData("24/7")]
    [InlineData("2021 users")]
    [InlineData("May")]
    [InlineData("March with us")]
    [InlineData("1234")]
    [InlineData("+65 8000 0000")]
    [InlineData("3.5 / 4.0")]
    [InlineData("")]
    public void What_is_no_date_keeps_its_words(string text)
    {
        var range = DateReader.Read(text, default, new DiagnosticBag());

        Assert.False(range.IsUnderstood);
        Assert.Equal(text, range.Text);
    }

    [Theory]
    [InlineData("03/04/2021", "2021-03-04")]
    [InlineData("2011-12", "2011-12")]
    public void A_date_with_two_readings_is_noted(string text, string chosen)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Equal(chosen, ResumeText.Of(DateReader.Read(text, default, diagnostics)));
        Assert.Equal("RR1101", Assert.Single(diagnostics.ToImmutable()).Code);
    }

    [Theory]
    [InlineData("25/12/2021")]
    [InlineData("05/05/2021")]
    [InlineData("2019–20")]
    [InlineData("2021-08")]
    public void A_date_with_one_reading_is_not_noted(string text)
    {
        var diagnostics = new DiagnosticBag();
        DateReader.Read(text, default, diagnostics);
        Assert.Equal(0, diagnostics.Count);
    }

    [Fact]
    public void The_text_stays_as_typed() =>
        Assert.Equal(
            "Aug 2021  – Jun 2025",
            DateReader.Read(" Aug 2021  – Jun 2025 ", default, new DiagnosticBag()).Text
        );

    private static string Read(string text) => ResumeText.Of(DateReader.Read(text, default, new DiagnosticBag()));
}
