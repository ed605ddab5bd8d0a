using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Text;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Reading.Mending;

public class DoubledTextTests
{
    [Fact]
    public void A_page_with_each_text_twice_is_read_once()
    {
        var diagnostics = new DiagnosticBag();
        var resume = new TextImporter().Import(new SourceText("profile.txt", """
            Sneha Raghunathan
            Hyderabad, Telangana, India

            Experience
            Experience

            Talent LeadTalent Lead
            Charminar Systems · Full-timeCharminar Systems · Full-time
            Mar 2021 - Present · 4 yrs 6 mosMar 2021 to Present · 4 yrs 6 mos
            - Hired 210 engineers
            - Offers accepted up to 78%- Hired 210 engineers
            - Offers accepted up to 78%

            Languages
            Languages

            TamilTamil
            Native or bilingual proficiencyNative or bilingual proficiency
            EnglishEnglish
            Full professional proficiencyFull professional proficiency
            """), diagnostics);

        Assert.Equal("""
            name: Sneha Raghunathan
            location: Hyderabad, Telangana, India
            # Experience [Work]
              entry (title first)
                title: Talent Lead
                subtitle: Full-time
                organization: Charminar Systems
                dates: 2021-03 / open (Present)
                - Hired 210 engineers
                - Offers accepted up to 78%
            # Languages [Languages]
              label: Tamil = Native or bilingual proficiency
              label: English = Full professional proficiency

            """, ResumeText.Of(resume), ignoreLineEndingDifferences: true);
        Assert.Contains(diagnostics.ToImmutable(), static d => d.Code == "RR1313");
    }

    [Fact]
    public void A_word_that_repeats_itself_stays()
    {
        var resume = new TextImporter().Import(
            new SourceText("a.txt", "Ann Moss\n\nInterests\n\nCouscous\n\nBora Bora\n"),
            new DiagnosticBag()
        );

        Assert.Contains("Couscous", ResumeText.Of(resume), StringComparison.Ordinal);
    }
}
